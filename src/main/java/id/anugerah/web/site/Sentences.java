package id.anugerah.web.site;

import id.anugerah.shared.Refused;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

/** Refusals in words, for pages. */
@Component
class Sentences {

    private final MessageSource texts;

    Sentences(MessageSource texts) {
        this.texts = texts;
    }

    String of(Refused refused, Locale locale) {
        return texts.getMessage("refused." + refused.reason(), refused.arguments().toArray(), locale);
    }

    /** All of them, one after the other. */
    String of(List<? extends Refused> refusals, Locale locale) {
        return refusals.stream().map(refused -> of(refused, locale)).collect(Collectors.joining(" "));
    }

    String text(String key, Locale locale, Object... arguments) {
        return texts.getMessage(key, arguments, locale);
    }
}
