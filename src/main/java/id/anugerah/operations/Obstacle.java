package id.anugerah.operations;

/**
 * Why a case cannot go.
 *
 * @param box    where it stands; "" when it is not about a box
 * @param detail the engine's own words
 */
public record Obstacle(Why why, String box, String detail) implements Comparable<Obstacle> {

    public enum Why {
        /** The new version has no box for the token, and none was chosen. */
        NO_BOX,
        /** A step waits to be done by the engine at a box that the new version does not have or treats otherwise. */
        WAITING_STEP,
        /** Both boxes are there, but the new one is of another kind or in another scope. */
        OTHER_KIND,
        OTHER
    }

    @Override
    public int compareTo(Obstacle other) {
        return java.util.Comparator.comparing(Obstacle::why).thenComparing(Obstacle::box).thenComparing(Obstacle::detail)
                .compare(this, other);
    }
}
