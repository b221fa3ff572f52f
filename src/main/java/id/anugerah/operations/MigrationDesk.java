package id.anugerah.operations;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/** Port to the engine's migration. */
public interface MigrationDesk {

    /** All of them, by process, the newest first. */
    List<ProcessVersion> versions();

    Comparison compare(String from, String to);

    /** Instances of that version by id, with their business keys. */
    Map<String, UUID> instances(String definition);

    /** Migrates each and takes it back: what stands against it, by instance; those that can go are not in it. */
    Map<String, List<Obstacle>> rehearse(MigrationPlan plan, Collection<String> instances);

    /** The business key of an instance; absent when it has ended. */
    Optional<UUID> key(String instance);

    /**
     * In the caller's transaction, the work list included.
     *
     * @return false when it is in the new version already
     * @throws id.anugerah.shared.Refused "operations.processGone", "operations.otherVersion", "operations.cannotGo"
     */
    boolean migrate(MigrationPlan plan, String instance);
}
