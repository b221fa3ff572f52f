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

    /** @param first from 1; @param last not before the first, the same for a single page */
    public record Pages(int first, int last) {
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
