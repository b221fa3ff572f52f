package id.anugerah.form;

import com.fasterxml.jackson.databind.JsonNode;
import id.anugerah.platform.WrongFile;
import id.anugerah.shared.Text;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.regex.PatternSyntaxException;

/** One component that a person fills in. */
final class FieldReader {

    private static final Text NONE = new Text("", "");

    private final FormReader form;
    private final String file;
    private final JsonNode node;
    private final String pointer;
    private final FieldType type;

    FieldReader(FormReader form, String file, JsonNode node, String pointer) {
        this.form = form;
        this.file = file;
        this.node = node;
        this.pointer = pointer;
        this.type = type();
    }

    Field field(Part.Place place) {
        int decimals = type == FieldType.MINUTES ? 0 : node.path("decimalDigits").asInt(0);
        JsonNode validate = node.path("validate");
        boolean required = validate.path("required").asBoolean() || type == FieldType.STATEMENT;
        Field.Rules rules = new Field.Rules(required, whole(validate, "minLength"), whole(validate, "maxLength"),
                decimal(validate, "min"), decimal(validate, "max"), decimals, pattern(validate));
        return new Field(place, node.get("key").asText(), type, label(),
                node.has("description") ? form.text(node, "description", "description_en", pointer) : NONE, initial(), rules,
                choices(), Optional.ofNullable(node.path("valuesKey").textValue()), node.path("searchable").asBoolean(),
                node.path("timeInterval").asInt(15), FormReader.property(node, "variable").isPresent());
    }

    private FieldType type() {
        String written = node.get("type").asText();
        FieldType camundas = FieldType.valueOf((written.equals("datetime") ? node.get("subtype").asText() : written)
                .toUpperCase(Locale.ROOT));
        Optional<FieldType> ours = FormReader.property(node, "field").map(FieldType::ours);
        if (ours.isPresent() && FieldType.drawnAs(ours.get()) != camundas) {
            throw wrong("/properties/field", "jenis ini tidak dapat dipakai untuk " + written,
                    "this kind cannot be used for a " + written);
        }
        return ours.orElse(camundas);
    }

    /** Camunda gives a date and a time labels of their own. */
    private Text label() {
        if (type == FieldType.TIME && node.has("timeLabel")) {
            return form.text(node, "timeLabel", "time_label_en", pointer);
        }
        if ((type == FieldType.DATE || type == FieldType.DATETIME) && node.has("dateLabel")) {
            return form.text(node, "dateLabel", "date_label_en", pointer);
        }
        if (!node.has("label")) {
            throw wrong("", "label tidak ada", "the label is missing");
        }
        return form.text(node, "label", "label_en", pointer);
    }

    private List<Field.Choice> choices() {
        List<Field.Choice> choices = new ArrayList<>();
        node.path("values").forEach(option -> {
            String value = option.get("value").asText();
            String english = FormReader.property(node, "value_en." + value).orElseThrow(() ->
                    wrong("/properties/value_en." + value, "terjemahan bahasa Inggris dari pilihan “" + value + "” tidak ada",
                            "the English of the choice “" + value + "” is missing"));
            if (choices.stream().anyMatch(other -> other.value().equals(value))) {
                throw wrong("/values", "pilihan “" + value + "” ada dua kali", "the choice “" + value + "” appears twice");
            }
            choices.add(new Field.Choice(value, new Text(option.get("label").asText(), english)));
        });
        return List.copyOf(choices);
    }

    private Optional<Field.Pattern> pattern(JsonNode validate) {
        if (!validate.has("pattern")) {
            return Optional.empty();
        }
        String regex = validate.get("pattern").asText();
        try {
            java.util.regex.Pattern.compile(regex);
        } catch (PatternSyntaxException e) {
            throw wrong("/validate/pattern", e.getDescription(), e.getDescription());
        }
        String says = FormReader.property(node, "pattern_says").orElseThrow(() -> wrong("/properties/pattern_says",
                "penjelasan pola tidak ada", "the pattern has no words for people"));
        String english = FormReader.property(node, "pattern_says_en").orElseThrow(() -> wrong("/properties/pattern_says_en",
                "penjelasan pola dalam bahasa Inggris tidak ada", "the pattern has no English words for people"));
        return Optional.of(new Field.Pattern(regex, new Text(says, english)));
    }

    private Optional<Object> initial() {
        JsonNode value = node.path("defaultValue");
        if (value.isMissingNode()) {
            return Optional.empty();
        }
        Object read = switch (type) {
            case TEXTFIELD, TEXTAREA, LINK, RADIO, SELECT -> value.textValue();
            case NUMBER, MINUTES -> value.isNumber() ? value.decimalValue() : null;
            case CHECKBOX -> value.isBoolean() ? value.booleanValue() : null;
            default -> null; // nobody has agreed, ticked or chosen a day before reading
        };
        if (read == null) {
            throw wrong("/defaultValue", "nilai awal tidak cocok dengan jenis isian", "the default does not fit this kind of field");
        }
        return Optional.of(read);
    }

    private static OptionalInt whole(JsonNode validate, String name) {
        return validate.has(name) ? OptionalInt.of(validate.get(name).asInt()) : OptionalInt.empty();
    }

    private static Optional<BigDecimal> decimal(JsonNode validate, String name) {
        return validate.has(name) ? Optional.of(validate.get(name).decimalValue()) : Optional.empty();
    }

    private RuntimeException wrong(String place, String cause, String english) {
        return WrongFile.refusal(file, pointer + place, cause, english);
    }
}
