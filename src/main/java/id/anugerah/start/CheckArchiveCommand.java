package id.anugerah.start;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import id.anugerah.archive.check.ArchiveCheck;
import id.anugerah.archive.check.Mismatch;
import id.anugerah.archive.check.Verdict;
import id.anugerah.shared.Refused;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;

/** {@code recompute ARCHIVE.zip}: a line for each check, a sentence for each difference, one JSON object at the end. */
final class CheckArchiveCommand {

    private static final int SAID = 50;

    private final CommandTexts texts;
    private final PrintStream out = new PrintStream(System.out, true, StandardCharsets.UTF_8);

    CheckArchiveCommand(CommandTexts texts) {
        this.texts = texts;
    }

    /** @return 0 when everything agrees, else 1 */
    int run(Path file) throws IOException {
        Verdict verdict;
        try {
            verdict = ArchiveCheck.of(file);
        } catch (Refused refused) {
            System.err.println(texts.of(refused));
            return 1;
        }
        out.println(texts.of("archive.check.head", verdict.edition(), verdict.writtenAt()));
        verdict.results().forEach(this::say);
        long found = verdict.results().stream().mapToLong(result -> result.found().size()).sum();
        out.println(verdict.agrees() ? texts.of("archive.check.good") : texts.of("archive.check.bad", found));
        out.println(texts.of("archive.check.whole", verdict.sha256()));
        out.println(json(file, verdict));
        return verdict.agrees() ? 0 : 1;
    }

    private void say(Verdict.Result result) {
        out.println(texts.of("archive.check.line", texts.of("archive.check." + (result.agrees() ? "agrees" : "differs")),
                texts.of("archive.check." + result.check()), result.compared()));
        result.found().stream().limit(SAID).forEach(mismatch -> out.println("    " + sentence(mismatch)));
        if (result.found().size() > SAID) {
            out.println("    " + texts.of("archive.check.more", result.found().size() - SAID));
        }
    }

    private String sentence(Mismatch mismatch) {
        return mismatch.place() + ": " + texts.of(mismatch.key(), mismatch.arguments().toArray());
    }

    private ObjectNode json(Path file, Verdict verdict) {
        ObjectNode root = new ObjectMapper().createObjectNode();
        root.put("archive", file.toString()).put("edition", verdict.edition()).put("writtenAt", verdict.writtenAt())
                .put("sha256", verdict.sha256()).put("agrees", verdict.agrees());
        ObjectNode checks = root.putObject("checks");
        verdict.results().forEach(result -> checks.putObject(result.check()).put("compared", result.compared())
                .put("differences", result.found().size()));
        return root;
    }
}
