package id.anugerah.web.site;

import id.anugerah.edition.Edition;
import id.anugerah.edition.Phase;
import id.anugerah.edition.PhaseKind;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;

/** The phases of an edition as a line through time, with today on it. */
record Calendar(List<Step> steps) {

    enum Place { PAST, NOW, AHEAD, TODAY }

    /** @param phase key of the phase, empty for today's own mark between two phases */
    record Step(String phase, String dates, Place place) {
    }

    static Calendar of(Edition edition, Instant now, DateWords words) {
        List<Step> steps = new ArrayList<>();
        boolean marked = false;
        for (Phase phase : edition.phases()) {
            Place place = place(phase, now);
            if (!marked && place == Place.AHEAD) {
                steps.add(new Step("", words.day(now), Place.TODAY));
            }
            marked |= place != Place.PAST;
            steps.add(new Step(phase.kind().key(), announces(phase) ? words.moment(phase.opens()) : words.range(phase), place));
        }
        if (!marked) {
            steps.add(new Step("", words.day(now), Place.TODAY));
        }
        return new Calendar(List.copyOf(steps));
    }

    private static Place place(Phase phase, Instant now) {
        if (now.isBefore(phase.opens())) {
            return Place.AHEAD;
        }
        // an announcement is a moment: once made, it is over
        return !announces(phase) && now.isBefore(phase.closes()) ? Place.NOW : Place.PAST;
    }

    private static boolean announces(Phase phase) {
        return phase.kind() == PhaseKind.SHORTLIST || phase.kind() == PhaseKind.AWARDS;
    }
}
