package id.anugerah.start;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import id.anugerah.release.Recomputation;
import id.anugerah.release.Release;
import id.anugerah.release.StoredDecisions;
import id.anugerah.shared.Refused;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/**
 * {@code recompute ARCHIVE.zip}: checks the archive of an edition, with no database. {@code recompute --decision=…}: computes a decision again from its frozen record and, where a database can be opened,
 * compares the record with what is stored. The last line is one JSON object.
 */
public final class RecomputeCommand {

    private final DecisionDatabase database;
    private final CommandTexts texts;

    private RecomputeCommand(DecisionDatabase database, CommandTexts texts) {
        this.database = database;
        this.texts = texts;
    }

    /** @return the exit code: 0 when everything agrees, 1 when something differs, 2 for words that it does not understand */
    public static int run(Class<?> application, String... args) throws IOException {
        Map<String, String> given = new TreeMap<>();
        boolean understood = true;
        Optional<Path> archive = args.length == 0 || args[0].startsWith("--") ? Optional.empty() : file(args[0]);
        for (String arg : archive.isPresent() ? Arrays.copyOfRange(args, 1, args.length) : args) {
            String[] parts = arg.split("=", 2);
            understood &= parts.length == 2 && parts[0].matches("--(decision|language|[a-z-]+\\..+)");
            given.put(parts[0], parts.length == 2 ? parts[1] : "");
        }
        String decision = given.remove("--decision");
        String language = given.getOrDefault("--language", "id");
        given.remove("--language");
        CommandTexts texts = new CommandTexts(Locale.forLanguageTag(language));
        understood &= List.of("id", "en").contains(language) && (archive.isPresent() || decision != null && !decision.isBlank());
        if (!understood || archive.isPresent() && decision != null) {
            System.err.println(texts.of("recompute.usage"));
            return 2;
        }
        return archive.isPresent() ? new CheckArchiveCommand(texts).run(archive.get())
                : new RecomputeCommand(new DecisionDatabase(application, given), texts).run(decision);
    }

    private int run(String decision) throws IOException {
        try {
            return file(decision).isPresent() ? ofFile(decision, file(decision).get()) : ofDatabase(decision);
        } catch (Refused refused) {
            System.err.println(texts.of(refused));
            return 1;
        }
    }

    private int ofFile(String name, Path file) throws IOException {
        // bytes that are no text make other bytes, which the hash tells
        String record = new String(Files.readAllBytes(file), StandardCharsets.UTF_8);
        Recomputation alone = Recomputation.of(record);
        Optional<Recomputation> stored = database.read(context -> compared(context.getBean(StoredDecisions.class), alone, record));
        if (stored.isEmpty()) {
            System.err.println(texts.of("recompute.notCompared"));
        }
        return print(name, stored.orElse(alone), stored.isPresent());
    }

    private int ofDatabase(String name) throws IOException {
        Optional<Recomputation> found = database.read(context -> {
            StoredDecisions decisions = context.getBean(StoredDecisions.class);
            return decisions.named(name).map(Release::record)
                    .map(record -> compared(decisions, Recomputation.of(record), record));
        }).flatMap(read -> read);
        if (found.isEmpty()) {
            System.err.println(texts.of("recompute.none", name));
            return 1;
        }
        return print(name, found.get(), true);
    }

    private static Recomputation compared(StoredDecisions decisions, Recomputation alone, String record) {
        return alone.and(decisions.differences(record)).since(decisions.since(record));
    }

    private int print(String name, Recomputation result, boolean database) {
        ObjectNode root = new ObjectMapper().createObjectNode();
        root.put("decision", name).put("edition", result.edition()).put("kind", result.kind().name())
                .put("hash", result.hash()).put("recordedHash", result.recordedHash()).put("agrees", result.agrees());
        ArrayNode compared = root.putArray("compared").add("record");
        if (database) {
            compared.add("database");
        }
        ArrayNode sentences = root.putArray("differences");
        result.differences().forEach(difference -> sentences.add(texts.of("recompute." + difference.key(),
                difference.arguments().toArray())));
        ArrayNode changes = root.putArray("changesByHand");
        result.changes().forEach(change -> changes.add(texts.of("recompute." + change.key(), change.arguments().toArray())));
        ArrayNode since = root.putArray("changedSince");
        result.since().forEach(change -> since.add(texts.of("recompute." + change.key(), change.arguments().toArray())));
        new PrintStream(System.out, true, StandardCharsets.UTF_8).println(root);
        return result.agrees() ? 0 : 1;
    }

    private static Optional<Path> file(String decision) {
        try {
            return Optional.of(Path.of(decision)).filter(Files::isRegularFile);
        } catch (InvalidPathException e) {
            return Optional.empty();
        }
    }

}
