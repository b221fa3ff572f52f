package id.anugerah.platform.database;

/** Which database this start uses; a bean of this type can be injected anywhere. */
public enum DatabaseKind {

    /** Started by us, kept in the data folder, safe against power loss. */
    EMBEDDED_KEPT,

    /** Started by us in a temporary folder, gone when it is closed. */
    EMBEDDED_EPHEMERAL,

    /** Run by somebody else and named by {@code spring.datasource.url}. */
    EXTERNAL
}
