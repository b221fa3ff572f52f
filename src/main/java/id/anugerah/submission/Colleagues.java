package id.anugerah.submission;

import id.anugerah.access.ForModules;
import id.anugerah.audit.AuditTrail;
import id.anugerah.shared.Refused;
import id.anugerah.submission.store.ColleagueRows;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Who may see or fill a submission besides its owner. What that allows is the rule {@link Submissions#right}. */
@Service
@Transactional
public class Colleagues {

    private final ColleagueRows rows;
    private final AuditTrail audit;
    private final Clock clock;

    Colleagues(ColleagueRows rows, AuditTrail audit, Clock clock) {
        this.rows = rows;
        this.audit = audit;
        this.clock = clock;
    }

    /** Those who have joined first, first. */
    @ForModules
    @Transactional(readOnly = true)
    public List<Colleague> of(UUID submission) {
        return rows.of(submission);
    }

    /** @param right VIEW or EDIT; a colleague who is one already gets the new right */
    @ForModules
    public void admit(UUID submission, UUID person, Right right) {
        rows.put(submission, person, right, clock.instant());
        audit.record(submission, "team.right", Map.of("person", person.toString(), "right", right.name()));
    }

    /** At once: whatever the person has open is refused at the next step. @throws Refused "team.noColleague" */
    @ForModules
    public void dismiss(UUID submission, UUID person) {
        Refused.unless(rows.remove(submission, person), "team.noColleague");
        audit.record(submission, "team.left", Map.of("person", person.toString()));
    }
}
