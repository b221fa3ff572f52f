package id.anugerah.instrument;

import java.util.Locale;

/** The four options of an indicator, best first. */
public enum Option {
    A, B, C, D;

    /** The letter as instruments, decision tables and screens write it. */
    public String letter() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** Whether a participant who chooses it must add at least one evidence file. */
    public boolean needsEvidence() {
        return this != D;
    }

    public static Option ofLetter(String letter) {
        return valueOf(letter.toUpperCase(Locale.ROOT));
    }
}
