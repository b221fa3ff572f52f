package id.anugerah.institution;

import java.util.List;
import java.util.Map;
import java.util.UUID;

/**
 * A line of a list as organizers see it.
 *
 * @param values      one for each of the register's fields
 * @param parent      name of the institution whose unit it is, "" otherwise
 * @param submissions how many submissions name it, of all editions
 * @param formerNames of what was merged into it
 */
public record Entry(UUID id, Register register, String code, Map<Field, String> values, String parent, int submissions,
                    List<String> formerNames) {

    public String name() {
        return values.get(Field.NAME);
    }

    public String value(Field field) {
        return values.getOrDefault(field, "");
    }
}
