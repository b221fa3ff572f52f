package id.anugerah.archive.check;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import id.anugerah.instrument.Option;
import id.anugerah.instrument.ScoreSheet;
import id.anugerah.shared.Sha256;
import java.io.IOException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.TreeSet;

/** What was sent: each receipt has its hash, says what the answers and the evidence say, and its total follows from them. */
final class ReceiptCheck {

    private static final ObjectMapper JSON = new ObjectMapper();

    private final Season season;
    private final Tables tables;

    ReceiptCheck(Season season, Tables tables) {
        this.season = season;
        this.tables = tables;
    }

    private record Sent(Optional<String> option, String note) {
    }

    Verdict.Result receipts() throws IOException {
        Found found = new Found();
        Map<String, Map<String, Sent>> answers = new HashMap<>();
        tables.each("answer", row -> answers.computeIfAbsent(row.text("submission"), key -> new TreeMap<>())
                .put(row.text("indicator"), new Sent(row.optional("option").map(o -> Option.valueOf(o).letter()), row.text("note"))));
        Map<String, TreeSet<String>> files = new HashMap<>();
        tables.each("evidence", row -> files.computeIfAbsent(row.text("submission"), key -> new TreeSet<>()).add(file(
                row.text("indicator"), row.text("hash"), row.number("size"), row.text("name"), row.text("page_marker"))));
        tables.each("receipt", row -> compare(row, answers.getOrDefault(row.text("submission"), Map.of()),
                files.getOrDefault(row.text("submission"), new TreeSet<>()), found));
        return found.as("receipts");
    }

    private void compare(Row row, Map<String, Sent> answers, TreeSet<String> files, Found found) {
        String reference = row.text("submission");
        String snapshot = row.text("snapshot");
        found.compare(Sha256.of(snapshot).equals(row.text("snapshot_hash")), Tables.file("receipt"), "receipt", reference);
        JsonNode sent = read(snapshot);
        Map<String, Option> chosen = new HashMap<>();
        TreeSet<String> named = new TreeSet<>();
        sent.required("answers").forEach(answer -> {
            String indicator = answer.required("indicator").asText();
            String option = answer.required("option").asText();
            chosen.put(indicator, Option.ofLetter(option));
            answer.required("evidence").forEach(file -> named.add(file(indicator, file.required("sha256").asText(),
                    file.required("size").intValue(), file.required("name").asText(), file.required("pageMarker").asText())));
            found.compare(new Sent(Optional.of(option), answer.required("note").asText()).equals(answers.get(indicator)),
                    Tables.file("answer"), "answer", reference, indicator);
        });
        found.same(answers.size(), chosen.size(), Tables.file("answer"), "answers", reference);
        found.compare(named.equals(files), Tables.file("evidence"), "evidence", reference);
        Entrant entrant = season.entrants().get(reference);
        String total = ScoreSheet.of(season.instrument(entrant.instrument()), chosen, season.values(), 0).total().toString();
        for (String claimed : List.of(sent.required("claimed").asText(), entrant.claimed().map(Object::toString).orElse("–"))) {
            found.same(claimed, total, Tables.file("submission"), "claimed", reference);
        }
    }

    private static String file(String indicator, String hash, int size, String name, String marker) {
        return String.join("\n", indicator, hash, Integer.toString(size), name, marker);
    }

    private static JsonNode read(String snapshot) {
        try {
            return JSON.readTree(snapshot);
        } catch (IOException e) {
            throw new IllegalArgumentException(e);
        }
    }
}
