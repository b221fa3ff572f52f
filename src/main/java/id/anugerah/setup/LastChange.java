package id.anugerah.setup;

import id.anugerah.edition.Edition;
import id.anugerah.edition.PhaseKind;
import java.time.Instant;
import java.util.Map;
import java.util.function.Function;

/** Until when a table of a running edition may change: the first moment at which it decides about somebody, or did for all. */
final class LastChange {

    private static final Map<String, Function<Edition, Instant>> UNTIL = Map.of(
            "eligibility", opens(PhaseKind.REGISTRATION), "group", opens(PhaseKind.REGISTRATION),
            "option_value", opens(PhaseKind.REGISTRATION),
            "second_opinion", opens(PhaseKind.EVALUATION),
            "shortlist_quota", opens(PhaseKind.SHORTLIST), "tie_break", opens(PhaseKind.SHORTLIST),
            "discussion", opens(PhaseKind.FINALS), "score_band", opens(PhaseKind.FINALS),
            "awards", opens(PhaseKind.AWARDS));

    private LastChange() {
    }

    static Instant of(String table, Edition edition) {
        return UNTIL.get(table).apply(edition);
    }

    private static Function<Edition, Instant> opens(PhaseKind kind) {
        return edition -> edition.phase(kind).opens();
    }
}
