package id.anugerah.finals;

import id.anugerah.access.ForOrganizers;
import id.anugerah.access.ForOverseers;
import id.anugerah.account.Accounts;
import id.anugerah.audit.AuditTrail;
import id.anugerah.finals.store.FinalsRows;
import id.anugerah.shared.Refused;
import id.anugerah.submission.Submission;
import id.anugerah.submission.Submissions;
import id.anugerah.worklist.Box;
import id.anugerah.worklist.WorkList;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Who judges whom, and when. */
@Service
@Transactional
public class Panels {

    /** Ten minutes of presentation, twenty of questions. */
    public static final Duration SESSION = Duration.ofMinutes(30);

    private final FinalsRows rows;
    private final Submissions submissions;
    private final Accounts accounts;
    private final WorkList workList;
    private final AuditTrail audit;

    Panels(FinalsRows rows, Submissions submissions, Accounts accounts, WorkList workList, AuditTrail audit) {
        this.rows = rows;
        this.submissions = submissions;
        this.accounts = accounts;
        this.workList = workList;
        this.audit = audit;
    }

    @ForOrganizers
    public UUID create(UUID edition, String name, UUID chair, List<Panel.Member> members) {
        Refused.unless(!members.isEmpty(), "finals.noMembers");
        Refused.unless(rows.panels(edition).stream().noneMatch(panel -> panel.name().equalsIgnoreCase(name.strip())),
                "finals.panelNameTaken", name);
        UUID id = UUID.randomUUID();
        rows.insertPanel(new Panel(id, edition, name, chair, members));
        audit.record(edition, "panel.created", Map.of("panel", id.toString(), "members", members.size()));
        return id;
    }

    @ForOverseers
    @Transactional(readOnly = true)
    public List<Panel> of(UUID edition) {
        return rows.panels(edition);
    }

    @ForOverseers
    @Transactional(readOnly = true)
    public List<Session> sessions(UUID edition) {
        return rows.sessions(edition);
    }

    /**
     * Plans a finalist's session.
     *
     * @param link  the https address of a teleconference, or the room for a meeting in person
     * @throws Refused "finals.clash" when the panel is busy then, "finals.conflict" when a juror belongs to the body
     */
    @ForOrganizers
    public UUID schedule(UUID submission, UUID panel, Instant startsAt, String link) {
        Submission finalist = submissions.get(submission);
        Panel judging = rows.panel(panel);
        Refused.unless(!rows.busy(panel, startsAt.minus(SESSION), startsAt.plus(SESSION)), "finals.clash", judging.name());
        boolean conflict = judging.members().stream()
                .anyMatch(member -> finalist.institution().equals(accounts.get(member.juror()).institution()));
        Refused.unless(!conflict, "finals.conflict", judging.name());
        UUID id = UUID.randomUUID();
        rows.insertSession(new Session(id, submission, finalist.reference(), finalist.bodyName(), panel, startsAt, link,
                Session.State.PLANNED, Optional.empty()));
        audit.record(submission, "session.scheduled", Map.of("panel", panel.toString(), "startsAt", startsAt.toString()));
        workList.complete(Box.TASK_SCHEDULE_SESSION, submission, Map.of());
        return id;
    }
}
