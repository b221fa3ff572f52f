package id.anugerah.operations;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * One process that runs for a case; a case has one for its journey and one for each stage that it stands in.
 *
 * @param id         names it to the engine
 * @param definition the version, as the engine names it
 * @param parent     the process that called it; absent for one that stands alone
 * @param passed     boxes that were left behind
 * @param jobs       timers and steps that the engine will do, the next first
 */
public record RunningProcess(String id, String process, String definition, int version, Optional<String> parent, Instant since,
                             boolean suspended, List<Token> tokens, Set<String> passed, List<OpenJob> jobs) {

    public Optional<Token> token(String token) {
        return tokens.stream().filter(one -> one.id().equals(token)).findFirst();
    }
}
