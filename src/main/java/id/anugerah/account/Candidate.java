package id.anugerah.account;

import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/** A password somebody wants, with what is known about them. Never logged, never stored. */
record Candidate(String password, PasswordPolicy policy, CommonPasswords list, List<String> words) {

    private static final int FEWEST_DIFFERENT = 5;
    private static final int SHORTEST_WORD = 4;
    /** Characters that must remain when known words are taken off. */
    private static final int LEAST_OF_ONES_OWN = 6;

    static Candidate of(String password, PasswordPolicy policy, CommonPasswords list, Collection<String> known) {
        List<String> words = Stream.concat(known.stream(), Stream.of("anugerah", "pengaduan"))
                .flatMap(text -> Stream.of(text.toLowerCase(Locale.ROOT).split("[^\\p{L}\\p{Nd}]+")))
                .filter(word -> word.length() >= SHORTEST_WORD).distinct()
                .sorted(Comparator.comparing(String::length).reversed()).toList();
        return new Candidate(password, policy, list, words);
    }

    int length() {
        return password.codePointCount(0, password.length());
    }

    boolean common() {
        return password.codePoints().distinct().count() < FEWEST_DIFFERENT || runs() || list.contains(password);
    }

    boolean known() {
        String plain = CommonPasswords.unmasked(password);
        String rest = plain;
        for (String word : words) {
            rest = rest.replace(word, "");
        }
        return rest.length() < plain.length() && rest.length() < LEAST_OF_ONES_OWN;
    }

    /** "123456789012", "abcdefghijkl": each character is the neighbour of the one before. */
    private boolean runs() {
        for (int i = 1; i < password.length(); i++) {
            int step = password.charAt(i) - password.charAt(i - 1);
            if (Math.abs(step) > 1 && Math.abs(step) != 9) {
                return false;
            }
        }
        return true;
    }

    @Override
    public String toString() {
        return "Candidate";
    }
}
