package id.anugerah.shared;

import java.util.List;

/**
 * A rule said no. The reason is a key of the message bundles, so that people read one clear sentence in their language;
 * the arguments fill it. Nothing has been changed when this is thrown: the transaction rolls back.
 */
public class Refused extends RuntimeException {

    private final String reason;
    private final transient List<Object> arguments;

    public Refused(String reason, Object... arguments) {
        super(reason);
        this.reason = reason;
        this.arguments = List.of(arguments);
    }

    /** For example "submission.deadlinePassed"; the bundles have it under "refused." + reason. */
    public String reason() {
        return reason;
    }

    public List<Object> arguments() {
        return arguments;
    }

    /** Refuses with the reason unless the condition holds. */
    public static void unless(boolean condition, String reason, Object... arguments) {
        if (!condition) {
            throw new Refused(reason, arguments);
        }
    }
}
