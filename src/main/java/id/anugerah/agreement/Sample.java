package id.anugerah.agreement;

/**
 * What is left of many numbers: enough for mean and variance, and for joining it with others.
 *
 * @param size    how many
 * @param mean    their mean; 0 where there are none
 * @param squares the sum of the squared distances from the mean
 */
public record Sample(long size, double mean, double squares) {

    public static final Sample EMPTY = new Sample(0, 0, 0);

    static Sample of(double... numbers) {
        Sample all = EMPTY;
        for (double number : numbers) {
            all = all.plus(new Sample(1, number, 0));
        }
        return all;
    }

    /** Both together, without looking at the numbers again: Chan, Golub and LeVeque (1979). */
    public Sample plus(Sample other) {
        if (size == 0 || other.size == 0) {
            return size == 0 ? other : this;
        }
        long both = size + other.size;
        double apart = other.mean - mean;
        return new Sample(both, mean + apart * other.size / both,
                squares + other.squares + apart * apart * size * other.size / both);
    }

    /** Of the numbers seen as a sample; only for two or more. */
    public double variance() {
        return squares / (size - 1);
    }
}
