package id.anugerah.ui.participant;

import id.anugerah.shared.Score;

/** Points as they are before anything is rounded: "43 1/3". */
final class Fractions {

    private Fractions() {
    }

    static String mixed(Score score) {
        long whole = score.numerator() / score.denominator();
        long rest = score.numerator() % score.denominator();
        return rest == 0 ? Long.toString(whole) : (whole == 0 ? "" : whole + " ") + rest + "/" + score.denominator();
    }
}
