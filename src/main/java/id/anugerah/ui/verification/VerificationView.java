package id.anugerah.ui.verification;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.dependency.JavaScript;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.router.BeforeEvent;
import com.vaadin.flow.router.HasUrlParameter;
import com.vaadin.flow.router.OptionalParameter;
import com.vaadin.flow.router.QueryParameters;
import com.vaadin.flow.router.Route;
import id.anugerah.edition.Editions;
import id.anugerah.evidence.EvidenceFiles;
import id.anugerah.instrument.Indicator;
import id.anugerah.objection.Judging;
import id.anugerah.shared.Refused;
import id.anugerah.ui.shell.Notices;
import id.anugerah.ui.shell.Page;
import id.anugerah.ui.shell.Words;
import id.anugerah.ui.worklist.Keys;
import id.anugerah.verification.Claims;
import id.anugerah.verification.Finding;
import id.anugerah.verification.Question;
import id.anugerah.verification.Questions;
import id.anugerah.verification.Round;
import id.anugerah.verification.Verifications;
import id.anugerah.verification.Workspace;
import id.anugerah.worklist.WorkItem;
import id.anugerah.worklist.WorkList;
import jakarta.annotation.security.RolesAllowed;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** /verifikasi/{submission}: the workspace. Without a submission it leads to the most urgent one that the person holds. */
@Route("verifikasi")
@RolesAllowed({"VERIFIER", "LEAD_VERIFIER"})
@StyleSheet("context://design/evaluation.css")
@JavaScript("context://design/evaluation.js")
public class VerificationView extends Page implements HasUrlParameter<String> {

    private final Verifications verifications;
    private final Judging judging;
    private final Claims claims;
    private final Questions questions;
    private final Editions editions;
    private final WorkList workList;
    private final EvidenceFiles evidence;
    private final Words words;
    private final Notices notices;
    private UUID submission;
    private WorkspaceTop top;

    public VerificationView(Verifications verifications, Judging judging, Claims claims, Questions questions,
                            Editions editions, WorkList workList, EvidenceFiles evidence, Words words, Notices notices) {
        super(true);
        this.evidence = evidence;
        this.verifications = verifications;
        this.judging = judging;
        this.claims = claims;
        this.questions = questions;
        this.editions = editions;
        this.workList = workList;
        this.words = words;
        this.notices = notices;
        addClassName("workspace");
        Keys.listen(this);
        addAttachListener(attach -> attach.getUI().getPage().executeJs("window.anugerahKeys.drawer(false)"));
        addDetachListener(detach -> detach.getUI().getPage().executeJs("window.anugerahKeys.drawer(true)"));
    }

    @Override
    public void setParameter(BeforeEvent event, @OptionalParameter String id) {
        if (id == null) {
            List<WorkItem> held = workList.mine(1).stream().filter(item -> item.submission() != null).toList();
            event.forwardTo(held.isEmpty() ? "tugas" : "verifikasi/" + held.get(0).submission());
            return;
        }
        removeAll();
        submission = null;
        try {
            submission = UUID.fromString(id);
            show(verifications.workspace(submission), event.getLocation().getQueryParameters());
        } catch (IllegalArgumentException | Refused notHeld) {
            if (objected()) { // the next in the queue can be an objection
                event.forwardTo(ObjectionDeskView.ROUTE + "/" + submission);
                return;
            }
            heading(words.of("verification.notHeld"));
            Anchor link = new Anchor("/tugas", words.of("verification.toWorkList"));
            link.getElement().setAttribute("router-link", true);
            add(empty(words.of("verification.notHeld.why")), link);
        }
    }

    private boolean objected() {
        try {
            return submission != null && judging.docket(submission) != null;
        } catch (Refused neither) {
            return false;
        }
    }

    private void show(Workspace workspace, QueryParameters query) {
        Place place = Place.of(workspace, query);
        H1 heading = heading(workspace.form().submission().bodyName());
        WorkspaceDialogs dialogs = new WorkspaceDialogs(words);
        Runnable finish = () -> tryToFinish(workspace, dialogs);
        top = new WorkspaceTop(words, workspace, place, heading, editions.get(workspace.form().submission().edition()).zone(),
                new WorkspaceTop.Acts(finish, () -> dialogs.giveBack(workspace, this::giveBack), this::undo));
        add(top);
        if (place.summary()) {
            add(new SummaryTable(words, workspace, place));
        } else {
            Div panes = new Div(new IndicatorList(words, workspace, place),
                    new JudgementPane(words, workspace, place, new JudgementPane.Acts(finding -> judge(place.indicator(), finding),
                            () -> dialogs.ask(workspace, place.indicator(), this::ask), finish)),
                    new EvidencePane(words, workspace.form().evidence(), place, evidence));
            panes.addClassName("panes");
            add(panes);
        }
        getElement().executeJs("window.anugerahKeys.stick(this); window.anugerahKeys.focus(this)");
    }

    /** Where something is missing, its first indicator is opened and the sentence says so. */
    private void tryToFinish(Workspace workspace, WorkspaceDialogs dialogs) {
        Optional<Indicator> missing = Place.firstOpen(workspace);
        if (missing.isPresent()) {
            Place first = new Place(submission, missing.get(), 1);
            go(first);
            again(workspace, first);
            top.tell(words.of("verification.missing." + workspace.verification().round(), workspace.open(), missing.get().id()));
        } else if (workspace.verification().round() == Round.FIRST && workspace.question().filter(Question::open).isPresent()) {
            top.tell(words.of("refused.question.open"));
        } else {
            dialogs.finish(workspace, this::finish);
        }
    }

    private void judge(Indicator indicator, Finding finding) {
        verifications.judge(submission, finding);
        Workspace now = verifications.workspace(submission);
        Optional<Indicator> next = Place.nextOpen(now, indicator);
        if (next.isPresent()) {
            go(new Place(submission, next.get(), 1));
        } else {
            again(now, new Place(submission, indicator, 1));
        }
    }

    private void undo() {
        verifications.undo(submission).ifPresent(indicator -> {
            Workspace now = verifications.workspace(submission);
            Place place = new Place(submission, now.form().instrument().indicator(indicator).orElseThrow(), 1);
            go(place);
            again(now, place);
            notices.done(words.of("verification.undone", indicator));
        });
    }

    private void ask(List<String> indicators, String text) {
        questions.ask(submission, indicators, text);
        again(verifications.workspace(submission), new Place(submission,
                verifications.workspace(submission).form().instrument().indicator(indicators.get(0)).orElseThrow(), 1));
        notices.done(words.of("verification.question.sent"));
    }

    private void go(Place place) {
        UI.getCurrent().navigate(place.path(), place.query());
    }

    private void again(Workspace now, Place place) {
        removeAll();
        show(now, place.query());
    }

    private void finish() {
        verifications.finish(submission);
        UI.getCurrent().navigate("tugas");
        notices.done(words.of("verification.finished"));
    }

    private void giveBack(String reason, boolean forGood) {
        if (forGood) {
            claims.recuse(submission, reason);
        } else {
            claims.giveBack(submission, reason);
        }
        UI.getCurrent().navigate("tugas");
        notices.done(words.of("verification.givenBack"));
    }
}
