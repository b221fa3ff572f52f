package id.anugerah.ui.organizer;

import com.vaadin.flow.router.QueryParameters;
import id.anugerah.edition.Edition;
import id.anugerah.release.Basis;
import id.anugerah.release.WhatIf;
import id.anugerah.submission.Group;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;

/** Trial quotas and weights as an address has them: ?kuota=GENERAL:31,UPP:11 and bobot=ip-2020:B5:6. */
final class WhatIfAddress {

    private static final String QUOTA = "kuota";
    private static final String WEIGHT = "bobot";
    private static final String NUMBER = "\\d{1,6}";

    private WhatIfAddress() {
    }

    /** What cannot be read counts as not said. */
    static WhatIf of(QueryParameters asked) {
        Map<Group, Integer> quotas = new EnumMap<>(Group.class);
        parts(asked, QUOTA, 2).forEach(part -> Address.constant(Group.class, part[0])
                .ifPresent(group -> quotas.put(group, Integer.parseInt(part[1]))));
        Map<String, Map<String, Integer>> weights = new TreeMap<>();
        parts(asked, WEIGHT, 3).forEach(part -> weights.computeIfAbsent(part[0], key -> new TreeMap<>())
                .put(part[1], Integer.parseInt(part[2])));
        return new WhatIf(quotas, weights);
    }

    static QueryParameters parameters(Edition edition, WhatIf change) {
        Map<String, List<String>> parameters = new LinkedHashMap<>();
        parameters.put(Address.EDITION, List.of(edition.code()));
        List<String> quotas = change.quotas().entrySet().stream().map(e -> e.getKey().name() + ":" + e.getValue()).toList();
        if (!quotas.isEmpty()) {
            parameters.put(QUOTA, List.of(String.join(",", quotas)));
        }
        List<String> weights = new ArrayList<>();
        change.weights().forEach((instrument, of) -> of.forEach((indicator, weight) ->
                weights.add(instrument + ":" + indicator + ":" + weight)));
        if (!weights.isEmpty()) {
            parameters.put(WEIGHT, List.of(String.join(",", weights)));
        }
        return new QueryParameters(parameters);
    }

    /** Only what differs from the rules as they are. */
    static WhatIf changes(Basis basis, Map<Group, Integer> quotas, Map<String, Map<String, Integer>> weights) {
        Map<Group, Integer> otherQuotas = new EnumMap<>(Group.class);
        quotas.forEach((group, quota) -> {
            if (quota != basis.quota(group)) {
                otherQuotas.put(group, quota);
            }
        });
        Map<String, Map<String, Integer>> otherWeights = new TreeMap<>();
        basis.sheets().values().forEach(sheet -> weights.getOrDefault(sheet.instrument(), Map.of())
                .forEach((indicator, weight) -> {
                    if (!weight.equals(sheet.weights().get(indicator))) {
                        otherWeights.computeIfAbsent(sheet.instrument(), key -> new TreeMap<>()).put(indicator, weight);
                    }
                }));
        return new WhatIf(otherQuotas, otherWeights);
    }

    private static Stream<String[]> parts(QueryParameters asked, String name, int length) {
        return asked.getParameters(name).stream().flatMap(value -> Stream.of(value.split(",")))
                .map(part -> part.split(":")).filter(part -> part.length == length && part[length - 1].matches(NUMBER));
    }
}
