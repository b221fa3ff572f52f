package id.anugerah.mining;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Consumer;

/** Port to what the engine remembers. Whoever asks has been checked before. */
public interface ProcessHistory {

    /** Ids of all diagrams, the journey first. */
    List<String> processes();

    /** The version that is drawn: the newest, or that of the scope; absent when there is none. */
    Optional<String> definition(Scope scope);

    /** @param now until when those who wait have waited */
    Counted counted(Scope scope, Instant now);

    /** Where a case can stand or end, from left to right, ends last. @param definition the version */
    List<ModelBox> boxes(String definition);

    /** Longest first. */
    List<StandingCase> at(Scope scope, String box, int limit);

    /** The journey first, then as they began. */
    List<CaseProcess> ofCase(UUID key);

    /** In the order in which they began; without gateways that do not wait. */
    List<Passage> passages(UUID key);

    /** Case by case, each in the order in which they began, without holding them all. */
    void passages(String process, UUID edition, Consumer<Passage> taker);

    /** By process and name. */
    List<CaseVariable> variables(UUID key);

    /** The next one first. */
    List<CaseJob> jobs(UUID key);
}
