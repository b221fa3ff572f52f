package id.anugerah.release;

import id.anugerah.instrument.Option;
import id.anugerah.submission.Group;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * The order of a group as one whole number for each body, greater is better: the total, then the steps of the tie rule, as
 * digits of a mixed radix. Every indicator's option adds its own part, so that a redrawn option changes the number by one
 * addition. Exact; where the steps do not fit into 63 bits, the last ones are left to the order in which the bodies are
 * given.
 */
final class Keys {

    private static final int OPTIONS = Option.values().length;

    private final List<Basis.Step> steps;
    private final long[] places;
    private final Units units;
    private final Basis basis;
    private final List<Basis.Body> bodies;

    /** @param bodies of one group, in the order that decides when everything else is equal */
    Keys(Basis basis, Group group, List<Basis.Body> bodies) {
        this.basis = basis;
        this.bodies = bodies;
        this.units = new Units(basis.values());
        long heaviest = basis.sheets().values().stream().mapToLong(sheet -> sheet.weights().values().stream()
                .mapToLong(Integer::longValue).sum()).max().orElse(0);
        long radix = Math.addExact(Math.multiplyExact(heaviest, units.best()), 1);
        steps = new ArrayList<>();
        long product = radix;
        for (Basis.Step step : basis.ties().getOrDefault(group, List.of())) {
            long digits = TieRule.aspect(step.criterion()).isPresent() ? radix : bodies.size() + 1L;
            if (product > Long.MAX_VALUE / 2 / digits) {
                break;
            }
            product *= digits;
            steps.add(step);
        }
        places = new long[steps.size() + 1];
        long place = 1;
        for (int i = steps.size(); i >= 0; i--) {
            places[i] = place;
            place *= i > 0 && TieRule.aspect(steps.get(i - 1).criterion()).isEmpty() ? bodies.size() + 1L : radix;
        }
    }

    /** What each option of each indicator adds, four numbers an indicator, indicators in the order of the sheet. */
    long[] parts(Basis.Sheet sheet) {
        long[] parts = new long[sheet.weights().size() * OPTIONS];
        int at = 0;
        for (Map.Entry<String, Integer> indicator : sheet.weights().entrySet()) {
            for (Option option : Option.values()) {
                parts[at++] = units.of(indicator.getValue(), option) * factor(Cut.aspect(indicator.getKey()));
            }
        }
        return parts;
    }

    private long factor(String aspect) {
        long factor = places[0];
        for (int i = 0; i < steps.size(); i++) {
            if (TieRule.aspect(steps.get(i).criterion()).filter(aspect::equals).isPresent()) {
                factor += TieRule.moreIsBetter(steps.get(i).better()) ? places[i + 1] : -places[i + 1];
            }
        }
        return factor;
    }

    /** The part of each body that no option changes: when it was sent. */
    long[] fixed() {
        long[] fixed = new long[bodies.size()];
        Map<Instant, Integer> moments = new TreeMap<>();
        bodies.forEach(body -> moments.put(body.submittedAt(), 0));
        int position = 0;
        for (Map.Entry<Instant, Integer> moment : moments.entrySet()) {
            moment.setValue(position++);
        }
        for (int i = 0; i < steps.size(); i++) {
            if (TieRule.aspect(steps.get(i).criterion()).isEmpty()) {
                long sign = TieRule.moreIsBetter(steps.get(i).better()) ? places[i + 1] : -places[i + 1];
                for (int b = 0; b < fixed.length; b++) {
                    fixed[b] += sign * moments.get(bodies.get(b).submittedAt());
                }
            }
        }
        return fixed;
    }

    /** The verified options of every body as numbers 0 to 3, in the order of its sheet; what is missing counts as the worst. */
    byte[][] options() {
        byte[][] options = new byte[bodies.size()][];
        for (int b = 0; b < options.length; b++) {
            Basis.Body body = bodies.get(b);
            List<String> indicators = List.copyOf(basis.sheets().get(body.sheet()).weights().keySet());
            options[b] = new byte[indicators.size()];
            for (int i = 0; i < indicators.size(); i++) {
                options[b][i] = (byte) body.options().getOrDefault(indicators.get(i), Option.D).ordinal();
            }
        }
        return options;
    }
}
