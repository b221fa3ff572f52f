package id.anugerah.mining;

import java.time.Instant;
import java.util.List;
import java.util.Optional;

/**
 * A process that ran or runs for a case.
 *
 * @param definition the version it runs in, as the engine names it
 * @param ended      absent while it runs
 * @param cut        whether it was ended from outside: withdrawn, disqualified, cancelled
 * @param standing   boxes where it stands now, one for each token
 */
public record CaseProcess(String id, String process, String definition, int version, Instant begun, Optional<Instant> ended,
                          boolean cut, List<String> standing) {
}
