package id.anugerah.operations;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

/** Port to the engine's running instances. All acts join the caller's transaction. */
public interface CaseDesk {

    /** Cases with incidents first, then suspended ones. @param among absent for all */
    List<CaseFigures> figures(Optional<Collection<UUID>> among, int limit);

    /** The journey first. Empty when nothing runs for it. */
    List<RunningProcess> of(UUID key);

    void suspend(Collection<String> processes);

    void resume(Collection<String> processes);

    /** Boxes of the same scope that it may go to, without its own; none that would skip somebody's judgement. */
    Set<String> targets(String definition, Token token);

    /**
     * Takes the token away and begins before the box; what the box does is done in this transaction.
     *
     * @throws id.anugerah.shared.Refused "operations.moveFailed" when a step on the way turns it down; a step's own refusal
     */
    void move(String process, Token token, String box, String reason);

    /** Ends it where it stands; its tasks disappear. */
    void cancel(String process, String reason);
}
