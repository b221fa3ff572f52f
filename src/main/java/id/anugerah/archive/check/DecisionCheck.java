package id.anugerah.archive.check;

import id.anugerah.release.AwardsBasis;
import id.anugerah.release.Basis;
import id.anugerah.release.Difference;
import id.anugerah.release.Proposal;
import id.anugerah.release.Recomputation;
import id.anugerah.release.RecordedInputs;
import id.anugerah.release.Release;
import id.anugerah.shared.Refused;
import id.anugerah.shared.Score;
import id.anugerah.shared.Sha256;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;

/**
 * The decisions: each record has its hash, gives its list again, asked the rules that lie in the package, and rests on what
 * the tables say. A list that was returned or corrected was replaced by one with other inputs: only its record is computed
 * again.
 */
final class DecisionCheck {

    private final Season season;
    private final Tables tables;
    private final DecisionInputs inputs;

    DecisionCheck(Season season, Tables tables, FindingCheck findings, JuryCheck jury) {
        this.season = season;
        this.tables = tables;
        this.inputs = new DecisionInputs(season, findings, jury);
    }

    /** A line of the list as the table has it. */
    private record Line(String group, int rank, Score points, boolean selected, String category) {
    }

    private record Stored(String id, String file, Release.State state, String hash, Instant at, Optional<String> corrects, Map<String, Line> entries) {

        private boolean counts() {
            return state != Release.State.RETURNED;
        }
    }

    Verdict.Result decisions() throws IOException {
        Found found = new Found();
        Map<String, Map<String, Line>> entries = new HashMap<>();
        tables.each("release_entry", row -> entries.computeIfAbsent(row.text("release"), key -> new TreeMap<>())
                .put(row.text("submission"), new Line(row.text("grouping"), row.number("rank"), row.score("points").orElseThrow(),
                        row.json("selected").asBoolean(), row.optional("category").orElse(""))));
        List<Stored> releases = new ArrayList<>();
        tables.each("release", row -> releases.add(new Stored(row.text("id"), row.text("file"), Release.State.valueOf(row.text("state")),
                row.text("record_hash"), row.time("proposed_at").orElseThrow(), row.optional("corrects"), entries.getOrDefault(row.text("id"), Map.of()))));
        releases.forEach(release -> check(release, releases, found));
        return found.as("decisions");
    }

    private void check(Stored release, List<Stored> all, Found found) {
        if (!season.has(release.file())) {
            found.compare(false, release.file(), "fileMissing");
            return;
        }
        String record = new String(season.bytes(release.file()), StandardCharsets.UTF_8);
        found.same(Sha256.of(record), release.hash(), release.file(), "recordHash");
        try {
            add(release.file(), Recomputation.of(record).differences(), found);
            RecordedInputs recorded = RecordedInputs.of(record);
            list(release, recorded, found);
            rules(release.file(), recorded, found);
            corrected(release, recorded, all, found);
            if (release.counts() && all.stream().noneMatch(later -> later.counts() && later.corrects().equals(Optional.of(release.id())))) {
                inputs.compare(release.file(), recorded, release.at(), found);
            }
        } catch (Refused e) {
            found.compare(false, release.file(), "broken");
        }
    }

    /** A correction names the record before it; a finalist who was announced keeps the place. */
    private static void corrected(Stored release, RecordedInputs recorded, List<Stored> all, Found found) {
        Optional<Stored> before = all.stream().filter(other -> release.corrects().equals(Optional.of(other.id()))).findFirst();
        found.same(recorded.corrects().orElse(null), before.map(Stored::hash).orElse(null), release.file(), "corrects");
        recorded.shortlist().filter(basis -> before.isPresent()).ifPresent(basis -> {
            Set<String> ranked = basis.bodies().stream().map(Basis.Body::reference).collect(Collectors.toSet());
            found.same(new TreeSet<>(basis.kept()), before.get().entries().entrySet().stream().filter(line -> line.getValue().selected())
                    .map(Map.Entry::getKey).filter(ranked::contains).collect(Collectors.toCollection(TreeSet::new)), release.file(), "kept");
        });
    }

    private static void list(Stored release, RecordedInputs recorded, Found found) {
        Map<String, Line> lines = recorded.entries().stream().collect(Collectors.toMap(Proposal.Entry::reference, entry ->
                new Line(entry.group().name(), entry.rank(), entry.points(), entry.selected(), entry.category().orElse("")),
                (a, b) -> a, TreeMap::new));
        lines.forEach((reference, line) -> found.compare(line.equals(release.entries().get(reference)),
                Tables.file("release_entry"), "entry", reference, release.file()));
        found.same(release.entries().size(), lines.size(), Tables.file("release_entry"), "entries", release.file());
    }

    private void rules(String file, RecordedInputs recorded, Found found) {
        Map<String, Integer> versions = new HashMap<>();
        recorded.tables().forEach((table, used) -> {
            String dmn = Season.table(table, used.version());
            found.compare(season.has(dmn) && Sha256.of(season.bytes(dmn)).equals(used.sha256()), dmn, "table", file);
            if (season.has(dmn)) {
                versions.put(table, used.version());
            }
        });
        if (versions.size() == recorded.tables().size()) {
            add(file, recorded.rules(season.decisions(versions)), found);
        }
        recorded.shortlist().map(Basis::sheets).orElse(Map.of()).forEach((key, sheet) ->
                found.compare(season.hash(key).equals(sheet.contentHash()) && weights(key).equals(sheet.weights()), file,
                        "instrument", key));
        recorded.awards().map(AwardsBasis::jury).ifPresent(jury -> {
            String key = jury.id() + ":" + jury.number();
            add(file, recorded.sheet(season.jurySheet(), season.hash(season.juryKey())), found);
            found.same(key, season.juryKey(), file, "jurySheet");
        });
    }

    private Map<String, Integer> weights(String key) {
        Map<String, Integer> weights = new TreeMap<>();
        season.instrument(key).indicators().forEach(indicator -> weights.put(indicator.id(), indicator.weight()));
        return weights;
    }

    /** Differences that the product itself has words for. */
    private static void add(String file, List<Difference> differences, Found found) {
        found.compare(true, file, "");
        differences.forEach(difference -> found.add(new Mismatch(file, "recompute." + difference.key(), difference.arguments())));
    }
}
