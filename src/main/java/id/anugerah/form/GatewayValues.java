package id.anugerah.form;

import java.math.BigDecimal;
import java.util.HashMap;
import java.util.Map;

/** The few values that a form declares as process variables; everything else stays in its row. */
final class GatewayValues {

    private GatewayValues() {
    }

    /** Boolean, String or Integer by key; a box that is not ticked is false. */
    static Map<String, Object> of(Form form, FilledForm filled) {
        Map<String, Object> values = new HashMap<>();
        form.fields().stream().filter(Field::variable).forEach(field -> {
            Object value = filled.values().get(field.key());
            values.put(field.key(), value instanceof BigDecimal number ? (Object) number.intValueExact()
                    : value == null ? Boolean.FALSE : value);
        });
        return values;
    }
}
