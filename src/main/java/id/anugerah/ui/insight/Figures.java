package id.anugerah.ui.insight;

import id.anugerah.ui.shell.Words;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.text.NumberFormat;

/** Shares as people write them, and as files have them. */
final class Figures {

    private Figures() {
    }

    /** "43,2%". @param whole more than 0 */
    static String percent(Words words, long part, long whole) {
        NumberFormat format = NumberFormat.getPercentInstance(words.locale());
        format.setMinimumFractionDigits(1);
        format.setMaximumFractionDigits(1);
        return format.format(share(part, whole));
    }

    /** With four decimals. */
    static BigDecimal share(long part, long whole) {
        return BigDecimal.valueOf(part).divide(BigDecimal.valueOf(whole), 4, RoundingMode.HALF_UP);
    }

    static String escaped(String text) {
        return text.replace("&", "&amp;").replace("<", "&lt;").replace("'", "&#39;").replace("\"", "&quot;");
    }
}
