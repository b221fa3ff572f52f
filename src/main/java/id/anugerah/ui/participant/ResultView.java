package id.anugerah.ui.participant;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.component.icon.VaadinIcon;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.Route;
import id.anugerah.edition.Editions;
import id.anugerah.edition.PhaseKind;
import id.anugerah.objection.Desk;
import id.anugerah.objection.Objections;
import id.anugerah.outcome.Certificates;
import id.anugerah.outcome.ExplainedResult;
import id.anugerah.outcome.ExplainedResults;
import id.anugerah.outcome.Standing;
import id.anugerah.outcome.Standings;
import id.anugerah.release.Proposal;
import id.anugerah.shared.Refused;
import id.anugerah.shared.Score;
import id.anugerah.submission.Right;
import id.anugerah.submission.Submission;
import id.anugerah.submission.Submissions;
import id.anugerah.ui.shell.Words;
import jakarta.annotation.security.RolesAllowed;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** The own result: award and rank, totals, each indicator before and after with its reason, the jury's means. */
@Route("kiriman/:kiriman/hasil")
@RolesAllowed("PARTICIPANT")
@StyleSheet("context://design/result.css")
class ResultView extends CasePage {

    private final transient ExplainedResults results;
    private final transient Standings standings;
    private final transient Certificates certificates;
    private final transient Submissions submissions;
    private final transient Editions editions;
    private final transient Objections objections;

    public ResultView(Words words, ExplainedResults results, Standings standings, Certificates certificates,
                      Submissions submissions, Editions editions, Objections objections) {
        super(words, true);
        this.results = results;
        this.standings = standings;
        this.certificates = certificates;
        this.submissions = submissions;
        this.editions = editions;
        this.objections = objections;
        addClassName("result");
    }

    @Override
    protected void show(UUID id, BeforeEnterEvent event) {
        try {
            result(id, results.mine(id));
        } catch (Refused refused) {
            if (!refused.reason().equals("outcome.notYet")) {
                throw refused;
            }
            notYet(submissions.own(id));
        }
    }

    private void notYet(Submission submission) {
        EditionDates dates = new EditionDates(words, editions.get(submission.edition()));
        up(Links.link(submission.reference() + " · " + submission.bodyName(), CaseView.class, submission.id()));
        heading(words.of("participant.result"));
        add(empty(words.of("participant.result.notYet", dates.opens(PhaseKind.SHORTLIST), dates.opens(PhaseKind.AWARDS))));
        add(Links.action(Links.link(words.of("participant.open.case"), CaseView.class, submission.id()), true));
    }

    private void result(UUID id, ExplainedResult explained) {
        Submission submission = explained.result().form().submission();
        up(Links.link(submission.reference() + " · " + submission.bodyName(), CaseView.class, id));
        heading(words.of("participant.result"));
        lead(submission.bodyName());
        add(outcome(explained, submission), totals(submission));
        papers(id);
        objection(submission);
        if (!explained.result().jury().isEmpty()) {
            add(new H2(words.of("participant.jury")), new Paragraph(words.of("participant.jury.text")),
                    new JuryTable(words, explained));
            remarks(explained.result().remarks());
        }
        standings.mine(id).ifPresent(this::standing);
        if (!explained.points().isEmpty()) {
            add(new H2(words.of("participant.result.verification")),
                    new Paragraph(words.of("participant.result.changes",
                            explained.result().verified().values().stream().filter(finding -> changed(explained, finding.indicator())).count(),
                            explained.points().size())));
            explained.result().form().instrument().aspects()
                    .forEach(aspect -> add(new VerifiedAspect(words, explained, aspect)));
        }
    }

    private void objection(Submission submission) {
        Desk desk = objections.mine(submission.id());
        if (desk.window().isPresent()) {
            add(new ObjectionInvitation(words, new EditionDates(words, editions.get(submission.edition())), submission.id(), desk,
                    submissions.may(Right.OWN, submission.id())));
        }
    }

    private void papers(UUID id) {
        Div papers = row("result-papers", Links.document("/dokumen/hasil/" + id, words.of("participant.result.pdf")));
        certificates.mine(id).ifPresent(own -> papers.add(Links.document("/dokumen/sertifikat/" + id,
                words.of("participant.certificate", words.of("certificate.kind", own.kind()), own.number()))));
        add(papers);
    }

    private void remarks(List<String> remarks) {
        if (!remarks.isEmpty()) {
            UnorderedList list = new UnorderedList();
            list.addClassName("remarks");
            remarks.forEach(remark -> list.add(new ListItem(remark)));
            add(new H2(words.of("participant.remarks")), new Paragraph(words.of("participant.remarks.text")), list);
        }
    }

    private void standing(Standing standing) {
        add(new H2(words.of("participant.standing")), new Paragraph(words.of("participant.standing.text",
                standing.bodies(), words.of("participant.group", words.of("group", standing.group())))),
                new StandingChart(words, standing));
    }

    static boolean changed(ExplainedResult explained, String indicator) {
        return !explained.result().form().answers().get(indicator).option()
                .equals(Optional.of(explained.result().verified().get(indicator).option()));
    }

    private Component outcome(ExplainedResult explained, Submission submission) {
        Section card = new Section();
        card.addClassNames("card", "outcome");
        Optional<String> category = explained.result().award().filter(Proposal.Entry::selected).flatMap(Proposal.Entry::category);
        H2 title = new H2(words.of("state", submission.state()));
        Div head = row("receipt-head", (category.isPresent() ? VaadinIcon.TROPHY : VaadinIcon.FILE_TEXT_O).create(),
                new Div(title));
        card.add(head);
        category.ifPresent(won -> card.add(strong(words.of("participant.award", words.award(submission.edition(), won)))));
        explained.result().shortlist().ifPresent(entry -> card.add(new Paragraph(words.of(
                entry.selected() ? "participant.rank.shortlisted" : "participant.rank.notShortlisted", entry.rank(),
                words.of("participant.group", words.of("group", entry.group()))))));
        explained.result().award().ifPresent(entry -> card.add(new Paragraph(words.of("participant.rank.finals",
                entry.rank(), words.of("participant.group", words.of("group", entry.group()))))));
        if (!submission.resultOpen()) {
            card.add(new Paragraph(words.of("participant.result.notYet.finalist", "",
                    new EditionDates(words, editions.get(submission.edition())).opens(PhaseKind.AWARDS))));
        }
        return card;
    }

    private static Paragraph strong(String text) {
        Paragraph paragraph = new Paragraph(text);
        paragraph.addClassName("award");
        return paragraph;
    }

    private Component totals(Submission submission) {
        Div totals = row("totals");
        total(totals, "participant.total.own", submission.claimed());
        total(totals, "participant.total.verified", submission.verified());
        total(totals, "participant.total.jury", submission.jury().filter(jury -> submission.resultOpen()));
        return totals;
    }

    private void total(Div totals, String key, Optional<Score> points) {
        points.ifPresent(score -> {
            Span label = new Span(words.of(key));
            label.addClassName("figure-label");
            Span figure = new Span(words.of(score));
            figure.addClassName("figure");
            Span of = new Span(words.of("participant.form.of"));
            of.addClassName("figure-label");
            totals.add(row("card", label, row("figure-row", figure, of)));
        });
    }
}
