package id.anugerah.assessment;

import id.anugerah.shared.PlainText;

/**
 * The note of an answer as it is kept and counted: every character counts, blanks too, as one Unicode code point; a line
 * break counts once whatever the system writes for it. design/draft.js counts in the same way while somebody types.
 */
public final class Note {

    /** In code points. */
    public static final int LONGEST = 500;

    private Note() {
    }

    /** Without control characters and halves of characters; line breaks are "\n". Null becomes "". */
    public static String kept(String typed) {
        return PlainText.kept(typed).replace("\r\n", "\n").replace('\r', '\n');
    }

    /** Code points of what would be kept. */
    public static int length(String typed) {
        String kept = kept(typed);
        return kept.codePointCount(0, kept.length());
    }
}
