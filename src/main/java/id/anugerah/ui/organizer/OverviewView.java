package id.anugerah.ui.organizer;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.router.QueryParameters;
import com.vaadin.flow.router.Route;
import id.anugerah.edition.Edition;
import id.anugerah.edition.Editions;
import id.anugerah.insight.Progress;
import id.anugerah.insight.Standing;
import id.anugerah.release.Release;
import id.anugerah.release.ReleaseKind;
import id.anugerah.release.Releases;
import id.anugerah.ui.shell.Words;
import id.anugerah.worklist.WorkItem;
import id.anugerah.worklist.WorkList;
import jakarta.annotation.security.RolesAllowed;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/** How an edition stands: what waits for a decision, where the calendar is, and how many stand at each state. */
@Route("penyelenggara")
@RolesAllowed({"ORGANIZER", "AUDITOR"})
class OverviewView extends EditionPage {

    private static final int TASKS = 1_000;

    private final Progress progress;
    private final Releases releases;
    private final WorkList workList;
    private final Div body = new Div();

    public OverviewView(Words words, Editions editions, Progress progress, Releases releases, WorkList workList) {
        super(words, editions, "organizer.overview.title");
        this.progress = progress;
        this.releases = releases;
        this.workList = workList;
    }

    @Override
    protected void begin(Edition edition) {
        add(new WatchTabs(words(), edition, WatchTabs.OVERVIEW), body);
    }

    @Override
    protected void show(Edition edition, QueryParameters asked) {
        List<Standing> all = progress.standings(edition.id());
        Map<ReleaseKind, Release> decisions = new EnumMap<>(ReleaseKind.class);
        for (ReleaseKind kind : ReleaseKind.values()) {
            releases.latest(edition.id(), kind).ifPresent(release -> decisions.put(kind, release));
        }
        List<WorkItem> tasks = mayAct() ? workList.claimable(TASKS).stream()
                .filter(item -> item.edition().equals(edition.id())).toList() : List.of();
        body.removeAll();
        body.add(new H2(words().of("organizer.waiting")), new Waiting(words(), edition, decisions, tasks),
                new H2(words().of("organizer.calendar")), new PhaseTimeline(words(), edition),
                new H2(words().of("organizer.funnel", Funnel.sum(all))));
        body.add(all.isEmpty() ? empty(words().of("organizer.submissions.nobody")) : new Funnel(words(), edition, all));
    }
}
