package id.anugerah.operations;

import java.util.Arrays;
import java.util.List;

/**
 * Why a step failed, in kinds that tell what to do. Read from the class names of a stack trace, the most telling kind first:
 * a failing database often lies below a failing mail or file.
 */
public enum Cause {
    /** The mail server was not reached or refused. */
    MAIL(".mail.", "MessagingException", "SMTP"),
    /** Two acts at the same time; the second try is nearly always good. */
    RACE("OptimisticLocking", "PessimisticLocking", "CannotAcquireLock", "deadlock detected", "DuplicateKeyException"),
    /** A file or a package could not be read or written. */
    FILE("IOException", "FileSystemException", "NoSuchFileException", ".pdfbox."),
    /** The database was not there or turned something down. */
    DATABASE("SQLException", "PSQLException", "DataAccessException", "PersistenceException", "CannotGetJdbcConnection",
            "TransactionException"),
    /** The diagram or a decision table: a name, a condition or a version that does not exist. */
    MODEL("javax.el.", "jakarta.el.", "PropertyNotFoundException", "Unknown property", "ClassLoadingException", "ParseException",
            "DmnEngineException", "NoSuchBeanDefinition", "BpmnModel", "Cannot resolve identifier", "ScriptEvaluation"),
    /** A rule of the product said no: the data of the case does not fit the step. */
    RULE("id.anugerah.shared.Refused"),
    UNKNOWN;

    private final List<String> signs;

    Cause(String... signs) {
        this.signs = List.of(signs);
    }

    /** @param trace the whole stack trace; its causes speak louder than its frames */
    public static Cause of(String trace) {
        List<String> heads = trace.lines().filter(line -> !line.stripLeading().startsWith("at ")).toList();
        return Arrays.stream(values()).filter(cause -> heads.stream().anyMatch(cause::shows)).findFirst().orElse(UNKNOWN);
    }

    private boolean shows(String line) {
        return signs.stream().anyMatch(line::contains);
    }
}
