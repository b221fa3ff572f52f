package id.anugerah.agreement;

/** From low to high, both included. */
public record Interval(double low, double high) {

    public Interval {
        if (!(low <= high)) {
            throw new IllegalArgumentException("An interval begins at its lower end: " + low + ", " + high);
        }
    }

    public boolean contains(double value) {
        return low <= value && value <= high;
    }
}
