package id.anugerah.ui.verification;

import java.util.OptionalInt;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reads the page out of what participants write: "Halaman 149; butir 3.1.1", "hal. 12-14", "p. 7", "slide 3", "149". */
final class PageMarkers {

    private static final Pattern NAMED = Pattern.compile(
            "\\b(?:halaman|hlm|hal|pages?|pp?|pg|slides?|salindia)\\b\\s*[.:]?\\s*(?:ke-?\\s*|no\\.?\\s*)?(\\d{1,4})\\b",
            Pattern.CASE_INSENSITIVE);
    private static final Pattern BARE = Pattern.compile("\\s*(\\d{1,4})\\s*(?:[-–,;].*)?");

    private PageMarkers() {
    }

    /** The first page that is named; absent where the marker names a chapter or a clause only. */
    static OptionalInt page(String marker) {
        Matcher named = NAMED.matcher(marker);
        if (named.find()) {
            return positive(named.group(1));
        }
        Matcher bare = BARE.matcher(marker);
        return bare.matches() ? positive(bare.group(1)) : OptionalInt.empty();
    }

    private static OptionalInt positive(String digits) {
        int page = Integer.parseInt(digits);
        return page > 0 ? OptionalInt.of(page) : OptionalInt.empty();
    }
}
