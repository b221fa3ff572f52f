package id.anugerah.operations;

import java.util.UUID;

/**
 * What a module offers whose process may be cancelled: it closes its own rows and lets the process take its own way out, so
 * that both say the same afterwards.
 */
public interface SideCase {

    /** Id of the process. */
    String process();

    /** @param reason in the actor's words; it is in the audit already */
    void cancel(UUID key, String reason);
}
