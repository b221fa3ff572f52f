package id.anugerah.web.documents;

import id.anugerah.assessment.AssessmentForm;
import id.anugerah.assessment.Receipt;
import id.anugerah.instrument.Instrument;
import id.anugerah.shared.Moments;
import id.anugerah.shared.Score;
import java.text.NumberFormat;
import java.time.Clock;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import org.springframework.stereotype.Component;
import org.thymeleaf.context.Context;

/** The whole form on paper, empty or as it is filled, from templates/documents/form.html. */
@Component
class FormPdf {

    private final PrintedPdf printed;
    private final Clock clock;
    private final Map<String, byte[]> empty = new ConcurrentHashMap<>();

    FormPdf(PrintedPdf printed, Clock clock) {
        this.printed = printed;
        this.clock = clock;
    }

    /** An empty form. A version never changes, so it is printed once for each language and kept. */
    byte[] of(Instrument instrument, Locale locale) {
        return empty.computeIfAbsent(instrument.version() + locale.getLanguage(), key -> printed.of("form",
                context(instrument, locale, instrument.id() + " · " + instrument.number())));
    }

    /** The form of one participant with what is saved now, or what was sent. */
    byte[] of(AssessmentForm form, Optional<Receipt> receipt, Locale locale) {
        Context context = context(form.instrument(), locale, form.submission().reference()
                + receipt.map(sent -> " · SHA-256 " + sent.snapshotHash().substring(0, 16)).orElse(""));
        context.setVariable("form", form);
        context.setVariable("editionName", form.edition().name());
        context.setVariable("score", points(form.soFar().total(), locale));
        context.setVariable("printedAt", Moments.full(clock.instant(), form.edition().zone(), locale));
        receipt.ifPresent(sent -> {
            context.setVariable("receipt", sent);
            context.setVariable("sentAt", Moments.full(sent.receivedAt(), form.edition().zone(), locale));
        });
        return printed.of("form", context);
    }

    private static Context context(Instrument instrument, Locale locale, String foot) {
        return new Context(locale, new HashMap<>(Map.of("instrument", instrument, "locale", locale, "lang", locale.getLanguage(),
                "foot", foot)));
    }

    private static String points(Score score, Locale locale) {
        NumberFormat format = NumberFormat.getNumberInstance(locale);
        format.setMinimumFractionDigits(2);
        format.setMaximumFractionDigits(2);
        return format.format(score.rounded(2));
    }
}
