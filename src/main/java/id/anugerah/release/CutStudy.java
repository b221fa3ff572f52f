package id.anugerah.release;

import id.anugerah.shared.Score;
import id.anugerah.submission.Group;
import java.util.Map;
import java.util.Optional;

/**
 * What an organizer should know about a cut besides the list: how far everybody is from the line, and how firm it is.
 *
 * @param standings by reference
 * @param resampled how the stability was found; its shares are absent when there are too few pairs of opinions
 */
public record CutStudy(Map<Group, Line> lines, Map<String, Standing> standings, Resampled resampled) {

    /** Who is this near to the line, in points, is borderline: as far as second_opinion.dmn asks for a second opinion. */
    public static final Score NEAR = Score.of(3);

    /**
     * @param lastIn   points of the last one who is in; absent when nobody is
     * @param firstOut points of the first one who is not; absent when everybody is in
     */
    public record Line(int places, int candidates, Optional<Score> lastIn, Optional<Score> firstOut) {
    }

    /**
     * @param toLine     points to the line: for those who are in what they are ahead of the first one out, for the others what
     *                   they lack to the last one in; absent where there is no line
     * @param borderline whether that is at most {@link #NEAR}
     * @param rounds     in how many resamplings the body is in; absent when there are too few pairs
     * @param tie        where an aspect put it after the one before: the points of both
     */
    public record Standing(Optional<Score> toLine, boolean borderline, Optional<Integer> rounds, Optional<Tie> tie) {
    }

    /** Points of the aspect that decided between two bodies with the same total. */
    public record Tie(Score own, Score before) {
    }

    /**
     * @param pairs       how many pairs of opinions the resampling rests on
     * @param submissions on how many submissions they are
     * @param needed      fewer pairs than these say nothing
     * @param seed        where the drawing of random numbers begins
     */
    public record Resampled(int rounds, int pairs, int submissions, int needed, long seed) {

        public boolean enough() {
            return pairs >= needed;
        }
    }
}
