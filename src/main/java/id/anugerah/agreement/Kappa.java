package id.anugerah.agreement;

import java.util.Optional;

/**
 * Agreement beyond what chance alone would give: 1 is full agreement, 0 is what chance gives, below 0 is less than that.
 * Cohen (1960, 1968); standard error after Fleiss, Cohen and Everitt (1969), formula for a kappa that is not zero.
 *
 * @param standing whether there is a value at all
 * @param value    at most 1; 0 where there is none
 * @param error    standard error for pairs that are independent of each other
 * @param pairs    how many pairs it was taken from
 * @param enough   how many pairs the normal approximation asks for: two times the square of the number of options (Cicchetti
 *                 and Fleiss 1977, Cicchetti 1981)
 */
public record Kappa(Standing standing, double value, double error, long pairs, long enough) {

    /** The normal distribution's point for an interval of 95 percent. */
    private static final double NORMAL_95 = 1.959964;

    /** Why there may be no value. */
    public enum Standing {
        MEASURED,
        /** Nobody has judged the same thing twice. */
        NO_PAIRS,
        /** Both sides used one and the same option throughout: chance alone would agree as well, kappa is 0/0. */
        ONE_OPTION
    }

    public static Kappa of(CrossTable table, Weighting weighting) {
        int size = table.size();
        double[][] disagreement = new double[size][size];
        for (int i = 0; i < size; i++) {
            for (int j = 0; j < size; j++) {
                disagreement[i][j] = weighting.disagreement(i, j, size);
            }
        }
        return of(table, disagreement);
    }

    /** @param disagreement from 0 for the same to 1 for the worst, a number for each cell */
    static Kappa of(CrossTable table, double[][] disagreement) {
        int size = table.size();
        long pairs = table.total();
        long enough = 2L * size * size;
        if (pairs == 0) {
            return new Kappa(Standing.NO_PAIRS, 0, 0, 0, enough);
        }
        double observed = 0;
        double expected = 0;
        double[] rowMeans = new double[size];
        double[] columnMeans = new double[size];
        for (int i = 0; i < size; i++) {
            for (int j = 0; j < size; j++) {
                double weight = 1 - disagreement[i][j];
                observed += weight * table.share(i, j);
                expected += weight * table.rowShare(i) * table.columnShare(j);
                rowMeans[i] += weight * table.columnShare(j);
                columnMeans[j] += weight * table.rowShare(i);
            }
        }
        if (1 - expected < 1e-12) {
            return new Kappa(Standing.ONE_OPTION, 0, 0, pairs, enough);
        }
        double kappa = (observed - expected) / (1 - expected);
        double spread = 0;
        for (int i = 0; i < size; i++) {
            for (int j = 0; j < size; j++) {
                double term = 1 - disagreement[i][j] - (rowMeans[i] + columnMeans[j]) * (1 - kappa);
                spread += table.share(i, j) * term * term;
            }
        }
        double centre = kappa - expected * (1 - kappa);
        double variance = Math.max(0, spread - centre * centre) / (pairs * (1 - expected) * (1 - expected));
        return new Kappa(Standing.MEASURED, kappa, Math.sqrt(variance), pairs, enough);
    }

    public boolean measured() {
        return standing == Standing.MEASURED;
    }

    /** The value with the 95 percent around it; absent where pairs are too few for the normal approximation. */
    public Optional<Interval> interval() {
        return measured() && pairs >= enough
                ? Optional.of(new Interval(Math.max(-1, value - NORMAL_95 * error), Math.min(1, value + NORMAL_95 * error)))
                : Optional.empty();
    }

    public Optional<Strength> strength() {
        return measured() ? Optional.of(Strength.of(value)) : Optional.empty();
    }
}
