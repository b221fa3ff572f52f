package id.anugerah.start;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import id.anugerah.oversight.Finding;
import id.anugerah.oversight.Reading;
import id.anugerah.oversight.Seal;
import id.anugerah.oversight.Seals;
import id.anugerah.oversight.TrailChecks;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/**
 * {@code verify-audit --seal=2026-11-23:HASH}: reads every chain and every seal of the audit trail again, also while the server
 * runs on its database or when it cannot run. The last line is one JSON object.
 */
public final class VerifyAuditCommand {

    private static final int SAID = 50;

    private final CommandTexts texts;
    private final PrintStream out = new PrintStream(System.out, true, StandardCharsets.UTF_8);

    private VerifyAuditCommand(CommandTexts texts) {
        this.texts = texts;
    }

    private record Result(Reading read, List<Finding> found, Optional<Seal> last) {
    }

    /** @return the exit code: 0 when everything agrees, 1 when not or without a database, 2 for words that it does not understand */
    public static int run(Class<?> application, String... args) throws IOException {
        Map<String, String> given = new TreeMap<>();
        Map<LocalDate, String> noted = new TreeMap<>();
        boolean understood = true;
        for (String arg : args) {
            String[] parts = arg.split("=", 2);
            understood &= parts.length == 2 && parts[0].matches("--(seal|language|[a-z-]+\\..+)");
            if (parts.length == 2 && parts[0].equals("--seal")) {
                understood &= note(parts[1], noted);
            } else {
                given.put(parts[0], parts.length == 2 ? parts[1] : "");
            }
        }
        String language = given.getOrDefault("--language", "id");
        given.remove("--language");
        VerifyAuditCommand command = new VerifyAuditCommand(new CommandTexts(Locale.forLanguageTag(language)));
        if (!understood || !List.of("id", "en").contains(language)) {
            System.err.println(command.texts.of("oversight.command.usage"));
            return 2;
        }
        return command.run(new DecisionDatabase(application, given), noted);
    }

    private static boolean note(String given, Map<LocalDate, String> noted) {
        String[] parts = given.split(":", 2);
        try {
            noted.put(LocalDate.parse(parts[0]), parts[1].toLowerCase(Locale.ROOT));
            return parts[1].matches("[0-9a-fA-F]{64}");
        } catch (DateTimeException | ArrayIndexOutOfBoundsException e) {
            return false;
        }
    }

    private int run(DecisionDatabase database, Map<LocalDate, String> noted) throws IOException {
        Optional<Result> result = database.read(context -> {
            TrailChecks checks = context.getBean(TrailChecks.class);
            Reading read = checks.whole(noted, parts -> { });
            return new Result(read, checks.named(read.found()),
                    context.getBean(Seals.class).published(Optional.empty(), 1).stream().findFirst());
        });
        if (result.isEmpty()) {
            System.err.println(texts.of("oversight.command.noDatabase"));
            return 1;
        }
        say(result.get(), noted.size());
        return result.get().found().isEmpty() ? 0 : 1;
    }

    private void say(Result result, int noted) {
        out.println(texts.of("oversight.command.read", result.read().chains(), result.read().rows(),
                result.last().map(Seal::number).orElse(0), noted));
        result.found().stream().limit(SAID).forEach(finding -> out.println("    " + sentence(finding)));
        if (result.found().size() > SAID) {
            out.println("    " + texts.of("oversight.command.more", result.found().size() - SAID));
        }
        Optional<Seal> since = since(result);
        out.println(result.found().isEmpty() ? texts.of("oversight.command.good") : since.isEmpty()
                ? texts.of("oversight.command.badUnsealed") : texts.of("oversight.command.bad", since.get().day()));
        out.println(json(result, since));
    }

    private String sentence(Finding finding) {
        return texts.of("oversight.flaw." + finding.flaw(), finding.seq(), finding.subject().map(subject ->
                subject.reference().isEmpty() ? subject.id().toString() : subject.reference()).orElse(""),
                finding.since().map(seal -> seal.day().toString()).orElse("–"));
    }

    private static Optional<Seal> since(Result result) {
        return result.found().stream().flatMap(finding -> finding.since().stream()).min(Comparator.comparing(Seal::number));
    }

    private ObjectNode json(Result result, Optional<Seal> since) {
        ObjectNode root = new ObjectMapper().createObjectNode();
        root.put("agrees", result.found().isEmpty()).put("chains", result.read().chains()).put("rows", result.read().rows());
        result.last().ifPresent(seal -> root.putObject("lastSeal").put("number", seal.number()).put("day", seal.day().toString())
                .put("hash", seal.hash()));
        since.ifPresent(seal -> root.put("disagreesSince", seal.day().toString()));
        ArrayNode findings = root.putArray("findings");
        result.found().stream().limit(SAID).forEach(finding -> findings.addObject().put("flaw", finding.flaw().name())
                .put("subject", finding.subject().map(subject -> subject.id().toString()).orElse(null)).put("seq", finding.seq())
                .put("since", finding.since().map(seal -> seal.day().toString()).orElse(null)));
        return root.put("found", result.found().size());
    }
}
