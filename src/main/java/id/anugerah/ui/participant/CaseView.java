package id.anugerah.ui.participant;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.DescriptionList;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.Route;
import id.anugerah.deadline.Deadlines;
import id.anugerah.edition.Edition;
import id.anugerah.edition.Editions;
import id.anugerah.finalist.Finalists;
import id.anugerah.registration.ExceptionCase;
import id.anugerah.registration.Exceptions;
import id.anugerah.submission.Right;
import id.anugerah.submission.Submission;
import id.anugerah.submission.SubmissionState;
import id.anugerah.submission.Submissions;
import id.anugerah.timeline.History;
import id.anugerah.ui.shell.Words;
import id.anugerah.verification.Question;
import id.anugerah.verification.Questions;
import jakarta.annotation.security.RolesAllowed;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** Where is my submission: the stage, who has it now, what comes next and when, and what the participant can do. */
@Route("kiriman/:kiriman")
@RolesAllowed("PARTICIPANT")
class CaseView extends CasePage {

    private final transient Submissions submissions;
    private final transient Editions editions;
    private final transient Exceptions exceptions;
    private final transient Deadlines deadlines;
    private final transient Questions questions;
    private final transient Finalists finalists;
    private final transient History history;
    private final transient Clock clock;

    public CaseView(Words words, Submissions submissions, Editions editions, Exceptions exceptions, Deadlines deadlines,
                    Questions questions, Finalists finalists, History history, Clock clock) {
        super(words, false);
        this.submissions = submissions;
        this.editions = editions;
        this.exceptions = exceptions;
        this.deadlines = deadlines;
        this.questions = questions;
        this.finalists = finalists;
        this.history = history;
        this.clock = clock;
    }

    @Override
    protected void show(UUID id, BeforeEnterEvent event) {
        Submission submission = submissions.own(id);
        Edition edition = editions.get(submission.edition());
        EditionDates dates = new EditionDates(words, edition);
        heading(submission.bodyName());
        lead(String.join(" · ", identity(submission, edition)));
        add(standing(submission, edition, dates));
        add(new H2(words.of("participant.journey")), new JourneySteps(words, submission, dates, deadlines.mine(id).closes()),
                new CaseDiagram(words, submission),
                new H2(words.of("participant.history")), new HistoryList(words, dates, history.of(id)));
        if (submission.state().withdrawable() && submissions.may(Right.OWN, id)) {
            add(withdrawal(submission));
        }
    }

    private List<String> identity(Submission submission, Edition edition) {
        List<String> parts = new ArrayList<>(List.of(submission.reference(), edition.name(),
                words.of("kind", submission.kind())));
        submission.group().filter(group -> !group.name().equals(submission.kind().name()))
                .ifPresent(group -> parts.add(words.of("participant.group", words.of("group", group))));
        return parts;
    }

    private Component standing(Submission submission, Edition edition, EditionDates dates) {
        Section card = new Section();
        card.addClassNames("card", "standing");
        H2 state = new H2(words.of("state", submission.state()));
        card.add(state);
        if (!submission.refusals().isEmpty()) {
            card.add(new Paragraph(words.of("participant.refusals")));
            UnorderedList reasons = new UnorderedList();
            submission.refusals().forEach(reason -> reasons.add(
                    new ListItem(words.of("refused.registration.ineligible." + reason))));
            card.add(reasons);
        }
        Object[] all = dates.all(deadlines.mine(submission.id()).closes());
        Optional<ExceptionCase> exception = exceptions.own(submission.id());
        boolean asked = submission.state() == SubmissionState.REGISTERED && exception.isPresent();
        exception.filter(decided -> decided.granted().isPresent()).ifPresent(decided -> card.add(new Paragraph(
                words.of(decided.granted().get() ? "participant.exception.granted" : "participant.exception.denied",
                        decided.decidedReason()))));
        String stage = asked ? "EXCEPTION" : open(submission) ? "QUESTION" : submission.state().name();
        DescriptionList facts = new DescriptionList();
        facts.add(new DescriptionList.Term(words.of("participant.who")),
                new DescriptionList.Description(words.of("participant.who." + stage, all)));
        facts.add(new DescriptionList.Term(words.of("participant.next")),
                new DescriptionList.Description(words.of("participant.next." + stage, all)));
        card.add(facts);
        if (submission.state() == SubmissionState.FILLING) {
            card.add(new DeadlineNote(words, edition, deadlines.mine(submission.id()), clock.instant()));
        }
        Div actions = actions(submission);
        if (actions.getComponentCount() > 0) {
            card.add(actions);
        }
        return card;
    }

    private boolean open(Submission submission) {
        return questions.own(submission.id()).filter(Question::waiting).isPresent();
    }

    private Div actions(Submission submission) {
        Div actions = new Div();
        actions.addClassName("actions");
        UUID id = submission.id();
        boolean filling = submission.state() == SubmissionState.FILLING;
        if (finalists.reached(submission)) {
            actions.add(Links.action(Links.link(words.of("participant.open.final"), FinalView.class, id),
                    submission.state() == SubmissionState.FINALIST));
        }
        if (submission.verificationOpen()) {
            actions.add(Links.action(Links.link(words.of(submission.resultOpen() ? "participant.open.result"
                    : "participant.open.verification"), ResultView.class, id), submission.state() != SubmissionState.FINALIST));
        }
        if (filling) {
            actions.add(Links.action(Links.link(words.of("participant.open.form"), TaskListView.class, id), true));
        }
        if (questions.own(id).isPresent()) {
            boolean open = open(submission);
            actions.add(Links.action(Links.link(words.of(open ? "participant.question.open" : "participant.question"),
                    QuestionView.class, id), open));
        }
        if (submission.submittedAt().isPresent()) {
            actions.add(Links.action(Links.link(words.of("participant.open.receipt"), ReceiptView.class, id), false));
        }
        if (!filling && submission.group().isPresent()) {
            actions.add(Links.action(Links.link(words.of("participant.open.answers"), TaskListView.class, id), false));
        }
        actions.add(Links.action(Links.link(words.of("participant.open.team"), TeamView.class, id), false));
        if (submission.group().isPresent()) {
            actions.add(Links.document("/dokumen/borang/" + id, words.of("participant.form.print")));
        }
        return actions;
    }

    private Component withdrawal(Submission submission) {
        Section section = new Section(new H2(words.of("participant.withdraw")),
                new Paragraph(words.of("participant.withdraw.until")));
        section.addClassName("quiet");
        Button button = new Button(words.of("participant.withdraw.open"), click ->
                new WithdrawDialog(words, submission, submissions, () -> getUI().ifPresent(ui -> {
                    ui.navigate(SubmissionsView.class);
                    ui.navigate(CaseView.class, Links.to(submission.id()));
                })).open());
        button.addThemeVariants(ButtonVariant.LUMO_ERROR);
        section.add(button);
        return section;
    }
}
