package id.anugerah.finalist;

import id.anugerah.shared.PlainText;
import java.util.List;

/**
 * Somebody who presents for a finalist, as the guide asks: name, rank and position.
 *
 * @param rank of a civil servant, or what stands for it elsewhere: free text
 */
public record Presenter(String name, String rank, String position) {

    /** Code points of each of the three. */
    public static final int LONGEST = 150;

    /** Ranks that presenters usually have; any other text is taken as well. */
    public static final List<String> USUAL_RANKS = List.of("Penata Muda (III/a)", "Penata Muda Tingkat I (III/b)", "Penata (III/c)",
            "Penata Tingkat I (III/d)", "Pembina (IV/a)", "Pembina Tingkat I (IV/b)", "Pembina Utama Muda (IV/c)",
            "Pembina Utama Madya (IV/d)", "Pembina Utama (IV/e)");

    /** Without blanks around and control characters. */
    public Presenter {
        name = PlainText.of(name);
        rank = PlainText.of(rank);
        position = PlainText.of(position);
    }

    boolean complete() {
        return !name.isEmpty() && !rank.isEmpty() && !position.isEmpty();
    }

    boolean tooLong() {
        return List.of(name, rank, position).stream().anyMatch(text -> text.codePointCount(0, text.length()) > LONGEST);
    }
}
