package id.anugerah.insight;

import java.time.Duration;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Supplier;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/**
 * Answers that are kept for a moment, so that many who look at the same figures cost what one costs. Whoever asks while an
 * answer is being made waits for it. What may be seen was checked before.
 */
@Component
public class Kept {

    private record Answer(long until, Object value) {
    }

    private final Map<Object, Answer> answers = new ConcurrentHashMap<>();
    private final long nanos;

    /** @param life how old an answer may be; with the beat of the screens it stays below the five seconds that people are told */
    Kept(@Value("${anugerah.insight.kept:2s}") Duration life) {
        this.nanos = life.toNanos();
    }

    /** @param key what is asked: a record that names question and edition */
    @SuppressWarnings("unchecked")
    public <T> T of(Object key, Supplier<T> question) {
        if (nanos == 0) {
            return question.get();
        }
        answers.values().removeIf(old -> System.nanoTime() - old.until > 0);
        return (T) answers.compute(key, (same, old) -> old != null && System.nanoTime() - old.until <= 0 ? old
                : new Answer(System.nanoTime() + nanos, question.get())).value();
    }
}
