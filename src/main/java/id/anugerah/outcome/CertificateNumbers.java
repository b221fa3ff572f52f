package id.anugerah.outcome;

import java.security.SecureRandom;
import java.util.Locale;

/** Numbers that people can read out and nobody can guess. */
final class CertificateNumbers {

    private static final SecureRandom RANDOM = new SecureRandom();
    /** Crockford's: without I, L, O and U, which are taken for others. */
    private static final String LETTERS = "0123456789ABCDEFGHJKMNPQRSTVWXYZ";
    /** 8 letters of 32: one in 10^12. */
    private static final int SECRET = 8;

    private CertificateNumbers() {
    }

    /** @param edition code of the edition */
    static String next(String edition, Certificate.Kind kind, int running) {
        StringBuilder secret = new StringBuilder();
        RANDOM.ints(SECRET, 0, LETTERS.length()).forEach(letter -> secret.append(LETTERS.charAt(letter)));
        return "%s-%s-%04d-%s".formatted(edition.toUpperCase(Locale.ROOT), kind.letter(), running, secret);
    }

    /** As it was issued, however it was typed. */
    static String read(String typed) {
        return typed.strip().toUpperCase(Locale.ROOT);
    }
}
