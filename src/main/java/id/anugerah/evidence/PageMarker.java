package id.anugerah.evidence;

import java.util.List;

/**
 * What a participant's "where to look" names: pages to turn to, and words that stand on the page where it names a clause, a
 * chapter or a table instead.
 *
 * @param pages in the order in which they were written, each once, at most 20
 * @param terms to be looked for as whole words, at most 6
 */
public record PageMarker(List<Pages> pages, List<String> terms) {

    /**
     * Pages as they are numbered in print.
     *
     * @param first from 1; @param last not before the first, the same for a single page
     * @param roman whether they were written in Roman numerals, as pages before the first chapter are
     */
    public record Pages(int first, int last, boolean roman) {

        public Pages(int first, int last) {
            this(first, last, false);
        }

        /** How the first page is printed: "149", "iv". */
        public String firstLabel() {
            return roman ? Roman.of(first) : Integer.toString(first);
        }

        /** How the last page is printed. */
        public String lastLabel() {
            return roman ? Roman.of(last) : Integer.toString(last);
        }
    }

    public PageMarker {
        pages = List.copyOf(pages);
        terms = List.copyOf(terms);
    }

    /** Reads any text, however long or senseless; what it does not understand names nothing. */
    public static PageMarker of(String written) {
        return new MarkerReading(written).read();
    }

    /** Whether it says anything that can be turned to or looked for. */
    public boolean understood() {
        return !pages.isEmpty() || !terms.isEmpty();
    }
}
