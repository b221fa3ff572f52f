package id.anugerah.objection;

import id.anugerah.evidence.Evidence;
import id.anugerah.shared.PlainText;
import id.anugerah.shared.Refused;
import id.anugerah.verification.Finding;
import java.util.Map;

/** What makes an objection complete. */
final class FilingRule {

    private FilingRule() {
    }

    /**
     * A text as it is kept; a draft may be empty.
     *
     * @throws Refused "objection.tooLong"
     */
    static String kept(String typed) {
        String text = PlainText.of(typed);
        Refused.unless(text.codePointCount(0, text.length()) <= Objections.LONGEST, "objection.tooLong", Objections.LONGEST);
        return text;
    }

    /**
     * An indicator that can be objected to.
     *
     * @param counting what was verified
     * @param lowered  those that were found to deserve less than was claimed
     * @throws Refused "objection.unknownIndicator", "objection.notLowered"
     */
    static void requireObjectable(String indicator, Map<String, Finding> counting, Map<String, Lowered> lowered) {
        Refused.unless(counting.containsKey(indicator), "objection.unknownIndicator", indicator);
        Refused.unless(lowered.containsKey(indicator), "objection.notLowered", indicator);
    }

    /** @throws Refused "objection.noIndicator", "objection.textNeeded", "objection.tooManyFiles", "objection.fileNotChecked", "objection.fileInfected" */
    static void requireComplete(Objection draft, Map<String, Finding> counting, Map<String, Lowered> lowered, int mostFiles) {
        Refused.unless(!draft.points().isEmpty(), "objection.noIndicator");
        draft.points().forEach(point -> {
            requireObjectable(point.indicator(), counting, lowered);
            Refused.unless(!point.text().isBlank(), "objection.textNeeded", point.indicator());
        });
        Refused.unless(draft.files().size() <= mostFiles, "objection.tooManyFiles", mostFiles);
        draft.files().forEach(file -> {
            Refused.unless(file.scan() != Evidence.Scan.PENDING, "objection.fileNotChecked", file.file().name());
            Refused.unless(file.scan() != Evidence.Scan.INFECTED, "objection.fileInfected", file.file().name());
        });
    }
}
