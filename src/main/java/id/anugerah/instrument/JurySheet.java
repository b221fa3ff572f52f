package id.anugerah.instrument;

import id.anugerah.shared.Score;
import id.anugerah.shared.Text;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** A frozen version of what jurors score: parts and criteria with weights in percent, and the bands of the scale. */
public record JurySheet(UUID version, String id, int number, Text title, int min, int max, List<Band> bands,
                        List<Part> parts) {

    /** A part of the sheet; its criteria's weights sum to 100 within it. */
    public record Part(String id, Text title, int weight, List<Criterion> criteria) {
    }

    public record Criterion(String id, Text title, int weight, List<Text> points) {
    }

    /** A range of the scale in words, both ends included. */
    public record Band(String id, Text title, int from, int to, Text meaning) {
    }

    public List<Criterion> criteria() {
        return parts.stream().flatMap(part -> part.criteria().stream()).toList();
    }

    /** Part weight × criterion weight × mean, summed: 0 to 100, exact. */
    public Score total(Map<String, Score> means) {
        return Score.sum(parts.stream().map(part -> Score.sum(part.criteria().stream()
                .map(criterion -> means.get(criterion.id()).percentOf(criterion.weight())).toList())
                .percentOf(part.weight())).toList());
    }
}
