package id.anugerah.process.mining;

import id.anugerah.mining.Standing;
import id.anugerah.mining.Stay;
import id.anugerah.process.mining.store.StayRows;
import id.anugerah.process.mining.store.TokenRows;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * Where the cases are: at the boxes where they wait, which the history knows; besides them the few tokens that have failed or that
 * wait for the engine between two boxes; and at the ends. The same as the list of {@link TokenRows#at}, without reading every token.
 */
final class StandingNow {

    private StandingNow() {
    }

    static List<Standing> of(StayRows.Read read, List<TokenRows.Stray> strays) {
        Map<String, Long> cases = new TreeMap<>(read.ended());
        read.stays().stream().filter(stay -> !stay.ended()).forEach(stay -> cases.merge(stay.box(), stay.cases(), Long::sum));
        Map<String, Long> incidents = new TreeMap<>();
        strays.forEach(stray -> {
            stray.from().ifPresent(from -> cases.computeIfPresent(from, (box, number) -> number - stray.cases()));
            cases.merge(stray.box(), stray.cases(), Long::sum);
            if (stray.failed()) {
                incidents.merge(stray.box(), stray.cases(), Long::sum);
            }
        });
        return cases.keySet().stream().filter(box -> cases.get(box) > 0)
                .map(box -> new Standing(box, cases.get(box), incidents.getOrDefault(box, 0L))).toList();
    }
}
