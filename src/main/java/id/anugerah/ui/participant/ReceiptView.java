package id.anugerah.ui.participant;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Code;
import com.vaadin.flow.component.html.DescriptionList;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.icon.VaadinIcon;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.Route;
import id.anugerah.assessment.Receipt;
import id.anugerah.assessment.SelfAssessment;
import id.anugerah.edition.Edition;
import id.anugerah.edition.Editions;
import id.anugerah.submission.Submission;
import id.anugerah.submission.Submissions;
import id.anugerah.ui.shell.Words;
import jakarta.annotation.security.RolesAllowed;
import java.util.Optional;
import java.util.UUID;

/** The receipt: number, time, fingerprint, what happens next. It can be visited again. */
@Route("kiriman/:kiriman/tanda-terima")
@RolesAllowed("PARTICIPANT")
class ReceiptView extends CasePage {

    private final transient SelfAssessment assessments;
    private final transient Submissions submissions;
    private final transient Editions editions;

    public ReceiptView(Words words, SelfAssessment assessments, Submissions submissions, Editions editions) {
        super(words, false);
        this.assessments = assessments;
        this.submissions = submissions;
        this.editions = editions;
    }

    @Override
    protected void show(UUID id, BeforeEnterEvent event) {
        Submission submission = submissions.own(id);
        Edition edition = editions.get(submission.edition());
        Optional<Receipt> receipt = assessments.receipt(id);
        up(Links.link(submission.reference() + " · " + submission.bodyName(), CaseView.class, id));
        heading(words.of("participant.receipt"));
        if (receipt.isEmpty()) {
            add(empty(words.of("participant.receipt.none")),
                    Links.action(Links.link(words.of("participant.open.case"), CaseView.class, id), true));
            return;
        }
        EditionDates dates = new EditionDates(words, edition);
        add(card(submission, edition, receipt.get(), dates), actions(id));
        add(new H2(words.of("participant.receipt.next")),
                new Paragraph(words.of("participant.receipt.next.text", dates.all())),
                new Paragraph(words.of("participant.receipt.mail")));
    }

    private Section card(Submission submission, Edition edition, Receipt receipt, EditionDates dates) {
        Span number = new Span(receipt.reference());
        number.addClassName("figure");
        Div head = new Div(VaadinIcon.CHECK_CIRCLE.create(),
                new Div(new Span(words.of("participant.receipt.received")), number));
        head.addClassName("receipt-head");
        DescriptionList facts = new DescriptionList();
        fact(facts, "participant.receipt.body", new Span(submission.bodyName()));
        fact(facts, "participant.receipt.edition", new Span(edition.name()));
        fact(facts, "participant.receipt.time", new Span(dates.moment(receipt.receivedAt())));
        Code hash = new Code(receipt.snapshotHash());
        hash.addClassName("hash");
        fact(facts, "participant.receipt.hash", hash);
        Paragraph explained = new Paragraph(words.of("participant.receipt.hash.explained"));
        explained.addClassName("row-note");
        Section card = new Section(head, facts, explained);
        card.addClassNames("card", "receipt");
        return card;
    }

    private void fact(DescriptionList facts, String key, com.vaadin.flow.component.Component value) {
        facts.add(new DescriptionList.Term(words.of(key)), new DescriptionList.Description(value));
    }

    private Div actions(UUID id) {
        Anchor pdf = new Anchor("/dokumen/tanda-terima/" + id, words.of("participant.receipt.pdf"));
        pdf.setRouterIgnore(true);
        pdf.getElement().setAttribute("download", true);
        pdf.addClassNames("action", "action-primary");
        pdf.getElement().insertChild(0, VaadinIcon.DOWNLOAD.create().getElement());
        return row("actions", pdf, Links.action(Links.link(words.of("participant.open.answers"), TaskListView.class, id), false),
                Links.action(Links.link(words.of("participant.open.case"), CaseView.class, id), false));
    }
}
