package id.anugerah.insight;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/**
 * How document evaluation goes.
 *
 * @param today     the day of the edition's zone that counts as today
 * @param days      every day from the first opinion to today, in order; empty before the first
 * @param remaining submissions that wait for their verified score
 * @param forecast  when they will all have it
 */
public record EvaluationFigures(LocalDate today, List<Day> days, long verified, long remaining, Forecast forecast,
                                List<Queue> queues, List<Verifier> verifiers) {

    /** @param verified submissions that got their verified score on that day */
    public record Day(LocalDate day, long verified) {
    }

    /**
     * Open tasks of one box.
     *
     * @param asked  of the held ones, those that wait for a participant's answer
     * @param late   whose date has passed; without those that wait for an answer
     * @param oldest when the one that has waited longest was made
     */
    public record Queue(String box, long open, long held, long asked, long late, Instant oldest) {

        public long free() {
            return open - held;
        }
    }

    /** Opinions of one person: finished today, within the last seven days with today, ever; and those held now. */
    public record Verifier(UUID id, String name, long today, long week, long finished, long held) {
    }

    public EvaluationFigures {
        days = List.copyOf(days);
        queues = List.copyOf(queues);
        verifiers = List.copyOf(verifiers);
    }
}
