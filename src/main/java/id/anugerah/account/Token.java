package id.anugerah.account;

import java.security.SecureRandom;
import java.util.Base64;

/** Secrets that go into links: 256 random bits. Only their hash is kept. */
public final class Token {

    private static final SecureRandom RANDOM = new SecureRandom();

    private Token() {
    }

    public static String next() {
        byte[] bits = new byte[32];
        RANDOM.nextBytes(bits);
        return Base64.getUrlEncoder().withoutPadding().encodeToString(bits);
    }
}
