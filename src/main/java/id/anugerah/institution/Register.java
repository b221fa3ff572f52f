package id.anugerah.institution;

import java.util.List;

/** The two lists that organizers keep. A code is the key of an entry and is never used for another one. */
public enum Register {

    INSTITUTIONS(Field.NAME, Field.TYPE, Field.PROVINCE, Field.EXCLUDED),
    UNITS(Field.NAME, Field.LIST, Field.INSTITUTION);

    private final List<Field> fields;

    Register(Field... fields) {
        this.fields = List.of(fields);
    }

    /** What an entry says, in the order of the columns. */
    public List<Field> fields() {
        return fields;
    }
}
