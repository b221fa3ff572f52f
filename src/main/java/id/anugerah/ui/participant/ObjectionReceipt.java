package id.anugerah.ui.participant;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.DescriptionList;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.icon.VaadinIcon;
import id.anugerah.instrument.Indicator;
import id.anugerah.instrument.Instrument;
import id.anugerah.objection.Desk;
import id.anugerah.objection.Objected;
import id.anugerah.objection.Objection;
import id.anugerah.objection.Ruling;
import id.anugerah.objection.RulingPoints;
import id.anugerah.submission.Submission;
import id.anugerah.ui.shell.Words;
import java.time.Instant;

/** The receipt of an objection, and its answer for each indicator when it is there. It can be visited again. */
final class ObjectionReceipt extends Div {

    private final transient Words words;
    private final transient Desk desk;

    ObjectionReceipt(Words words, EditionDates dates, Submission submission, Desk desk, Instrument instrument, Instant now) {
        this.words = words;
        this.desk = desk;
        Objection objection = desk.objection().orElseThrow();
        boolean answered = objection.state() == Objection.State.ANSWERED;
        add(card(objection, submission, dates, now));
        if (answered) {
            add(outcome(objection));
        }
        add(new H2(words.of(answered ? "participant.objection.answer" : "participant.objection.yours")));
        objection.points().forEach(point -> add(point(instrument.required(point.indicator()), point)));
        add(new ObjectionFilesPart(words, objection.files()), CasePage.row("actions", Links.action(Links.link(
                words.of("participant.result"), ResultView.class, submission.id()), true), Links.action(Links.link(
                words.of("participant.open.case"), CaseView.class, submission.id()), false)));
    }

    private Section card(Objection objection, Submission submission, EditionDates dates, Instant now) {
        Span number = new Span(Objection.reference(submission.reference()));
        number.addClassName("figure");
        boolean late = objection.state() == Objection.State.FILED && !now.isBefore(objection.due().orElseThrow());
        Div head = new Div((late ? VaadinIcon.CLOCK : VaadinIcon.CHECK_CIRCLE).create(),
                new Div(new Span(words.of("participant.objection.state", objection.state())), number));
        head.addClassName("receipt-head");
        DescriptionList facts = new DescriptionList();
        fact(facts, "participant.receipt.body", submission.bodyName());
        fact(facts, "participant.objection.filedAt", dates.moment(objection.filedAt().orElseThrow()));
        objection.answeredAt().ifPresentOrElse(at -> fact(facts, "participant.objection.answeredAt", dates.moment(at)),
                () -> fact(facts, "participant.objection.due", dates.deadline(objection.due().orElseThrow())));
        Section card = new Section(head, facts);
        card.addClassNames("card", "receipt");
        if (objection.state() == Objection.State.FILED) {
            card.add(new Paragraph(words.of(late ? "participant.objection.late" : "participant.objection.waits")));
        }
        return card;
    }

    private void fact(DescriptionList facts, String key, String value) {
        facts.add(new DescriptionList.Term(words.of(key)), new DescriptionList.Description(value));
    }

    private Component outcome(Objection objection) {
        Section section = new Section(new H2(words.of("participant.objection.outcome", objection.upheld(), objection.points().size())),
                new Paragraph(words.of(objection.upheld() > 0 ? "participant.objection.changed" : "participant.objection.unchanged",
                        words.of(objection.before().orElseThrow()), words.of(objection.after().orElseThrow()))));
        section.addClassNames("card", "outcome");
        if (objection.upheld() > 0) {
            section.add(new Paragraph(words.of("participant.objection.released")));
        }
        return section;
    }

    private Section point(Indicator indicator, Objected point) {
        Paragraph text = new Paragraph(point.text());
        text.addClassName("quote");
        Section section = new Section(new H3(indicator.id() + " " + words.of(indicator.title())), text);
        section.addClassName("objection-point");
        point.ruling().ifPresent(ruling -> section.add(ruling(indicator, ruling)));
        return section;
    }

    private Component ruling(Indicator indicator, Ruling ruling) {
        Span pill = new Span((ruling.upheld() ? VaadinIcon.CHECK : VaadinIcon.MINUS).create(),
                new Span(words.of(ruling.upheld() ? "participant.objection.upheld" : "participant.objection.rejected")));
        pill.addClassNames("pill", ruling.upheld() ? "pill-complete" : "pill-not_begun");
        RulingPoints points = desk.points().get(indicator.id());
        Span change = new Span(ruling.upheld() ? words.of("participant.objection.from", ruling.before().letter(),
                ruling.after().letter(), words.of(points.before()), words.of(points.after()))
                : words.of("participant.objection.stays", ruling.before().letter(), words.of(points.before())));
        Paragraph reason = new Paragraph(ruling.reason());
        reason.addClassName("quote");
        return CasePage.row("objection-ruling", CasePage.row("objection-verdict", pill, change),
                new Span(words.of("participant.objection.reason")), reason);
    }
}
