package id.anugerah.agreement;

/** How much a disagreement weighs, from 0 for the same option to 1 for the two ends of the scale. */
public enum Weighting {

    /** Every disagreement alike: Cohen (1960). */
    NONE,
    /** By the number of steps: Cicchetti and Allison (1971). Our options are worth 1, 2/3, 1/3, 0, so this counts points. */
    LINEAR,
    /** By the square of the number of steps: Fleiss and Cohen (1973). Large differences weigh most. */
    QUADRATIC;

    double disagreement(int one, int other, int categories) {
        double steps = (double) Math.abs(one - other) / (categories - 1);
        return switch (this) {
            case NONE -> one == other ? 0 : 1;
            case LINEAR -> steps;
            case QUADRATIC -> steps * steps;
        };
    }
}
