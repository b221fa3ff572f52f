package id.anugerah.institution;

import id.anugerah.shared.PlainText;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.Map;

/** What an entry is to say, before the rules have looked at it. */
record Draft(Register register, String code, Map<Field, String> values) {

    private static final Map<Field, String> BEGINNING = Map.of(Field.EXCLUDED, "false", Field.LIST, UnitList.SERVICE.name());

    /** The values of an entry, or of a new one where absent, with these instead; a field that is not named stays. */
    static Draft of(Register register, String code, Entry before, Map<Field, String> instead) {
        Map<Field, String> values = new EnumMap<>(Field.class);
        for (Field field : register.fields()) {
            String otherwise = before == null ? BEGINNING.getOrDefault(field, "") : before.value(field);
            values.put(field, instead.containsKey(field) ? PlainText.of(instead.get(field)).replaceAll("\\s+", " ") : otherwise);
        }
        if (values.containsKey(Field.EXCLUDED) && values.get(Field.EXCLUDED).isEmpty()) {
            values.put(Field.EXCLUDED, "false");
        }
        return new Draft(register, code, values);
    }

    String value(Field field) {
        return values.getOrDefault(field, "");
    }

    /** What differs from that entry, in the order of the columns; everything that is said where there is none. */
    Map<Field, Change> changes(Entry before) {
        Map<Field, Change> changes = new LinkedHashMap<>();
        values.forEach((field, after) -> {
            String was = before == null ? "" : before.value(field);
            if (!was.equals(after)) {
                changes.put(field, new Change(was, after));
            }
        });
        return changes;
    }
}
