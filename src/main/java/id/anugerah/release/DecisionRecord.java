package id.anugerah.release;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import id.anugerah.submission.Group;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;

/**
 * The frozen record of a decision as canonical JSON: fixed order of keys and entries, no random ids, no blanks. A record
 * with a {@link Basis} or an {@link AwardsBasis} carries everything that the list follows from.
 */
final class DecisionRecord {

    static final ObjectMapper JSON = new ObjectMapper();

    private DecisionRecord() {
    }

    /** @param edition code of the edition */
    static String of(String edition, Proposal proposal) {
        ObjectNode root = JSON.createObjectNode();
        root.put("edition", edition).put("kind", proposal.kind().name());
        proposal.corrects().ifPresent(hash -> root.put("corrects", hash));
        ObjectNode rules = root.putObject("rules");
        new TreeMap<>(proposal.rules()).forEach(rules::put);
        proposal.basis().ifPresent(basis -> write(root, basis));
        Optional<AwardsRecord> awards = proposal.awards().map(AwardsRecord::new);
        awards.ifPresent(record -> record.write(root));
        Map<String, Basis.Body> bodies = proposal.basis().map(Basis::bodies).orElse(List.of()).stream()
                .collect(Collectors.toMap(Basis.Body::reference, body -> body));
        ArrayNode entries = root.putArray("entries");
        for (Proposal.Entry entry : proposal.entries()) {
            ObjectNode line = entries.addObject().put("group", entry.group().name()).put("rank", entry.rank())
                    .put("reference", entry.reference()).put("body", entry.body()).put("points", entry.points().toString())
                    .put("decidedBy", entry.decidedBy()).put("selected", entry.selected())
                    .put("category", entry.category().orElse(null));
            if (bodies.containsKey(entry.reference())) {
                write(line, bodies.get(entry.reference()));
            }
            awards.ifPresent(record -> record.write(line, entry.reference()));
        }
        return root.toString();
    }

    private static void write(ObjectNode root, Basis basis) {
        tables(root, basis.tables());
        ObjectNode values = root.putObject("values");
        new TreeMap<>(basis.values()).forEach((option, value) -> values.put(option.letter(), value.toString()));
        ties(root, basis.ties());
        if (!basis.kept().isEmpty()) {
            ArrayNode kept = root.putArray("kept");
            basis.kept().stream().sorted().forEach(kept::add);
        }
        ArrayNode instruments = root.putArray("instruments");
        new TreeMap<>(basis.sheets()).values().forEach(sheet -> {
            ObjectNode weights = instruments.addObject().put("id", sheet.instrument()).put("version", sheet.number())
                    .put("sha256", sheet.contentHash()).putObject("weights");
            new TreeMap<>(sheet.weights()).forEach(weights::put);
        });
    }

    static void tables(ObjectNode root, Map<String, Basis.Table> used) {
        ObjectNode tables = root.putObject("tables");
        new TreeMap<>(used).forEach((table, version) -> tables.put(table, version.sha256()));
    }

    static void ties(ObjectNode root, Map<Group, List<Basis.Step>> rules) {
        ObjectNode ties = root.putObject("ties");
        new TreeMap<>(rules).forEach((group, steps) -> {
            ArrayNode lines = ties.putArray(group.name());
            steps.forEach(step -> lines.addArray().add(step.criterion()).add(step.better()));
        });
    }

    private static void write(ObjectNode line, Basis.Body body) {
        ObjectNode options = line.put("instrument", body.sheet()).put("submittedAt", body.submittedAt().toString())
                .putObject("options");
        new TreeMap<>(body.options()).forEach((indicator, option) -> options.put(indicator, option.letter()));
    }
}
