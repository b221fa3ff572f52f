package id.anugerah.operations;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Port to the engine's failed jobs. */
public interface IncidentDesk {

    /** Newest first, at most that many. */
    List<Incident> open(int limit);

    Optional<Incident> find(String job);

    /**
     * Lets the job be tried once more; that happens after the commit, by the engine.
     *
     * @throws id.anugerah.shared.Refused "operations.incidentGone", "operations.suspended"
     */
    void retry(String job);

    /** By job, for those that were given. */
    Map<String, Attempt> attempts(Collection<String> jobs);
}
