package id.anugerah.support;

import id.anugerah.shared.Sha256;
import java.util.Locale;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** The draw for second opinions, recomputed from its published rule: the first 48 bits of SHA-256 over seed and reference. */
final class Draw {

    private static final int PARTICIPANTS = 15;

    private Draw() {
    }

    static String seedThatDrawsNobody(String edition) {
        return Stream.iterate(1, i -> i + 1).map(i -> "seed-" + i).filter(seed -> IntStream.rangeClosed(1, PARTICIPANTS)
                .noneMatch(number -> share(seed, "%s-%04d".formatted(edition.toUpperCase(Locale.ROOT), number)) < 0.1))
                .findFirst().orElseThrow();
    }

    private static double share(String seed, String reference) {
        return Long.parseLong(Sha256.of(seed + "|" + reference).substring(0, 12), 16) / (double) (1L << 48);
    }
}
