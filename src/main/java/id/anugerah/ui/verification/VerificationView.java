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
import id.anugerah.instrument.Indicator;
import id.anugerah.instrument.Option;
import id.anugerah.shared.Refused;
import id.anugerah.ui.shell.Notices;
import id.anugerah.ui.shell.Page;
import id.anugerah.ui.shell.Words;
import id.anugerah.ui.worklist.Keys;
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
    private final WorkList workList;
    private final Words words;
    private final Notices notices;
    private UUID submission;

    public VerificationView(Verifications verifications, WorkList workList, Words words, Notices notices) {
        super(true);
        this.verifications = verifications;
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
        try {
            submission = UUID.fromString(id);
            show(verifications.workspace(submission), event.getLocation().getQueryParameters());
        } catch (IllegalArgumentException | Refused notHeld) {
            heading(words.of("verification.notHeld"));
            Anchor link = new Anchor("/tugas", words.of("verification.toWorkList"));
            link.getElement().setAttribute("router-link", true);
            add(empty(words.of("verification.notHeld.why")), link);
        }
    }

    private void show(Workspace workspace, QueryParameters query) {
        Place place = Place.of(workspace, query);
        H1 heading = heading(workspace.form().submission().bodyName());
        WorkspaceDialogs dialogs = new WorkspaceDialogs(words);
        Div panes = new Div(new IndicatorList(words, workspace, place),
                new JudgementPane(words, workspace, place, (option, reason) -> judge(place.indicator(), option, reason)),
                new EvidencePane(words, workspace.form().evidence().getOrDefault(place.indicator().id(), List.of()), place));
        panes.addClassName("panes");
        add(new WorkspaceTop(words, workspace, place, heading, () -> dialogs.finish(workspace, this::finish),
                () -> dialogs.giveBack(workspace, this::giveBack)), panes);
        getElement().executeJs("window.anugerahKeys.focus(this)");
    }

    private void judge(Indicator indicator, Option option, String reason) {
        verifications.judge(submission, indicator.id(), option, reason);
        Workspace now = verifications.workspace(submission);
        Optional<Indicator> next = Place.nextOpen(now, indicator);
        if (next.isPresent()) {
            Place place = new Place(submission, next.get(), 1);
            UI.getCurrent().navigate(place.path(), place.query());
        } else {
            removeAll();
            show(now, new Place(submission, indicator, 1).query());
        }
    }

    private void finish() {
        verifications.finish(submission);
        UI.getCurrent().navigate("tugas");
        notices.done(words.of("verification.finished"));
    }

    private void giveBack(String reason) {
        verifications.giveBack(submission, reason);
        UI.getCurrent().navigate("tugas");
        notices.done(words.of("verification.givenBack"));
    }
}
