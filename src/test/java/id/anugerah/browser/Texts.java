package id.anugerah.browser;

import java.util.Locale;
import org.springframework.context.MessageSource;

/** What the product says, by the keys of its bundles, in one language. */
record Texts(MessageSource source, Locale language) {

    String of(String key, Object... arguments) {
        return source.getMessage(key, arguments, language);
    }

    Texts in(Locale other) {
        return new Texts(source, other);
    }
}
