package id.anugerah.form;

import id.anugerah.shared.Refused;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/** What a form shows for given values, what is wrong with them, and the checked result. It reads nothing and writes nothing. */
@Component
public class Filling {

    private final Conditions conditions;

    Filling(Conditions conditions) {
        this.conditions = conditions;
    }

    /** Ids of the parts that are shown with these values. What stands in a hidden group is hidden with it. */
    public Set<String> shown(Form form, Map<String, ?> values) {
        Map<String, Object> names = new HashMap<>();
        form.fields().forEach(field -> names.put(field.key(), null));
        names.putAll(values);
        List<Part> shown = new ArrayList<>();
        gather(form.parts(), names, shown);
        return shown.stream().map(part -> part.place().id()).collect(Collectors.toSet());
    }

    private void gather(List<Part> parts, Map<String, Object> names, List<Part> shown) {
        for (Part part : parts) {
            if (part.place().hideWhen().filter(hide -> conditions.holds(hide, names)).isEmpty()) {
                shown.add(part);
                if (part instanceof Part.Group group) {
                    gather(group.parts(), names, shown);
                }
            }
        }
    }

    /** In the order of the form; empty when everything that is shown is well filled in. */
    public List<Problem> problems(Form form, Map<String, ?> values, Given given) {
        Set<String> shown = shown(form, values);
        return form.fields().stream().filter(field -> shown.contains(field.place().id()))
                .flatMap(field -> FieldCheck.problem(field, values.get(field.key()), given).stream()).toList();
    }

    /** The values as modules use them. @throws Refused "form.incomplete" with the number of problems */
    public FilledForm filled(Form form, Map<String, ?> values, Given given) {
        List<Problem> problems = problems(form, values, given);
        Refused.unless(problems.isEmpty(), "form.incomplete", problems.size());
        Set<String> shown = shown(form, values);
        Map<String, Object> kept = new LinkedHashMap<>();
        form.fields().stream().filter(field -> shown.contains(field.place().id())).forEach(field -> {
            Object value = FieldCheck.plain(values.get(field.key()));
            if (!FieldCheck.empty(value)) {
                kept.put(field.key(), value);
            }
        });
        return new FilledForm(form.id(), form.hash(), kept);
    }
}
