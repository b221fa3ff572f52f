package id.anugerah.mining;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import java.util.function.Consumer;

/** Port to what the engine remembers. Whoever asks has been checked before. */
public interface ProcessHistory {

    /** Ids of all diagrams, the journey first. */
    List<String> processes();

    /** The newest first. */
    List<VersionFigures> versions(String process, UUID edition);

    /** Where a case can stand or end, from left to right, ends last. @param definition the version */
    List<ModelBox> boxes(String definition);

    List<Standing> standing(Scope scope);

    /** Of boxes that wait only. @param now until when the waiting ones have waited */
    List<Stay> stays(Scope scope, Instant now);

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
