package id.anugerah.finals;

import id.anugerah.instrument.JurySheet;
import id.anugerah.shared.Score;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** How far the totals of jurors lie apart. */
final class Spread {

    private Spread() {
    }

    /** Highest less lowest total, 0 to 100; zero for fewer than two complete sheets. */
    static Score of(JurySheet sheet, List<Scorecard> cards) {
        List<Score> totals = cards.stream().map(card -> total(sheet, card)).sorted(Comparator.naturalOrder()).toList();
        return totals.size() < 2 ? Score.ZERO : totals.get(totals.size() - 1).minus(totals.get(0));
    }

    /** The total of one complete sheet. */
    static Score total(JurySheet sheet, Scorecard card) {
        return sheet.total(card.points().entrySet().stream()
                .collect(Collectors.toMap(Map.Entry::getKey, entry -> Score.of(entry.getValue()))));
    }
}
