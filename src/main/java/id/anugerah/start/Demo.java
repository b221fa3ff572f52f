package id.anugerah.start;

import id.anugerah.access.Role;
import id.anugerah.account.Accounts;
import id.anugerah.edition.Edition;
import id.anugerah.edition.Editions;
import id.anugerah.platform.database.DatabaseKind;
import id.anugerah.rehearsal.DemoSeason;
import id.anugerah.start.store.SeedingRows;
import id.anugerah.submission.Submission;
import id.anugerah.submission.SubmissionState;
import id.anugerah.submission.Submissions;
import java.time.Clock;
import java.util.ArrayList;
import java.util.Set;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/** The demo season of a first start: whether there is one, how far it is, and who can sign in. */
@Component
public class Demo {

    private static final String NAME = "demo";

    private static final Map<String, Role> STAFF = staff();

    private final DemoSeason season;
    private final SeedingRows rows;
    private final Accounts accounts;
    private final Editions editions;
    private final Submissions submissions;
    private final Clock clock;
    private final boolean wanted;
    private final AtomicInteger percent = new AtomicInteger();

    Demo(DemoSeason season, SeedingRows rows, Accounts accounts, Editions editions, Submissions submissions, Clock clock,
         DatabaseKind kind, @Value("${anugerah.demo:true}") boolean wanted, @Value("${anugerah.start:serve}") String start) {
        this.season = season;
        this.rows = rows;
        this.accounts = accounts;
        this.editions = editions;
        this.submissions = submissions;
        this.clock = clock;
        this.wanted = wanted && kind != DatabaseKind.EXTERNAL && start.equals("serve");
    }

    /** Demo data is made in the embedded database only, never in one that somebody else runs. */
    public boolean wanted() {
        return wanted;
    }

    public boolean ready() {
        return percent.get() >= 100;
    }

    /** 0 to 100. */
    public int percent() {
        return percent.get();
    }

    /** Plays the season unless it is there; returns when it is. */
    void make() {
        if (rows.finished(NAME).isEmpty()) {
            rows.begin(NAME);
            season.play((done, total) -> percent.set(Math.min(99, 100 * done / total)));
            rows.finish(NAME, clock.instant());
        }
        percent.set(100);
    }

    /** One account for each role, then one participant in each stage: address to a word about it. */
    public Map<String, String> accounts() {
        Map<String, String> list = new LinkedHashMap<>();
        STAFF.forEach((email, role) -> list.put(email, "role." + role.name()));
        for (Edition edition : editions.all().stream().filter(e -> e.code().startsWith(NAME)).toList()) {
            firstOf(edition, SubmissionState.FILLING, SubmissionState.SUBMITTED, SubmissionState.FINALIST,
                    SubmissionState.AWARDED).forEach(s -> list.put(accounts.get(s.owner()).email(), "state." + s.state().name()));
        }
        return list;
    }

    private List<Submission> firstOf(Edition edition, SubmissionState... states) {
        List<Submission> found = new ArrayList<>();
        for (SubmissionState state : states) {
            submissions.inStates(edition.id(), Set.of(state)).stream().findFirst().ifPresent(found::add);
        }
        return found;
    }

    private static Map<String, Role> staff() {
        Map<String, Role> staff = new LinkedHashMap<>();
        staff.put("penyelenggara1@demo.anugerah.id", Role.ORGANIZER);
        staff.put("penyelenggara2@demo.anugerah.id", Role.ORGANIZER);
        staff.put("verifikator1@demo.anugerah.id", Role.VERIFIER);
        staff.put("ketuatim@demo.anugerah.id", Role.LEAD_VERIFIER);
        staff.put("juri1@demo.anugerah.id", Role.JUROR);
        staff.put("ketuapanel1@demo.anugerah.id", Role.PANEL_CHAIR);
        staff.put("pengawas@demo.anugerah.id", Role.AUDITOR);
        staff.put("admin@demo.anugerah.id", Role.ADMINISTRATOR);
        return staff;
    }
}
