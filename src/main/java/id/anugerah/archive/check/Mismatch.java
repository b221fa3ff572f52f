package id.anugerah.archive.check;

import java.util.Arrays;
import java.util.List;

/**
 * Something in an archive that does not follow from the rest of it, as a sentence of the message bundles.
 *
 * @param place where: a file of the archive
 * @param key   of the sentence
 */
public record Mismatch(String place, String key, List<String> arguments) {

    static Mismatch of(String place, String key, Object... arguments) {
        return new Mismatch(place, "archive.found." + key, Arrays.stream(arguments).map(String::valueOf).toList());
    }
}
