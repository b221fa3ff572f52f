package id.anugerah.registration;

import id.anugerah.shared.EmailAddress;
import java.util.Arrays;
import java.util.List;
import java.util.function.Predicate;
import java.util.regex.Pattern;

/** What a form must have before it is taken; the name is the key of the sentence beside the field. */
enum RegistrationRule {
    IN_CHARGE_NAME("inChargeName", f -> filled(f.inChargeName())),
    IN_CHARGE_POSITION("inChargePosition", f -> filled(f.inChargePosition())),
    UNIT_NAME("unitName", f -> filled(f.unitName())),
    PROPOSER_NAME("proposerName", f -> filled(f.proposerName())),
    PHONE("phone", f -> f.phone() != null && Patterns.PHONE.matcher(f.phone().trim()).matches()),
    EMAIL("email", f -> EmailAddress.fits(f.email())),
    STARTED_ON("startedOn", f -> f.startedOn() != null),
    EXCEPTION("exceptionReason", f -> f.exceptionReason().length() <= 1_000);

    private final String field;
    private final Predicate<RegistrationForm> holds;

    RegistrationRule(String field, Predicate<RegistrationForm> holds) {
        this.field = field;
        this.holds = holds;
    }

    String field() {
        return field;
    }

    static List<RegistrationRule> brokenBy(RegistrationForm form) {
        return Arrays.stream(values()).filter(rule -> !rule.holds.test(form)).toList();
    }

    private static boolean filled(String text) {
        return text != null && !text.isBlank() && text.length() <= 200;
    }

    private static final class Patterns {
        private static final Pattern PHONE = Pattern.compile("\\+?[0-9 ()\\-]{7,20}");
    }
}
