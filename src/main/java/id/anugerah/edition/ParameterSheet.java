package id.anugerah.edition;

import java.lang.reflect.RecordComponent;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** The parameters one by one, by the names of the record: what they are now, and which values each may have. */
public final class ParameterSheet {

    /** Drawn anew for each edition: a seed that somebody knows beforehand tells who will be judged twice. */
    static final String SEED = "secondOpinionSeed";

    /** How a panel's score may be made of its jurors'. */
    public static final List<String> MEANS = List.of("mean", "median", "trimmed");

    /** Least and most, both allowed. */
    public record Range(int least, int most) {

        boolean has(Object value) {
            return value instanceof Integer number && number >= least && number <= most;
        }
    }

    private static final Map<String, Range> RANGES = Map.ofEntries(
            Map.entry("graceMinutes", new Range(0, 120)), Map.entry("activationHours", new Range(1, 720)),
            Map.entry("maxClaims", new Range(1, 50)), Map.entry("claimHours", new Range(1, 720)),
            Map.entry("questionHours", new Range(1, 720)), Map.entry("presentationMinutes", new Range(1, 120)),
            Map.entry("interviewMinutes", new Range(0, 240)), Map.entry("breakMinutes", new Range(0, 240)),
            Map.entry("quorumPercent", new Range(1, 100)), Map.entry("presentationMegabytes", new Range(1, 50)),
            Map.entry("retentionMonths", new Range(1, 120)), Map.entry("objectionDays", new Range(1, 60)),
            Map.entry("objectionAnswerDays", new Range(1, 60)), Map.entry("objectionFiles", new Range(0, 20)));

    private ParameterSheet() {
    }

    /** Every parameter that people set, in the order of the record: an Integer, a Boolean or a String each. */
    public static Map<String, Object> of(Parameters parameters) {
        Map<String, Object> values = new LinkedHashMap<>();
        Arrays.stream(Parameters.class.getRecordComponents()).filter(component -> !component.getName().equals(SEED))
                .forEach(component -> values.put(component.getName(), value(component, parameters)));
        return values;
    }

    /** The same parameters with other values. */
    public static Parameters with(Parameters parameters, Map<String, Object> values) {
        RecordComponent[] components = Parameters.class.getRecordComponents();
        try {
            return Parameters.class.getDeclaredConstructor(Arrays.stream(components).map(RecordComponent::getType)
                    .toArray(Class<?>[]::new)).newInstance(Arrays.stream(components).map(component ->
                    values.getOrDefault(component.getName(), value(component, parameters))).toArray());
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException(e);
        }
    }

    /** @throws IllegalStateException for a number without a range: whoever adds one says which values it may have */
    public static Range range(String name) {
        if (!RANGES.containsKey(name)) {
            throw new IllegalStateException("No range for the parameter " + name);
        }
        return RANGES.get(name);
    }

    /** The names of those that have a value they may not have. */
    public static List<String> wrong(Parameters parameters) {
        return of(parameters).entrySet().stream().filter(one -> one.getValue() instanceof Integer
                ? !range(one.getKey()).has(one.getValue())
                : one.getKey().equals("juryMean") && !Set.copyOf(MEANS).contains(one.getValue())).map(Map.Entry::getKey).toList();
    }

    private static Object value(RecordComponent component, Parameters parameters) {
        try {
            return component.getAccessor().invoke(parameters);
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException(e);
        }
    }
}
