package id.anugerah.release;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

/**
 * A finalist whose award is another one in the second of two lists.
 *
 * @param from category in the first list; absent where it had none
 * @param to   category in the second; absent where it loses its award
 */
public record Displaced(String reference, String body, Optional<String> from, Optional<String> to) {

    /** Everybody whose award differs, by rank; both lists have the same finalists. */
    static List<Displaced> between(AwardsBasis first, AwardsBasis second) {
        Map<String, String> was = Awards.won(first);
        Map<String, String> is = Awards.won(second);
        return Awards.of(first).entries().stream()
                .filter(entry -> !Objects.equals(was.get(entry.reference()), is.get(entry.reference())))
                .map(entry -> new Displaced(entry.reference(), entry.body(), Optional.ofNullable(was.get(entry.reference())),
                        Optional.ofNullable(is.get(entry.reference())))).toList();
    }
}
