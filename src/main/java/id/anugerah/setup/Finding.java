package id.anugerah.setup;

import java.util.List;

/**
 * What stands against publishing a blueprint.
 *
 * @param part      where it has to be mended
 * @param reason    key of the sentence, as a refusal has one
 * @param arguments that fill it; a {@link id.anugerah.shared.Text} is said in the reader's language
 */
public record Finding(String part, String reason, List<Object> arguments) {

    static Finding of(String part, String reason, Object... arguments) {
        return new Finding(part, reason, List.of(arguments));
    }
}
