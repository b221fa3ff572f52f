package id.anugerah.release;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import id.anugerah.shared.Score;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;

/** What the record of the awards has more than a list: the inputs, every category as it was filled, and what the rule alone gives. */
final class AwardsRecord {

    private final AwardsBasis basis;
    private final Map<String, AwardsBasis.Body> bodies;
    private final Map<String, String> byRule;

    AwardsRecord(AwardsBasis basis) {
        this.basis = basis;
        bodies = basis.bodies().stream().collect(Collectors.toMap(AwardsBasis.Body::reference, Function.identity()));
        byRule = Awards.won(basis.with(List.of()));
    }

    void write(ObjectNode root) {
        DecisionRecord.tables(root, basis.tables());
        ArrayNode parts = root.putObject("jury").put("id", basis.jury().id()).put("version", basis.jury().number())
                .put("sha256", basis.jury().contentHash()).putArray("parts");
        basis.jury().parts().forEach(part -> {
            ObjectNode weights = parts.addObject().put("id", part.id()).put("weight", part.weight()).putObject("criteria");
            new TreeMap<>(part.criteria()).forEach(weights::put);
        });
        ObjectNode categories = root.putObject("categories");
        new TreeMap<>(basis.categories()).forEach((group, lines) -> {
            ArrayNode ofGroup = categories.putArray(group.name());
            lines.forEach(line -> ofGroup.addObject().put("id", line.id()).put("winners", line.winners())
                    .put("criteria", line.criteria()));
        });
        DecisionRecord.ties(root, basis.ties());
        ArrayNode changes = root.putArray("changes");
        basis.changes().forEach(change -> changes.addObject().put("group", change.group().name())
                .put("category", change.category()).put("place", change.place()).put("to", change.to().orElse(null))
                .put("reason", change.reason()).put("by", change.by()).put("at", change.at().toString()));
        ArrayNode contests = root.putArray("contests");
        Awards.contests(basis).forEach(contest -> contests.add(node(contest)));
    }

    void write(ObjectNode line, String reference) {
        AwardsBasis.Body body = bodies.get(reference);
        line.put("byRule", byRule.get(reference));
        points(line.putObject("means"), body.means());
        line.put("verified", body.verified().toString());
        points(line.putObject("aspects"), body.aspects());
        line.put("submittedAt", body.submittedAt().toString());
    }

    /** Where a record says something else about categories than what follows from its inputs. */
    List<Difference> differences(JsonNode root) {
        List<Difference> found = new ArrayList<>();
        root.path("entries").forEach(line -> {
            String is = byRule.getOrDefault(line.path("reference").asText(), "–");
            String was = line.path("byRule").asText("–");
            if (!was.equals(is)) {
                found.add(Difference.of("byRule", line.path("reference").asText(), was, is));
            }
        });
        int at = 0;
        for (Contest contest : Awards.contests(basis)) {
            if (!root.path("contests").path(at++).equals(node(contest))) {
                found.add(Difference.of("contest", contest.group(), contest.category()));
            }
        }
        return found;
    }

    private static ObjectNode node(Contest contest) {
        ObjectNode node = DecisionRecord.JSON.createObjectNode().put("group", contest.group().name())
                .put("category", contest.category());
        ArrayNode places = node.putArray("places");
        contest.places().forEach(place -> places.add(node(place).put("byHand", place.byHand())));
        node.set("next", contest.next().map(next -> (JsonNode) node(next)).orElse(node.nullNode()));
        return node;
    }

    private static ObjectNode node(Contest.Place place) {
        return DecisionRecord.JSON.createObjectNode().put("reference", place.taker().orElse(null))
                .put("points", place.points().map(Score::toString).orElse(null)).put("decidedBy", place.decidedBy());
    }

    private static void points(ObjectNode node, Map<String, Score> points) {
        new TreeMap<>(points).forEach((name, score) -> node.put(name, score.toString()));
    }
}
