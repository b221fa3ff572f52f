package id.anugerah.ui.organizer;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Span;
import id.anugerah.agreement.Accord;
import id.anugerah.agreement.Interval;
import id.anugerah.agreement.Kappa;
import id.anugerah.agreement.Weighting;
import id.anugerah.ui.shell.Words;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.text.NumberFormat;

/** How figures of agreement are written: two decimals, a real minus sign, words where there is no number. */
final class FigureWords {

    private final Words words;

    FigureWords(Words words) {
        this.words = words;
    }

    String share(Accord accord) {
        if (accord.exact().isEmpty()) {
            return words.of("agreement.noPairs");
        }
        NumberFormat format = NumberFormat.getPercentInstance(words.locale());
        format.setMaximumFractionDigits(1);
        format.setMinimumFractionDigits(1);
        return format.format(accord.exact().getAsDouble());
    }

    String number(double number) {
        NumberFormat format = NumberFormat.getNumberInstance(words.locale());
        format.setMinimumFractionDigits(2);
        format.setMaximumFractionDigits(2);
        // rounded first, so that nothing is shown as minus nought
        return format.format(BigDecimal.valueOf(number).setScale(2, RoundingMode.HALF_UP)).replace('-', '\u2212');
    }

    /** With a plus sign above 0. */
    String points(double points) {
        String text = number(points);
        return points >= 0.005 ? "+" + text : text;
    }

    String interval(Interval interval) {
        return words.of("agreement.interval", number(interval.low()), number(interval.high()));
    }

    String pointsInterval(Interval interval) {
        return words.of("agreement.interval", points(interval.low()), points(interval.high()));
    }

    /** "0,57, sedang", or why there is no number. */
    String kappa(Kappa kappa) {
        return kappa.measured() ? words.of("agreement.kappaWithWord", number(kappa.value()), word(kappa)) : why(kappa);
    }

    /** A word for the size would say too much where an interval may not be given. */
    private String word(Kappa kappa) {
        return kappa.pairs() < kappa.enough() ? words.of("agreement.fewPairs")
                : words.of("agreement.strength", kappa.strength().orElseThrow());
    }

    String why(Kappa kappa) {
        return words.of("agreement.standing", kappa.standing());
    }

    /** Number, word below it, interval below that where it may be given. */
    Component cell(Accord accord, Weighting weighting, boolean withInterval) {
        Kappa kappa = accord.kappa(weighting);
        Span cell = new Span();
        if (!kappa.measured()) {
            Span none = new Span(why(kappa));
            none.addClassName("exact");
            cell.add(none);
            return cell;
        }
        cell.add(new Span(number(kappa.value())), small(word(kappa)));
        if (withInterval) {
            kappa.interval().ifPresent(interval -> cell.add(small(interval(interval))));
        }
        return cell;
    }

    Span small(String text) {
        Span small = new Span(text);
        small.addClassName("exact");
        return small;
    }

    Words words() {
        return words;
    }
}
