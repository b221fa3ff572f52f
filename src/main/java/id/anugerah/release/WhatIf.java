package id.anugerah.release;

import id.anugerah.shared.Refused;
import id.anugerah.submission.Group;
import java.util.EnumMap;
import java.util.Map;
import java.util.TreeMap;

/**
 * Other quotas and weights, to be tried on real data; what is not named stays as it is.
 *
 * @param quotas  places of a group, 0 to {@value #MOST_PLACES}
 * @param weights in percent, 0 to {@value #HEAVIEST}, by instrument ("ip-2020") and indicator ("B5")
 */
public record WhatIf(Map<Group, Integer> quotas, Map<String, Map<String, Integer>> weights) {

    public static final int MOST_PLACES = 20_000;
    public static final int HEAVIEST = 100;

    public boolean changesNothing() {
        return quotas.isEmpty() && weights.isEmpty();
    }

    /** @throws Refused "release.whatIf" for numbers out of range and for instruments or indicators that nobody has filled */
    Basis on(Basis basis) {
        Refused.unless(quotas.values().stream().allMatch(q -> q >= 0 && q <= MOST_PLACES), "release.whatIf");
        Map<Group, Integer> places = new EnumMap<>(Group.class);
        places.putAll(basis.quotas());
        places.putAll(quotas);
        Map<String, Basis.Sheet> sheets = new TreeMap<>(basis.sheets());
        weights.forEach((instrument, changed) -> {
            Refused.unless(basis.sheets().values().stream().anyMatch(s -> s.instrument().equals(instrument)), "release.whatIf");
            sheets.replaceAll((key, sheet) -> sheet.instrument().equals(instrument) ? weighed(sheet, changed) : sheet);
        });
        return new Basis(sheets, basis.tables(), basis.values(), places, basis.ties(), basis.bodies(), basis.kept());
    }

    private static Basis.Sheet weighed(Basis.Sheet sheet, Map<String, Integer> changed) {
        Map<String, Integer> weights = new TreeMap<>(sheet.weights());
        changed.forEach((indicator, weight) -> {
            Refused.unless(weights.containsKey(indicator) && weight >= 0 && weight <= HEAVIEST, "release.whatIf");
            weights.put(indicator, weight);
        });
        return new Basis.Sheet(sheet.instrument(), sheet.number(), sheet.contentHash(), weights);
    }
}
