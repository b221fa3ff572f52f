package id.anugerah.ui.participant;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Paragraph;
import id.anugerah.instrument.Aspect;
import id.anugerah.objection.Desk;
import id.anugerah.objection.Objections;
import id.anugerah.outcome.Result;
import id.anugerah.shared.Refused;
import id.anugerah.ui.shell.Words;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** The indicators by aspect that were found to deserve less than was claimed, each with what was verified. */
final class ObjectionForm extends Div {

    private final transient Words words;
    private final transient Objections objections;
    private final UUID submission;
    private final SaveState state;
    private final List<ObjectionChoice> choices = new ArrayList<>();

    ObjectionForm(Words words, Objections objections, Desk desk, Result result, SaveState state) {
        this.words = words;
        this.objections = objections;
        this.submission = result.form().submission().id();
        this.state = state;
        addClassName("objection-form");
        add(new H2(words.of("participant.objection.indicators")), new Paragraph(words.of("participant.objection.indicators.text")));
        result.form().instrument().aspects().forEach(aspect -> aspect(aspect, desk, result));
    }

    private void aspect(Aspect aspect, Desk desk, Result result) {
        List<ObjectionChoice> made = aspect.indicators().stream().filter(one -> desk.objectable().contains(one.id()))
                .map(one -> new ObjectionChoice(words, one, result.form().answers().get(one.id()).option(),
                        result.verified().get(one.id()), desk.objection().flatMap(written -> written.point(one.id())), this::write, this::drop))
                .toList();
        if (!made.isEmpty()) {
            add(new H3(words.of("participant.aspect", aspect.id(), words.of(aspect.title()))));
            made.forEach(this::add);
            choices.addAll(made);
        }
    }

    /** Leads to the indicator that the refusal names. @return whether it names one */
    boolean summon(Refused refused) {
        Optional<ObjectionChoice> named = choices.stream().filter(choice -> refused.arguments().contains(choice.indicator())).findFirst();
        named.ifPresent(choice -> choice.summon(refused));
        return named.isPresent();
    }

    private void write(String indicator, String text) {
        kept(() -> objections.write(submission, indicator, text));
    }

    private void drop(String indicator) {
        kept(() -> objections.drop(submission, indicator));
    }

    private void kept(Runnable act) {
        try {
            act.run();
            state.savedNow();
        } catch (Refused refused) {
            state.failed();
            throw refused;
        }
    }
}
