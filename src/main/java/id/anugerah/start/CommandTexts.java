package id.anugerah.start;

import id.anugerah.shared.Refused;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import org.springframework.context.support.ResourceBundleMessageSource;

/** The sentences of commands that may run without Spring. */
final class CommandTexts {

    private final ResourceBundleMessageSource texts = new ResourceBundleMessageSource();
    private final Locale language;

    CommandTexts(Locale language) {
        this.language = language;
        texts.setBasenames("messages/decision", "messages/archive", "messages/oversight", "messages/refused");
        texts.setDefaultEncoding(StandardCharsets.UTF_8.name());
        texts.setFallbackToSystemLocale(false);
    }

    /** Numbers are written as they are, without signs between thousands: they may be points or hashes. */
    String of(String key, Object... arguments) {
        return texts.getMessage(key, java.util.Arrays.stream(arguments).map(String::valueOf).toArray(), language);
    }

    String of(Refused refused) {
        return of("refused." + refused.reason(), refused.arguments().toArray());
    }
}
