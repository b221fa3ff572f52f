package id.anugerah.agreement;

import java.util.Arrays;
import java.util.Optional;

/**
 * How far jurors give the same finalist the same total: two-way random effects, absolute agreement, ICC(2,1) and ICC(2,k) of
 * Shrout and Fleiss (1979), "Intraclass correlations: uses in assessing rater reliability". 1 is full agreement; around 0, or
 * below, the jurors differ as much within a finalist as between finalists.
 *
 * @param targets how many finalists all these jurors have scored, at least 2
 * @param raters  how many jurors, at least 2
 * @param single  of one juror's total
 * @param average of the mean of so many jurors: what the ranking rests on
 */
public record IntraclassCorrelation(int targets, int raters, double single, double average) {

    /**
     * @param totals a row for each finalist, a column for each juror
     * @return absent for fewer than two of either, and where all totals are equal
     */
    static Optional<IntraclassCorrelation> of(double[][] totals) {
        int n = totals.length;
        int k = n == 0 ? 0 : totals[0].length;
        if (n < 2 || k < 2) {
            return Optional.empty();
        }
        double mean = Arrays.stream(totals).flatMapToDouble(Arrays::stream).average().orElseThrow();
        double rows = 0;
        double columns = 0;
        double all = 0;
        for (double[] row : totals) {
            rows += k * square(Arrays.stream(row).average().orElseThrow() - mean);
            all += Arrays.stream(row).map(total -> square(total - mean)).sum();
        }
        for (int j = 0; j < k; j++) {
            int column = j;
            columns += n * square(Arrays.stream(totals).mapToDouble(row -> row[column]).average().orElseThrow() - mean);
        }
        double between = rows / (n - 1);
        double jurors = columns / (k - 1);
        double rest = (all - rows - columns) / ((n - 1) * (k - 1));
        double one = between + (k - 1) * rest + k * (jurors - rest) / n;
        double many = between + (jurors - rest) / n;
        return one == 0 || many == 0 ? Optional.empty()
                : Optional.of(new IntraclassCorrelation(n, k, (between - rest) / one, (between - rest) / many));
    }

    private static double square(double number) {
        return number * number;
    }
}
