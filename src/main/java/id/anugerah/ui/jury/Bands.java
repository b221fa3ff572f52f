package id.anugerah.ui.jury;

import id.anugerah.instrument.JurySheet;
import id.anugerah.shared.Score;
import id.anugerah.ui.shell.Words;
import java.math.RoundingMode;

/** The band of a number in words. */
record Bands(Words words, JurySheet sheet) {

    /** A band begins when its whole number is reached: 79,6 is not yet what 80 is, here as in the result. */
    String of(Score score) {
        return of(score.rounded(6).setScale(0, RoundingMode.FLOOR).intValueExact());
    }

    String of(int points) {
        return sheet.bands().stream().filter(band -> points >= band.from() && points <= band.to()).findFirst()
                .map(band -> words.of(band.title())).orElse("");
    }
}
