package id.anugerah.browser;

import java.util.Locale;
import org.springframework.context.MessageSource;

/** What the product says, by the keys of its bundles, in one language. */
record Texts(MessageSource source, Locale language) {

    String of(String key, Object... arguments) {
        return source.getMessage(key, arguments, language);
    }

    /** The part of a text before its first argument: what stands there whatever is put in. */
    String beginning(String key) {
        String pattern = of(key, "\u0000", "\u0000", "\u0000", "\u0000", "\u0000");
        return pattern.substring(0, Math.max(0, pattern.indexOf('\u0000'))).strip();
    }

    Texts in(Locale other) {
        return new Texts(source, other);
    }
}
