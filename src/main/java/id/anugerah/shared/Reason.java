package id.anugerah.shared;

/** Why somebody does what others will ask about: kept with the act, told to those whom it touches. */
public final class Reason {

    /** In characters as people count them (Unicode code points). */
    public static final int LONGEST = 500;

    private Reason() {
    }

    /**
     * The reason as it is kept: plain text without the blanks around it.
     *
     * @throws Refused "reason.needed" when nothing legible is left, "reason.tooLong" with the longest length
     */
    public static String of(String typed) {
        String reason = PlainText.of(typed);
        Refused.unless(!reason.isBlank(), "reason.needed");
        Refused.unless(reason.codePointCount(0, reason.length()) <= LONGEST, "reason.tooLong", LONGEST);
        return reason;
    }
}
