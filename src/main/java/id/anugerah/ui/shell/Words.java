package id.anugerah.ui.shell;

import com.vaadin.flow.component.UI;
import id.anugerah.edition.AwardNames;
import id.anugerah.shared.Moments;
import id.anugerah.shared.Refused;
import id.anugerah.shared.Score;
import id.anugerah.shared.Text;
import java.text.NumberFormat;
import java.time.Instant;
import java.time.ZoneId;
import java.util.Locale;
import java.util.UUID;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

/** Texts, numbers and times in the language of the current screen. */
@Component
public class Words {

    public static final Locale INDONESIAN = Locale.forLanguageTag("id");

    private final MessageSource texts;
    private final AwardNames awards;

    Words(MessageSource texts, AwardNames awards) {
        this.texts = texts;
        this.awards = awards;
    }

    /** The text of a key; arguments fill {0}, {1} … */
    public String of(String key, Object... arguments) {
        return texts.getMessage(key, arguments, locale());
    }

    public String of(Text text) {
        return text.in(locale());
    }

    /** What an edition calls an award category. */
    public String award(UUID edition, String category) {
        return awards.name(edition, category, locale());
    }

    /** The name of an enum value: key "prefix.NAME". */
    public String of(String prefix, Enum<?> value) {
        return of(prefix + "." + value.name());
    }

    /** An argument in both languages is said in the reader's. */
    public String of(Refused refused) {
        return of("refused." + refused.reason(), refused.arguments().stream().map(each -> each instanceof Text text ? of(text) : each).toArray());
    }

    /** Points with two decimals, 87,25 in Indonesian. */
    public String of(Score score) {
        NumberFormat format = NumberFormat.getNumberInstance(locale());
        format.setMinimumFractionDigits(2);
        format.setMaximumFractionDigits(2);
        return format.format(score.rounded(2));
    }

    public String number(long number) {
        return NumberFormat.getIntegerInstance(locale()).format(number);
    }

    /** "1,4 MB", at least 0,1. */
    public String megabytes(long bytes) {
        NumberFormat format = NumberFormat.getNumberInstance(locale());
        format.setMinimumFractionDigits(1);
        format.setMaximumFractionDigits(1);
        return format.format(Math.max(1, Math.round(bytes * 10 / 1_048_576.0)) / 10.0) + " MB";
    }

    /** "Rabu, 14 Oktober 2020, 23.59 WIB". */
    public String moment(Instant instant, ZoneId zone) {
        return Moments.full(instant, zone, locale());
    }

    /** "14 Okt 2020, 23.59 WIB". */
    public String briefMoment(Instant instant, ZoneId zone) {
        return Moments.brief(instant, zone, locale());
    }

    /** "14.03 WIB". */
    public String time(Instant instant, ZoneId zone) {
        return Moments.time(instant, zone, locale());
    }

    /** A deadline is the first instant after it: the last minute before is what people know. */
    public String deadline(Instant closes, ZoneId zone) {
        return moment(Moments.lastMinute(closes), zone);
    }

    /** The same, brief: "14 Okt 2020, 23.59 WIB". */
    public String briefDeadline(Instant closes, ZoneId zone) {
        return briefMoment(Moments.lastMinute(closes), zone);
    }

    public Locale locale() {
        UI ui = UI.getCurrent();
        return ui == null || !"en".equals(ui.getLocale().getLanguage()) ? INDONESIAN : Locale.ENGLISH;
    }
}
