package id.anugerah.account;

import java.util.Arrays;
import java.util.Set;
import java.util.function.Predicate;

/** The guide's rules for passwords; the name is the key of the sentence that explains a refusal. */
enum PasswordRule {
    LENGTH(password -> password.codePointCount(0, password.length()) > 8),
    CAPITAL(password -> password.codePoints().anyMatch(Character::isUpperCase)),
    SMALL(password -> password.codePoints().anyMatch(Character::isLowerCase)),
    DIGIT(password -> password.codePoints().anyMatch(Character::isDigit)),
    SYMBOL(password -> password.codePoints().anyMatch(c -> !Character.isLetterOrDigit(c))),
    NOT_COMMON(password -> !Common.STEMS.contains(password.toLowerCase(java.util.Locale.ROOT).replaceAll("[^a-z]", "")));

    private final Predicate<String> holds;

    PasswordRule(Predicate<String> holds) {
        this.holds = holds;
    }

    static java.util.List<PasswordRule> brokenBy(String password) {
        return Arrays.stream(values()).filter(rule -> !rule.holds.test(password)).toList();
    }

    /** Words that remain when digits and symbols are taken off the most common passwords. */
    private static final class Common {
        private static final Set<String> STEMS = Set.of("password", "passw", "qwerty", "qwertyuiop", "admin", "administrator",
                "welcome", "letmein", "iloveyou", "indonesia", "rahasia", "sandi", "katasandi", "anugerah", "bismillah",
                "merdeka", "jakarta", "sayang", "abcdef", "asdfgh", "lapor", "kompetisi", "test", "demo");
    }
}
