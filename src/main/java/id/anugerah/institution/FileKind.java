package id.anugerah.institution;

import java.util.Locale;

/** What a list can be taken along as. */
public enum FileKind {
    CSV("text/csv; charset=UTF-8"),
    XLSX("application/vnd.openxmlformats-officedocument.spreadsheetml.sheet");

    private final String type;

    FileKind(String type) {
        this.type = type;
    }

    /** Of the file's name, without the dot. */
    public String ending() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** The media type. */
    public String type() {
        return type;
    }
}
