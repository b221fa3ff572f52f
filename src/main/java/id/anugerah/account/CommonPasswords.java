package id.anugerah.account;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.springframework.core.io.ClassPathResource;
import org.springframework.stereotype.Component;

/** Passwords that many people have: the list that nbvcxz brings (worldwide leaks) and Indonesian words of our own. */
@Component
class CommonPasswords {

    /** Shorter ones are refused for their length. */
    private static final int SHORTEST = 8;

    private final Set<String> whole = read("dictionaries/passwords.txt", line -> line.length() >= SHORTEST);
    private final Set<String> stems = read("reference/common-words-id.txt", line -> !line.startsWith("#"));

    boolean contains(String password) {
        String small = password.toLowerCase(Locale.ROOT);
        String core = unmasked(small.replaceAll("^[^\\p{L}]+|[^\\p{L}]+$", ""));
        return whole.contains(small) || whole.contains(unmasked(small)) || stems.contains(core)
                || core.length() >= SHORTEST && whole.contains(core)
                || stems.contains(small.replaceAll("[^a-z]", ""));
    }

    /** "R4h4s!a" is "rahasia". */
    static String unmasked(String text) {
        return text.toLowerCase(Locale.ROOT).replace('4', 'a').replace('@', 'a').replace('3', 'e').replace('1', 'i')
                .replace('!', 'i').replace('0', 'o').replace('5', 's').replace('$', 's').replace('7', 't');
    }

    private static Set<String> read(String file, Predicate<String> wanted) {
        try (BufferedReader lines = new BufferedReader(
                new InputStreamReader(new ClassPathResource(file).getInputStream(), StandardCharsets.UTF_8))) {
            return lines.lines().map(line -> line.strip().toLowerCase(Locale.ROOT)).filter(line -> !line.isEmpty())
                    .filter(wanted).collect(Collectors.toUnmodifiableSet());
        } catch (IOException e) {
            throw new UncheckedIOException(file + " is part of the product", e);
        }
    }
}
