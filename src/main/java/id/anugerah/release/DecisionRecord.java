package id.anugerah.release;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import id.anugerah.edition.Edition;
import java.util.TreeMap;

/** The frozen record of a decision as canonical JSON: fixed order of keys and entries, no random ids, no blanks. */
final class DecisionRecord {

    private static final ObjectMapper JSON = new ObjectMapper();

    private DecisionRecord() {
    }

    static String of(Edition edition, Proposal proposal) {
        ObjectNode root = JSON.createObjectNode();
        root.put("edition", edition.code()).put("kind", proposal.kind().name());
        ObjectNode rules = root.putObject("rules");
        new TreeMap<>(proposal.rules()).forEach(rules::put);
        ArrayNode entries = root.putArray("entries");
        for (Proposal.Entry entry : proposal.entries()) {
            entries.addObject().put("group", entry.group().name()).put("rank", entry.rank())
                    .put("reference", entry.reference()).put("body", entry.body()).put("points", entry.points().toString())
                    .put("decidedBy", entry.decidedBy()).put("selected", entry.selected())
                    .put("category", entry.category().orElse(null));
        }
        return root.toString();
    }
}
