package id.anugerah.ui.evidence;

import id.anugerah.evidence.PageMarker;
import id.anugerah.evidence.PageMarker.Pages;
import java.util.List;

/**
 * What is to be in sight when a file opens.
 *
 * @param pages  at most the first is turned to, counted in the file; none where only a label is known
 * @param labels how that page is numbered in print, where somebody wrote so: a file that knows its printed numbers turns to
 *               the page that bears it
 * @param terms  marked there, or looked for without a page
 */
public record Sight(List<Integer> pages, List<String> labels, List<String> terms) {

    /** The beginning of the file. */
    public static final Sight START = new Sight(List.of(), List.of(), List.of());

    public Sight {
        pages = List.copyOf(pages);
        labels = List.copyOf(labels);
        terms = List.copyOf(terms);
    }

    /** The first place that the marker names, with all of its words marked. */
    public static Sight of(PageMarker marker) {
        return marker.pages().isEmpty() ? new Sight(List.of(), List.of(), marker.terms())
                : of(marker.pages().get(0), marker.terms());
    }

    /** The first of these pages. */
    public static Sight of(Pages written, List<String> terms) {
        return new Sight(written.roman() ? List.of() : List.of(written.first()), List.of(written.firstLabel()), terms);
    }

    /** The n-th page of the file. */
    public static Sight of(int page, List<String> terms) {
        return new Sight(List.of(page), List.of(), terms);
    }

    public static Sight of(String term) {
        return new Sight(List.of(), List.of(), List.of(term));
    }

    /** The same for a file that has no pages. */
    Sight withoutPages() {
        return new Sight(List.of(), List.of(), terms);
    }
}
