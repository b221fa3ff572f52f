package id.anugerah.instrument;

import id.anugerah.shared.Text;
import java.util.List;
import java.util.Map;

/**
 * One question of the self-assessment.
 *
 * @param id      aspect letter and number, "B5"
 * @param weight  percent of the whole instrument
 * @param options all four, best first
 */
public record Indicator(String id, Text title, int weight, Text question, Map<Option, Text> options, List<Text> evidence,
                        Text guidance) {

    public String aspect() {
        return id.substring(0, 1);
    }
}
