package id.anugerah.institution;

/** What a list can be taken along as. */
public enum FileKind {
    CSV, XLSX;

    /** Of the file's name, without the dot. */
    public String ending() {
        return name().toLowerCase(java.util.Locale.ROOT);
    }
}
