package id.anugerah.shared;

import java.math.BigInteger;
import java.util.Comparator;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Names as people order them: numbers inside them count as numbers, so that 2 comes before 10. */
public final class NameOrder implements Comparator<String> {

    public static final NameOrder NATURAL = new NameOrder();

    private static final Pattern PIECE = Pattern.compile("[0-9]+|[^0-9]+");

    private NameOrder() {
    }

    @Override
    public int compare(String one, String other) {
        Matcher left = PIECE.matcher(one);
        Matcher right = PIECE.matcher(other);
        boolean more = left.find();
        boolean otherMore = right.find();
        while (more && otherMore) {
            int order = pieces(left.group(), right.group());
            if (order != 0) {
                return order;
            }
            more = left.find();
            otherMore = right.find();
        }
        return more == otherMore ? one.compareTo(other) : more ? 1 : -1;
    }

    private static int pieces(String one, String other) {
        return digit(one) && digit(other) ? new BigInteger(one).compareTo(new BigInteger(other)) : one.compareToIgnoreCase(other);
    }

    private static boolean digit(String piece) {
        return piece.charAt(0) >= '0' && piece.charAt(0) <= '9';
    }
}
