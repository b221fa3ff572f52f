package id.anugerah.institution;

/** The value of a field before and after; "" where there was or will be none. */
public record Change(String before, String after) {

    @Override
    public String toString() {
        return (before.isEmpty() ? "–" : before) + " → " + (after.isEmpty() ? "–" : after);
    }
}
