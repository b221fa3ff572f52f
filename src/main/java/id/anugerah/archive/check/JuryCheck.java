package id.anugerah.archive.check;

import id.anugerah.finals.PanelMeans;
import id.anugerah.instrument.JurySheet;
import id.anugerah.panel.Session;
import id.anugerah.shared.Score;
import java.io.IOException;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;

/** The jury's means and totals follow from the sheets of those whose seat counted and who handed in. */
final class JuryCheck {

    private final Season season;
    private final Tables tables;
    private final Map<String, Map<String, Score>> means = new TreeMap<>();

    JuryCheck(Season season, Tables tables) {
        this.season = season;
        this.tables = tables;
    }

    /** A session with the sheets of all its jurors. */
    private static final class Sitting {

        private final Set<String> seated = new TreeSet<>();
        private final Set<String> handedIn = new TreeSet<>();
        private final Map<String, Map<String, Integer>> sheets = new TreeMap<>();
    }

    Verdict.Result means() throws IOException {
        Found found = new Found();
        Map<String, Sitting> sittings = new LinkedHashMap<>();
        Map<String, Sitting> closed = new TreeMap<>();
        tables.each("session", row -> {
            Sitting sitting = sittings.computeIfAbsent(row.text("id"), key -> new Sitting());
            if (Session.State.valueOf(row.text("state")) == Session.State.CLOSED) {
                closed.put(row.text("submission"), sitting);
            }
        });
        tables.each("session_juror", row -> {
            if (Session.Presence.valueOf(row.text("presence")).counts()) {
                sittings.get(row.text("session")).seated.add(row.text("juror"));
            }
        });
        tables.each("scorecard", row -> row.optional("submitted_at").ifPresent(at ->
                sittings.get(row.text("session")).handedIn.add(row.text("juror"))));
        tables.each("score", row -> sittings.get(row.text("session")).sheets
                .computeIfAbsent(row.text("juror"), key -> new HashMap<>()).put(row.text("criterion"), row.number("points")));
        tables.each("jury_criterion", row -> means.computeIfAbsent(row.text("submission"), key -> new TreeMap<>())
                .put(row.text("criterion"), row.score("mean").orElseThrow()));
        TreeSet<String> judged = new TreeSet<>(means.keySet());
        judged.addAll(closed.keySet());
        JurySheet sheet = judged.isEmpty() ? null : season.jurySheet();
        for (String reference : judged) {
            compare(reference, sheet, closed.get(reference), found);
        }
        season.entrants().values().stream().filter(entrant -> !judged.contains(entrant.reference())).forEach(entrant ->
                found.same(entrant.jury().orElse(null), null, Tables.file("submission"), "juryTotal", entrant.reference()));
        return found.as("jury");
    }

    /** Of one submission, by criterion; empty before its session is closed. */
    Map<String, Score> of(String reference) {
        return means.getOrDefault(reference, Map.of());
    }

    private void compare(String reference, JurySheet sheet, Sitting sitting, Found found) {
        Map<String, Score> recorded = of(reference);
        List<Map<String, Integer>> cards = sitting == null ? List.of() : sitting.seated.stream()
                .filter(sitting.handedIn::contains).map(juror -> sitting.sheets.getOrDefault(juror, Map.of())).toList();
        Set<String> criteria = sheet.criteria().stream().map(JurySheet.Criterion::id).collect(Collectors.toSet());
        boolean complete = !cards.isEmpty() && cards.stream().allMatch(card -> card.keySet().equals(criteria));
        found.compare(complete, Tables.file("score"), "sheets", reference);
        if (!complete) {
            return;
        }
        Map<String, Score> follows = PanelMeans.of(sheet, season.juryMean(), cards);
        criteria.stream().sorted().forEach(criterion -> found.same(recorded.get(criterion), follows.get(criterion),
                Tables.file("jury_criterion"), "mean", reference, criterion));
        found.same(season.entrants().get(reference).jury().orElse(null), sheet.total(follows), Tables.file("submission"), "juryTotal",
                reference);
    }
}
