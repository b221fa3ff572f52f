package id.anugerah.ui.finals;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.icon.VaadinIcon;
import id.anugerah.submission.Submission;
import id.anugerah.ui.organizer.Address;
import id.anugerah.ui.shell.Words;
import java.util.function.Consumer;

/** Finalists without a session, beside the calendar; each can be dragged onto it or planned by the form. */
final class WaitingList extends Div {

    WaitingList(Words words, FinalsBoard board, boolean mayAct, Consumer<Submission> plan) {
        addClassName("waiting-list");
        add(new H2(words.of("organizer.finals.waiting", board.waiting().size())));
        if (board.waiting().isEmpty()) {
            say(words.of(board.sessions().isEmpty() ? "organizer.finals.noFinalists" : "organizer.finals.allPlanned"));
        } else if (board.panels().isEmpty()) {
            say(words.of("organizer.finals.panelFirst"));
        } else if (mayAct) {
            Paragraph hint = new Paragraph(words.of("finals.drag"));
            hint.addClassName("drag-hint");
            add(hint);
        }
        board.waiting().forEach(finalist -> add(card(words, board, finalist, mayAct && !board.panels().isEmpty(), plan)));
    }

    private void say(String text) {
        Paragraph sentence = new Paragraph(text);
        sentence.addClassName("empty");
        add(sentence);
    }

    private static Div card(Words words, FinalsBoard board, Submission finalist, boolean mayPlan, Consumer<Submission> plan) {
        Div name = new Div(finalist.bodyName());
        name.addClassName("waiting-name");
        Div facts = new Div(Address.submission(finalist.reference(), board.edition()),
                new Div(finalist.group().map(group -> words.of("group", group)).orElse("–")));
        facts.addClassName("waiting-facts");
        Div card = new Div(name, facts);
        card.addClassName("waiting-card");
        if (mayPlan) {
            card.getElement().setAttribute("draggable", "true").setAttribute("data-drag", "finalist|" + finalist.id());
            Button act = new Button(words.of("organizer.session.plan"), VaadinIcon.CALENDAR_CLOCK.create(), click -> plan.accept(finalist));
            act.setAriaLabel(words.of("organizer.session.planFor", finalist.bodyName()));
            act.addThemeVariants(ButtonVariant.LUMO_SMALL);
            card.add(act);
        }
        return card;
    }
}
