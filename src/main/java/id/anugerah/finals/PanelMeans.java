package id.anugerah.finals;

import id.anugerah.instrument.JurySheet;
import id.anugerah.shared.Score;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** What a panel's sheets make for each criterion. A function of its inputs: a recomputation years later calls the same lines. */
public final class PanelMeans {

    private PanelMeans() {
    }

    /**
     * @param kind  as the edition's parameter has it: mean, median or trimmed
     * @param cards points by criterion of those who count; at least one, all complete
     */
    public static Map<String, Score> of(JurySheet sheet, String kind, List<Map<String, Integer>> cards) {
        JuryMean mean = JuryMean.named(kind);
        Map<String, Score> means = new HashMap<>();
        sheet.criteria().forEach(criterion -> means.put(criterion.id(), mean.of(cards.stream()
                .map(card -> Score.of(card.get(criterion.id()))).sorted().toList())));
        return means;
    }
}
