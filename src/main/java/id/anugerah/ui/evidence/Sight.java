package id.anugerah.ui.evidence;

import id.anugerah.evidence.PageMarker;
import java.util.List;

/** What is to be in sight when a file opens. @param pages at most the first is turned to; @param terms marked there, or looked for without a page */
public record Sight(List<Integer> pages, List<String> terms) {

    /** The beginning of the file. */
    public static final Sight START = new Sight(List.of(), List.of());

    public Sight {
        pages = List.copyOf(pages);
        terms = List.copyOf(terms);
    }

    /** The first place that the marker names, with all of its words marked. */
    public static Sight of(PageMarker marker) {
        return new Sight(marker.pages().stream().limit(1).map(PageMarker.Pages::first).toList(), marker.terms());
    }

    public static Sight of(int page, List<String> terms) {
        return new Sight(List.of(page), terms);
    }

    public static Sight of(String term) {
        return new Sight(List.of(), List.of(term));
    }

    /** The same for a file that has no pages. */
    Sight withoutPages() {
        return new Sight(List.of(), terms);
    }
}
