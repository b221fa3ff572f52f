package id.anugerah.finals;

import id.anugerah.instrument.JurySheet;
import id.anugerah.shared.Score;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;

/**
 * All sheets of a session side by side, for its panel.
 *
 * @param totals of each juror, 0 to 100
 * @param spread the highest less the lowest total
 */
public record PanelSheets(List<Scorecard> cards, Map<UUID, Score> totals, Score spread, List<Remark> remarks) {

    static PanelSheets of(JurySheet sheet, List<Scorecard> cards, List<Remark> remarks) {
        return new PanelSheets(cards, cards.stream().collect(Collectors.toMap(Scorecard::juror, card -> Spread.total(sheet, card))),
                Spread.of(sheet, cards), remarks);
    }
}
