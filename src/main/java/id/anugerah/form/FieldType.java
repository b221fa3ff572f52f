package id.anugerah.form;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.List;
import java.util.Locale;

/**
 * The kinds of fields: those of Camunda Forms first, then ours, each of which is one of Camunda's with
 * {@code "properties": {"field": …}}, so that Camunda Modeler opens it.
 */
public enum FieldType {
    TEXTFIELD(String.class), TEXTAREA(String.class), NUMBER(BigDecimal.class), CHECKBOX(Boolean.class),
    RADIO(String.class), SELECT(String.class), CHECKLIST(List.class),
    DATE(LocalDate.class), TIME(LocalTime.class), DATETIME(LocalDateTime.class),
    /** A text field that takes a whole web address, https only. */
    LINK(String.class),
    /** A number field that takes whole minutes. */
    MINUTES(BigDecimal.class),
    /** A check box that restates what is going to happen; it has to be ticked. */
    STATEMENT(Boolean.class);

    private final Class<?> value;

    FieldType(Class<?> value) {
        this.value = value;
    }

    /** The kind of its values; a checklist's are texts. */
    public Class<?> value() {
        return value;
    }

    public boolean choosing() {
        return this == RADIO || this == SELECT || this == CHECKLIST;
    }

    /** Whether a label says "(optional)" when it need not be filled: a box that may stay empty needs no word for it. */
    public boolean saysOptional() {
        return value != Boolean.class;
    }

    static FieldType ours(String name) {
        return valueOf(name.toUpperCase(Locale.ROOT));
    }

    /** Camunda's type that ours is drawn with. */
    static FieldType drawnAs(FieldType ours) {
        return switch (ours) {
            case LINK -> TEXTFIELD;
            case MINUTES -> NUMBER;
            case STATEMENT -> CHECKBOX;
            default -> ours;
        };
    }
}
