package id.anugerah.form;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Filled values as one JSON object: texts, numbers, booleans and lists as such, dates and times as ISO 8601 texts. */
final class FilledJson {

    private static final ObjectMapper JSON = new ObjectMapper();

    private FilledJson() {
    }

    static String write(FilledForm filled) {
        ObjectNode root = JSON.createObjectNode();
        filled.values().forEach((key, value) -> {
            if (value instanceof BigDecimal number) {
                root.put(key, number);
            } else if (value instanceof Boolean ticked) {
                root.put(key, ticked);
            } else if (value instanceof List<?> list) {
                ArrayNode array = root.putArray(key);
                list.forEach(each -> array.add(each.toString()));
            } else {
                root.put(key, value.toString());
            }
        });
        return root.toString();
    }

    /** The values of the fields that the form has now. */
    static FilledForm read(Form form, String json) {
        try {
            JsonNode root = JSON.readTree(json);
            Map<String, Object> values = new LinkedHashMap<>();
            form.fields().stream().filter(field -> root.has(field.key()))
                    .forEach(field -> values.put(field.key(), value(field.type().value(), root.get(field.key()))));
            return new FilledForm(form.id(), form.hash(), values);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("A filled form is stored as JSON", e);
        }
    }

    private static Object value(Class<?> type, JsonNode node) {
        if (type == BigDecimal.class) {
            return node.decimalValue();
        }
        if (type == Boolean.class) {
            return node.booleanValue();
        }
        if (type == List.class) {
            List<String> list = new ArrayList<>();
            node.forEach(each -> list.add(each.asText()));
            return List.copyOf(list);
        }
        return type == LocalDate.class ? LocalDate.parse(node.asText()) : type == LocalTime.class ? LocalTime.parse(node.asText())
                : type == LocalDateTime.class ? LocalDateTime.parse(node.asText()) : node.asText();
    }
}
