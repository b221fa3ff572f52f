package id.anugerah.platform;

import org.springframework.boot.ExitCodeGenerator;

/**
 * The program cannot start, and a person can do something about it. Thrown by any module while the application starts;
 * the words are printed in both languages without a stack trace, and the process ends with the failure's exit code.
 * Words must never hold a password.
 */
public final class StartRefused extends RuntimeException implements ExitCodeGenerator {

    /**
     * What is said in one language.
     *
     * @param sentence what is wrong
     * @param hint     what to do about it
     */
    public record Words(String sentence, String hint) {
    }

    private final StartFailure failure;
    private final transient Words indonesian;
    private final transient Words english;

    public StartRefused(StartFailure failure, Words indonesian, Words english) {
        this(failure, indonesian, english, null);
    }

    public StartRefused(StartFailure failure, Words indonesian, Words english, Throwable cause) {
        super(indonesian.sentence() + " / " + english.sentence(), cause);
        this.failure = failure;
        this.indonesian = indonesian;
        this.english = english;
    }

    public StartFailure failure() {
        return failure;
    }

    public Words indonesian() {
        return indonesian;
    }

    public Words english() {
        return english;
    }

    @Override
    public int getExitCode() {
        return failure.exitCode();
    }
}
