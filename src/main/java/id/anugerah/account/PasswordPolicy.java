package id.anugerah.account;

import java.util.EnumSet;
import java.util.Set;

/** What a password must be. Which one holds is the property anugerah.password.policy. */
public enum PasswordPolicy {
    /** After OWASP ASVS 5 and NIST SP 800-63B: long, not common, not made of what everybody knows; no rules of composition. */
    ASVS(12, EnumSet.of(PasswordRule.LENGTH, PasswordRule.BYTES, PasswordRule.NOT_COMMON, PasswordRule.NOT_KNOWN)),
    /** As the guide of 2020 wants it: longer than 8, with capital, small letter, digit and symbol; and not common either. */
    BSSN(9, EnumSet.allOf(PasswordRule.class));

    private final int shortest;
    private final Set<PasswordRule> rules;

    PasswordPolicy(int shortest, Set<PasswordRule> rules) {
        this.shortest = shortest;
        this.rules = rules;
    }

    /** Characters (code points) that a password must have. */
    public int shortest() {
        return shortest;
    }

    /** In the order in which they are told. */
    public Set<PasswordRule> rules() {
        return rules;
    }
}
