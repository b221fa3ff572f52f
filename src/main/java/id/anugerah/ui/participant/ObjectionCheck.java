package id.anugerah.ui.participant;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.router.RouterLink;
import id.anugerah.instrument.Indicator;
import id.anugerah.objection.Desk;
import id.anugerah.objection.Objected;
import id.anugerah.objection.Objection;
import id.anugerah.outcome.Result;
import id.anugerah.shared.Refused;
import id.anugerah.ui.shell.ActDialog;
import id.anugerah.ui.shell.Words;
import java.util.UUID;
import java.util.function.Consumer;

/** What will be filed, what follows from it, and the one button that files it, with one confirmation that it is once only. */
final class ObjectionCheck extends Div {

    private final transient Words words;

    /** @param back leads to what hinders it */
    ObjectionCheck(Words words, Desk desk, Result result, EditionDates dates, Runnable file, Consumer<Refused> back) {
        this.words = words;
        UUID id = result.form().submission().id();
        Objection draft = desk.objection().orElseThrow();
        for (Objected point : draft.points()) {
            add(point(id, result.form().instrument().required(point.indicator()), point, result));
        }
        add(new ObjectionFilesPart(words, draft.files()));
        Button send = new Button(words.of("participant.objection.file"), click -> new ActDialog(words,
                words.of("participant.objection.confirm.title"))
                .saying(words.of("participant.objection.confirm", draft.points().size(), draft.files().size()))
                .act(words.of("participant.objection.confirm.do"), none -> tried(file, back)).open());
        send.addThemeVariants(ButtonVariant.LUMO_PRIMARY, ButtonVariant.LUMO_LARGE);
        Section sending = new Section(new H2(words.of("participant.objection.filing")), new UnorderedList(
                new ListItem(words.of("participant.objection.once")),
                new ListItem(words.of("participant.objection.reader", desk.answerDays())),
                new ListItem(words.of("participant.objection.never")),
                new ListItem(words.of("participant.objection.until", dates.deadline(desk.window().orElseThrow().deadline().closes())))), send);
        sending.addClassNames("card", "sending");
        add(sending);
    }

    private Section point(UUID id, Indicator indicator, Objected point, Result result) {
        RouterLink change = Links.link(words.of("participant.change"), ObjectionView.class, id);
        change.getElement().setAttribute("aria-label", words.of("participant.objection.change", indicator.id()));
        Div head = new Div(new H3(indicator.id() + " " + words.of(indicator.title())), change);
        head.addClassName("summary-head");
        Paragraph text = new Paragraph(point.text().isBlank() ? words.of("participant.objection.noText") : point.text());
        text.addClassName(point.text().isBlank() ? "field-error" : "quote");
        Section section = new Section(head, new Paragraph(words.of("participant.objection.options",
                result.form().answers().get(indicator.id()).option().map(one -> one.letter()).orElse("–"),
                result.verified().get(indicator.id()).option().letter(),
                words.of(indicator.options().get(result.verified().get(indicator.id()).option())))), text);
        section.addClassName("objection-point");
        return section;
    }

    /** What can be mended on the page before leads there; everything else is said in the dialog. */
    private static void tried(Runnable file, Consumer<Refused> back) {
        try {
            file.run();
        } catch (Refused refused) {
            if (refused.reason().equals("objection.over")) {
                throw refused;
            }
            back.accept(refused);
        }
    }
}
