package id.anugerah.evidence;

import java.util.List;
import java.util.Locale;

/** Roman numerals of pages before the first chapter, i to lxxxix; a larger one is more likely a word. */
final class Roman {

    /** One numeral in any case; a single l is a letter. */
    static final String NUMERAL = "(?!l(?!\\p{L}))(?=[ivxl])(?:xl|l?x{0,3})(?:ix|iv|v?i{0,3})";

    private static final List<String> TENS = List.of("", "x", "xx", "xxx", "xl", "l", "lx", "lxx", "lxxx");
    private static final List<String> ONES = List.of("", "i", "ii", "iii", "iv", "v", "vi", "vii", "viii", "ix");

    private Roman() {
    }

    /** @param number from 1 to 89 */
    static String of(int number) {
        return TENS.get(number / 10) + ONES.get(number % 10);
    }

    /** @param numeral as {@link #NUMERAL} */
    static int value(String numeral) {
        String low = numeral.toLowerCase(Locale.ROOT);
        for (int number = 1; number < 90; number++) {
            if (of(number).equals(low)) {
                return number;
            }
        }
        throw new IllegalArgumentException(numeral);
    }
}
