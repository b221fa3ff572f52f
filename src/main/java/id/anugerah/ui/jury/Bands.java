package id.anugerah.ui.jury;

import id.anugerah.instrument.JurySheet;
import id.anugerah.ui.shell.Words;

/** The band of a number in words. */
record Bands(Words words, JurySheet sheet) {

    String of(int points) {
        return sheet.bands().stream().filter(band -> points >= band.from() && points <= band.to()).findFirst()
                .map(band -> words.of(band.title())).orElse("");
    }
}
