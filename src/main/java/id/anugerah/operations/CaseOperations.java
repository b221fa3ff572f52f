package id.anugerah.operations;

import id.anugerah.access.ForAdministrators;
import id.anugerah.audit.AuditTrail;
import id.anugerah.shared.Reason;
import id.anugerah.shared.Refused;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Acts on one running case. Each has a reason, and its audit row says what was before and after. */
@Service
@Transactional
public class CaseOperations {

    private final CaseDesk desk;
    private final Cases cases;
    private final List<SideCase> sides;
    private final AuditTrail audit;

    CaseOperations(CaseDesk desk, Cases cases, List<SideCase> sides, AuditTrail audit) {
        this.desk = desk;
        this.cases = cases;
        this.sides = sides;
        this.audit = audit;
    }

    /**
     * Nothing moves any more in all of the case's processes: no task can be completed, no timer fires. Deadlines go on; what
     * has become due meanwhile happens at once when it is resumed.
     *
     * @throws Refused "operations.suspended" when it is already, "operations.caseGone", "reason.needed"
     */
    @ForAdministrators
    public void suspend(UUID key, String reason) {
        RunningCase running = cases.of(key);
        Refused.unless(!running.suspended(), "operations.suspended");
        audit.record(key, "operations.suspended", Map.of("reason", Reason.of(reason)));
        desk.suspend(ids(running));
    }

    /** @throws Refused "operations.notSuspended", "operations.caseGone", "reason.needed" */
    @ForAdministrators
    public void resume(UUID key, String reason) {
        RunningCase running = cases.of(key);
        Refused.unless(running.suspended(), "operations.notSuspended");
        audit.record(key, "operations.resumed", Map.of("reason", Reason.of(reason)));
        desk.resume(ids(running));
    }

    /**
     * Moves a token to another box of the same process, and does at once what that box does.
     *
     * @throws Refused "operations.tokenGone", a reason of {@link Cases#moves}, "operations.moveFailed" or what the step
     *                 says when it turns it down: nothing has changed then
     */
    @ForAdministrators
    public void move(UUID key, String token, String box, String reason) {
        RunningProcess process = cases.of(key).processes().stream().filter(one -> one.token(token).isPresent()).findFirst()
                .orElseThrow(() -> new Refused("operations.tokenGone"));
        Token from = process.token(token).orElseThrow();
        Moves moves = cases.moves(key, process, from);
        moves.why().ifPresent(why -> {
            throw why;
        });
        Refused.unless(moves.boxes().containsKey(box), "operations.moveNowhere");
        String why = Reason.of(reason);
        audit.record(key, "operations.moved", Map.of("process", process.process(), "before", from.box(), "after", box, "reason", why));
        desk.move(process.id(), from, box, why);
    }

    /**
     * Ends a process that stands beside the journey.
     *
     * @throws Refused a reason of {@link Cases#againstCancel}, "operations.processGone", "reason.needed"
     */
    @ForAdministrators
    public void cancel(UUID key, String process, String reason) {
        RunningProcess ended = cases.of(key).processes().stream().filter(one -> one.id().equals(process)).findFirst()
                .orElseThrow(() -> new Refused("operations.processGone"));
        cases.againstCancel(key, ended).ifPresent(why -> {
            throw why;
        });
        String why = Reason.of(reason);
        audit.record(key, "operations.cancelled", Map.of("process", ended.process(), "reason", why));
        sides.stream().filter(side -> side.process().equals(ended.process())).findFirst()
                .ifPresentOrElse(side -> side.cancel(key, why), () -> desk.cancel(process, why));
    }

    private static List<String> ids(RunningCase running) {
        return running.processes().stream().map(RunningProcess::id).toList();
    }
}
