package id.anugerah.account;

import java.nio.charset.StandardCharsets;

/** Rules for passwords; the name is the key of the sentence that explains a refusal. Policies choose among them. */
public enum PasswordRule {
    LENGTH {
        @Override
        boolean holds(Candidate candidate) {
            return candidate.length() >= candidate.policy().shortest();
        }
    },
    /** bcrypt reads no further than 72 bytes, so a longer password would be weaker than it looks. */
    BYTES {
        @Override
        boolean holds(Candidate candidate) {
            return candidate.password().getBytes(StandardCharsets.UTF_8).length <= 72;
        }
    },
    CAPITAL {
        @Override
        boolean holds(Candidate candidate) {
            return candidate.password().codePoints().anyMatch(Character::isUpperCase);
        }
    },
    SMALL {
        @Override
        boolean holds(Candidate candidate) {
            return candidate.password().codePoints().anyMatch(Character::isLowerCase);
        }
    },
    DIGIT {
        @Override
        boolean holds(Candidate candidate) {
            return candidate.password().codePoints().anyMatch(Character::isDigit);
        }
    },
    SYMBOL {
        @Override
        boolean holds(Candidate candidate) {
            return candidate.password().codePoints().anyMatch(c -> !Character.isLetterOrDigit(c));
        }
    },
    NOT_COMMON {
        @Override
        boolean holds(Candidate candidate) {
            return !candidate.common();
        }
    },
    /** Not made of the person's own names and address, or of the competition's. */
    NOT_KNOWN {
        @Override
        boolean holds(Candidate candidate) {
            return !candidate.known();
        }
    };

    abstract boolean holds(Candidate candidate);
}
