package id.anugerah.ui.shell;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/** Compares texts word by word, so that people see what another window changed, and puts two changes of one text together. */
public final class WordDiff {

    /** A stretch of words. @param changed not in the other text */
    public record Piece(String text, boolean changed) {
    }

    /** A word with the blanks behind it: blanks alone would hold together what does not belong together. */
    private static final Pattern WORD = Pattern.compile("^\\s+|\\S+\\s*");
    private static final int MOST_WORDS = 2_000;

    private WordDiff() {
    }

    /** The text in stretches, those marked that the other text has not. */
    public static List<Piece> marked(String text, String other) {
        List<String> words = words(text);
        int[] partner = partners(words, words(other));
        List<Piece> pieces = new ArrayList<>();
        for (int i = 0; i < words.size(); ) {
            boolean changed = partner[i] < 0;
            StringBuilder stretch = new StringBuilder();
            while (i < words.size() && partner[i] < 0 == changed) {
                stretch.append(words.get(i++));
            }
            pieces.add(new Piece(stretch.toString(), changed && !stretch.toString().isBlank()));
        }
        return pieces;
    }

    /** Both changes of the base; where both changed the same place, mine stands before theirs. */
    public static String merged(String base, String mine, String theirs) {
        List<String> b = words(base);
        List<String> m = words(mine);
        List<String> t = words(theirs);
        int[] inMine = partners(b, m);
        int[] inTheirs = partners(b, t);
        StringBuilder merged = new StringBuilder();
        int im = 0;
        int it = 0;
        int ib = 0;
        for (int i = 0; i <= b.size(); i++) {
            boolean end = i == b.size();
            if (end || inMine[i] >= 0 && inTheirs[i] >= 0) {
                int jm = end ? m.size() : inMine[i];
                int jt = end ? t.size() : inTheirs[i];
                merged.append(chunk(text(b, ib, i), text(m, im, jm), text(t, it, jt)));
                if (!end) {
                    // the blanks behind a word belong to whoever goes on with it
                    merged.append(jm == m.size() - 1 ? t.get(jt) : m.get(jm));
                }
                im = jm + 1;
                it = jt + 1;
                ib = i + 1;
            }
        }
        return merged.toString();
    }

    private static String chunk(String base, String mine, String theirs) {
        if (same(mine, theirs) || same(theirs, base)) {
            return mine;
        }
        if (same(mine, base)) {
            return theirs;
        }
        String stem = base.stripTrailing();
        if (!stem.isEmpty() && theirs.startsWith(stem)) { // they only added behind what I changed
            return joined(mine, theirs.substring(stem.length()));
        }
        if (!stem.isEmpty() && mine.startsWith(stem)) {
            return joined(theirs, mine.substring(stem.length()));
        }
        return joined(mine, theirs);
    }

    private static String joined(String first, String second) {
        if (first.isEmpty() || Character.isWhitespace(first.charAt(first.length() - 1))) {
            return first + second.stripLeading();
        }
        return first + (second.isEmpty() || Character.isWhitespace(second.charAt(0)) ? "" : " ") + second;
    }

    private static String text(List<String> words, int from, int to) {
        return String.join("", words.subList(from, Math.max(from, to)));
    }

    private static List<String> words(String text) {
        return WORD.matcher(text).results().map(MatchResult::group).toList();
    }

    /** For each word of one the place of the same word in the other by a longest common row, -1 where there is none. */
    private static int[] partners(List<String> one, List<String> other) {
        int[] partner = new int[one.size()];
        java.util.Arrays.fill(partner, -1);
        if (one.size() > MOST_WORDS || other.size() > MOST_WORDS) {
            return partner;
        }
        int[][] longest = new int[one.size() + 1][other.size() + 1];
        for (int i = one.size() - 1; i >= 0; i--) {
            for (int j = other.size() - 1; j >= 0; j--) {
                longest[i][j] = same(one.get(i), other.get(j)) ? longest[i + 1][j + 1] + 1
                        : Math.max(longest[i + 1][j], longest[i][j + 1]);
            }
        }
        int i = 0;
        int j = 0;
        while (i < one.size() && j < other.size()) {
            if (same(one.get(i), other.get(j))) {
                partner[i++] = j++;
            } else if (longest[i + 1][j] >= longest[i][j + 1]) {
                i++;
            } else {
                j++;
            }
        }
        return partner;
    }

    private static boolean same(String word, String other) {
        return word.strip().equals(other.strip());
    }
}
