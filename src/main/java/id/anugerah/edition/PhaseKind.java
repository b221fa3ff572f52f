package id.anugerah.edition;

import java.util.Locale;

/** The phases of an edition, in order. Shortlist and awards open at their announcement. */
public enum PhaseKind {
    REGISTRATION, EVALUATION, SHORTLIST, FINALS, AWARDS;

    /** The name in diagrams and edition files. */
    public String key() {
        return name().toLowerCase(Locale.ROOT);
    }

    public static PhaseKind of(String key) {
        return valueOf(key.toUpperCase(Locale.ROOT));
    }
}
