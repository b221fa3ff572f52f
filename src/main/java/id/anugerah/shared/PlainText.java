package id.anugerah.shared;

/** Text as people may type it: without control characters, halves of characters and the blanks around it. */
public final class PlainText {

    private PlainText() {
    }

    /** Keeps line breaks and tabs; null becomes "". */
    public static String of(String text) {
        return text == null ? "" : text.replaceAll("[\\p{Cc}\\p{Cs}&&[^\\r\\n\\t]]", "").strip();
    }

    /** The same without stripping: a note's blanks count. */
    public static String kept(String text) {
        return text == null ? "" : text.replaceAll("[\\p{Cc}\\p{Cs}&&[^\\r\\n\\t]]", "");
    }
}
