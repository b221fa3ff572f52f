package id.anugerah.ui.furtherstep;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.icon.VaadinIcon;
import id.anugerah.access.CurrentPerson;
import id.anugerah.furtherstep.FurtherStep;
import id.anugerah.panel.Session;
import id.anugerah.ui.shell.ActDialog;
import id.anugerah.ui.shell.Words;
import java.time.ZoneId;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/** The steps of a session on its screen. Nothing of it is seen where nothing was ordered and nobody can order. */
@StyleSheet("context://design/steps.css")
public final class StepsPart extends Section {

    private final transient StepDesk desk;
    private final transient Session session;
    private final boolean leads;
    private final transient Map<UUID, String> names;
    private final transient ZoneId zone;
    private final transient Runnable changed;
    private final Div cards = new Div();
    private final transient Map<UUID, StepCard> shown = new LinkedHashMap<>();
    private transient List<FurtherStep> steps = List.of();

    StepsPart(StepDesk desk, Session session, boolean leads, Map<UUID, String> names, ZoneId zone, Runnable changed) {
        this.desk = desk;
        this.session = session;
        this.leads = leads;
        this.names = names;
        this.zone = zone;
        this.changed = changed;
        addClassName("steps-part");
        Words words = desk.words();
        add(new H2(words.of("jury.steps")));
        if (mayOrder()) {
            Button order = new Button(words.of("jury.steps.order"), VaadinIcon.PLUS.create(), click -> order());
            add(new Paragraph(words.of("jury.steps.lead")), order);
        }
        add(cards);
        cards.addClassName("step-cards");
        refresh();
    }

    /** Reads what others have done meanwhile; what this person is typing stays as it is. */
    public void refresh() {
        steps = desk.reading().of(session.id());
        setVisible(!steps.isEmpty() || mayOrder());
        for (FurtherStep step : steps) {
            StepCard card = shown.get(step.id());
            if (card != null && card.isOpen() == step.open()) {
                card.update(step);
            } else {
                StepCard fresh = new StepCard(desk, step, names, zone, writes(step), leads, this::acted);
                if (card == null) {
                    cards.add(fresh);
                } else {
                    cards.replace(card, fresh);
                }
                shown.put(step.id(), fresh);
            }
        }
    }

    /** The first step that is not over: what the closing waits for. */
    public Optional<FurtherStep.Kind> open() {
        return steps.stream().filter(FurtherStep::open).map(FurtherStep::kind).findFirst();
    }

    private boolean mayOrder() {
        return leads && session.state() != Session.State.CLOSED && session.state() != Session.State.CANCELLED;
    }

    private boolean writes(FurtherStep step) {
        return step.open() && session.jurors().contains(CurrentPerson.id());
    }

    private void acted() {
        refresh();
        changed.run();
    }

    private void order() {
        Words words = desk.words();
        OrderForm form = new OrderForm(words, zone);
        new ActDialog(words, words.of("jury.steps.order")).saying(words.of("jury.steps.order.what", session.bodyName())).showing(form)
                .withReason(words.of("jury.steps.order.reason")).when(form::complete).act(words.of("jury.steps.order.act"), reason -> {
                    desk.ordering().order(session.id(), form.order(reason));
                    desk.notices().done(words.of("jury.steps.ordered", words.of("furtherstep.kind", form.kind())));
                    acted();
                }).open();
    }
}
