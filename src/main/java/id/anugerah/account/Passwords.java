package id.anugerah.account;

import id.anugerah.access.ForAnyone;
import id.anugerah.shared.Refused;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Judges new passwords by the policy of this installation. */
@Service
@Transactional(propagation = Propagation.SUPPORTS)
public class Passwords {

    private final PasswordPolicy policy;
    private final CommonPasswords common;

    Passwords(@Value("${anugerah.password.policy:asvs}") String policy, CommonPasswords common) {
        this.policy = PasswordPolicy.valueOf(policy.trim().toUpperCase(Locale.ROOT));
        this.common = common;
    }

    @ForAnyone
    public PasswordPolicy policy() {
        return policy;
    }

    /**
     * Every rule that a password breaks, as "password.…" reasons in the policy's order; empty when it is good.
     *
     * @param known names and addresses of the person, which must not make up the password
     */
    @ForAnyone
    public List<Refused> brokenBy(String password, Collection<String> known) {
        Candidate candidate = Candidate.of(password, policy, common, known);
        return policy.rules().stream().filter(rule -> !rule.holds(candidate)).map(rule -> new Refused(
                "password." + rule.name().toLowerCase(Locale.ROOT), rule == PasswordRule.LENGTH ? policy.shortest() : 0)).toList();
    }

    /** @throws Refused the first "password.…" reason */
    @ForAnyone
    public void check(String password, Collection<String> known) {
        brokenBy(password, known).stream().findFirst().ifPresent(reason -> {
            throw reason;
        });
    }
}
