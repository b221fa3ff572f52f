package id.anugerah.verification;

import id.anugerah.instrument.Option;
import java.util.Optional;

/**
 * What a verifier found for one indicator.
 *
 * @param code     needed where the option differs from the participant's
 * @param reason   goes to the participant; needed where the option differs, otherwise a remark or ""
 * @param teamNote never leaves the evaluation team; may be ""
 */
public record Finding(String indicator, Option option, Optional<ReasonCode> code, String reason, String teamNote) {

    /** Agrees with the participant and says nothing. */
    public static Finding confirming(String indicator, Option claimed) {
        return new Finding(indicator, claimed, Optional.empty(), "", "");
    }

    public static Finding changing(String indicator, Option option, ReasonCode code, String reason) {
        return new Finding(indicator, option, Optional.of(code), reason, "");
    }
}
