package id.anugerah.assessment;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import id.anugerah.evidence.Evidence;
import id.anugerah.instrument.Indicator;
import java.util.List;

/** Canonical JSON of everything that is sent: fixed order of keys, indicators in the order of the instrument, no blanks. */
final class Snapshot {

    private static final ObjectMapper JSON = new ObjectMapper();

    private Snapshot() {
    }

    static String of(AssessmentForm form) {
        ObjectNode root = JSON.createObjectNode();
        root.put("edition", form.edition().code()).put("reference", form.submission().reference())
                .put("body", form.submission().bodyName()).put("instrument", form.instrument().id())
                .put("instrumentVersion", form.instrument().number()).put("claimed", form.soFar().total().toString());
        ArrayNode answers = root.putArray("answers");
        for (Indicator indicator : form.instrument().indicators()) {
            Answer answer = form.answers().get(indicator.id());
            ObjectNode node = answers.addObject();
            node.put("indicator", indicator.id()).put("option", answer.option().orElseThrow().letter())
                    .put("note", answer.note());
            ArrayNode files = node.putArray("evidence");
            for (Evidence file : form.evidence().getOrDefault(indicator.id(), List.of())) {
                files.addObject().put("name", file.name()).put("sha256", file.hash()).put("size", file.size())
                        .put("pageMarker", file.pageMarker());
            }
        }
        return root.toString();
    }
}
