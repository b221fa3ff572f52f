package id.anugerah.archive.check;

import com.fasterxml.jackson.databind.JsonNode;
import id.anugerah.decision.DecisionReading;
import id.anugerah.decision.Decisions;
import id.anugerah.instrument.FrozenReading;
import id.anugerah.instrument.Instrument;
import id.anugerah.instrument.JurySheet;
import id.anugerah.instrument.Option;
import id.anugerah.release.Basis;
import id.anugerah.release.RecordedInputs;
import id.anugerah.release.Release;
import id.anugerah.release.ReleaseKind;
import id.anugerah.shared.Score;
import id.anugerah.shared.Sha256;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What several checks need of a package: the edition, its submissions, its frozen files and rules. */
final class Season {

    private static final Pattern VALUES = Pattern.compile("processes/option_value-(\\d{1,6})\\.dmn");

    private final PackageReader reader;
    private final Map<String, Entrant> entrants = new TreeMap<>();
    private final Map<UUID, String> submissions = new HashMap<>();
    private final Map<String, Instrument> instruments = new HashMap<>();
    private final FrozenReading reading = new FrozenReading();
    private JsonNode edition;
    private Map<Option, Score> values;
    private int version;

    Season(PackageReader reader, Tables tables) throws IOException {
        this.reader = reader;
        tables.lines("edition", line -> edition = line);
        tables.each("submission", row -> {
            Entrant entrant = Entrant.of(row);
            entrants.put(entrant.reference(), entrant);
            submissions.put(UUID.fromString(row.text("id")), entrant.reference());
        });
        if (edition == null) {
            throw new IOException("There is no edition");
        }
        version = newest();
        if (has(Tables.file("adopted_table"))) {
            tables.each("adopted_table", row -> {
                if (row.text("decision").equals("option_value")) {
                    version = Integer.parseInt(row.text("version"));
                }
            });
        }
        tables.each("release", row -> {
            if (row.text("kind").equals(ReleaseKind.SHORTLIST.name()) && !row.text("state").equals(Release.State.RETURNED.name())) {
                version = decided(row.text("file"));
            }
        });
    }

    UUID id() {
        return UUID.fromString(edition.required("id").asText());
    }

    /** By reference, in order. */
    Map<String, Entrant> entrants() {
        return entrants;
    }

    /** Reference by id. */
    Map<UUID, String> submissions() {
        return submissions;
    }

    String juryMean() {
        return edition.required("parameters").required("juryMean").asText();
    }

    String juryKey() {
        return edition.required("jury_sheet").asText();
    }

    JurySheet jurySheet() {
        return reading.jurySheet(id(juryKey()), number(juryKey()), content(juryKey()));
    }

    /** @param key as "ip-2020:1" */
    Instrument instrument(String key) {
        return instruments.computeIfAbsent(key, asked -> reading.instrument(id(asked), number(asked), content(asked)));
    }

    /** SHA-256 of the frozen file. */
    String hash(String key) {
        return Sha256.of(content(key));
    }

    /** Share of its weight that each option earns, by the table of the shortlist, or the one that the edition had adopted last. */
    Map<Option, Score> values() {
        if (values == null) {
            Decisions newest = decisions(Map.of("option_value", version));
            Map<Option, Score> asked = new EnumMap<>(Option.class);
            for (Option option : Option.values()) {
                asked.put(option, Score.parse(newest.decide("option_value", Map.of("option", option.letter())).text("value")));
            }
            values = asked;
        }
        return values;
    }

    /** The decision tables of these versions. */
    Decisions decisions(Map<String, Integer> versions) {
        Map<String, byte[]> files = new HashMap<>();
        versions.forEach((table, version) -> files.put(table, bytes(table(table, version))));
        return DecisionReading.offline().of(files);
    }

    static String table(String table, int version) {
        return "processes/" + table + "-" + version + ".dmn";
    }

    boolean has(String file) {
        return reader.listed().containsKey(file) && reader.has(file);
    }

    byte[] bytes(String file) {
        try {
            return reader.bytes(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private int newest() {
        return reader.manifest().files().stream().map(entry -> VALUES.matcher(entry.name())).filter(Matcher::matches)
                .mapToInt(name -> Integer.parseInt(name.group(1))).max().orElse(1);
    }

    private int decided(String file) {
        try {
            Basis.Table used = RecordedInputs.of(new String(bytes(file), StandardCharsets.UTF_8)).tables().get("option_value");
            return used == null ? newest() : used.version();
        } catch (RuntimeException e) {
            return newest(); // the check of the decisions names the record
        }
    }

    private String content(String key) {
        return new String(bytes("instruments/" + id(key) + "-" + number(key) + ".yaml"), StandardCharsets.UTF_8);
    }

    private static String id(String key) {
        return key.substring(0, key.indexOf(':'));
    }

    private static int number(String key) {
        return Integer.parseInt(key.substring(key.indexOf(':') + 1));
    }
}
