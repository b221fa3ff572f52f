package id.anugerah.verification;

import id.anugerah.instrument.Option;
import id.anugerah.shared.PlainText;
import id.anugerah.shared.Refused;
import java.util.Optional;

/** What makes a finding complete: another option than the participant's needs a code and a text. */
final class FindingRule {

    /** Code points in the text to the participant, and in the note to the team. */
    static final int LONGEST = 1_000;

    private FindingRule() {
    }

    /**
     * The finding as it is kept: texts without control characters, no code where nothing was changed.
     *
     * @throws Refused "verification.codeNeeded", "verification.reasonNeeded", "verification.tooLong"
     */
    static Finding kept(Finding typed, Option claimed) {
        String reason = PlainText.of(typed.reason());
        String note = PlainText.of(typed.teamNote());
        Refused.unless(length(reason) <= LONGEST && length(note) <= LONGEST, "verification.tooLong", LONGEST);
        boolean changed = typed.option() != claimed;
        Refused.unless(!changed || typed.code().isPresent(), "verification.codeNeeded", typed.indicator());
        Refused.unless(!changed || !reason.isBlank(), "verification.reasonNeeded", typed.indicator());
        return new Finding(typed.indicator(), typed.option(), changed ? typed.code() : Optional.empty(), reason, note);
    }

    private static int length(String text) {
        return text.codePointCount(0, text.length());
    }
}
