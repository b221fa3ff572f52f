package id.anugerah.mining;

import id.anugerah.audit.AuditRow;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;

/**
 * Something that happened to a case: a row of its audit chain, or a token that came to a box or left it.
 *
 * @param actor absent where a process acted
 */
public record CaseEvent(Instant at, What what, Optional<UUID> actor, Optional<Passage> passage, Optional<AuditRow> row) {

    /** STEP: done in the moment it began. CUT: taken away before it was done. */
    public enum What { AUDIT, CAME, LEFT, CUT, STEP }

    static CaseEvent of(AuditRow row) {
        return new CaseEvent(row.happenedAt(), What.AUDIT, Optional.ofNullable(row.actor()), Optional.empty(), Optional.of(row));
    }

    static CaseEvent came(Passage passage) {
        return new CaseEvent(passage.begun(), passage.kind().waits() ? What.CAME : What.STEP, Optional.empty(), Optional.of(passage),
                Optional.empty());
    }

    static CaseEvent left(Passage passage) {
        return new CaseEvent(passage.ended().orElseThrow(), passage.cut() ? What.CUT : What.LEFT,
                passage.task().flatMap(Passage.Task::endedBy), Optional.of(passage), Optional.empty());
    }
}
