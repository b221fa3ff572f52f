package id.anugerah.ui.setup;

import id.anugerah.setup.Part;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** The parts of a blueprint in the order in which they are gone through. */
final class Steps {

    /** Tables as a season asks them. */
    private static final List<String> SEASON = List.of("eligibility", "group", "option_value", "second_opinion", "shortlist_quota", "tie_break",
            "discussion", "score_band", "awards");

    private Steps() {
    }

    /** Plan first, then the sheets, the tables, the mails. What is changed together with a part is no step. */
    static List<String> of(Set<String> parts) {
        return parts.stream().filter(name -> !name.startsWith(Part.cases("")) && !name.equals(Part.NAMES))
                .sorted(Comparator.comparing(Steps::rank)).toList();
    }

    /** The step after one; absent for the last. */
    static Optional<String> after(Set<String> parts, String name) {
        List<String> all = of(parts);
        int at = all.indexOf(name);
        return at < 0 || at == all.size() - 1 ? Optional.empty() : Optional.of(all.get(at + 1));
    }

    private static String rank(String name) {
        return name.equals(Part.PLAN) ? "0" : Part.SHEETS.contains(name) ? "1" + Part.SHEETS.indexOf(name)
                : name.equals(Part.MAILS) ? "3" : "2" + SEASON.indexOf(name.substring(name.indexOf(':') + 1));
    }
}
