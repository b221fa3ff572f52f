package id.anugerah.release;

import java.util.List;

/**
 * Where a record and what it is compared with part, as a sentence: "recompute." + key in the message bundles.
 *
 * @param arguments what fills the sentence
 */
public record Difference(String key, List<String> arguments) {

    static Difference of(String key, Object... arguments) {
        return new Difference(key, java.util.Arrays.stream(arguments).map(String::valueOf).toList());
    }
}
