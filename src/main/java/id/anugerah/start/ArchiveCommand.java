package id.anugerah.start;

import com.fasterxml.jackson.databind.ObjectMapper;
import id.anugerah.archive.ArchiveWriting;
import id.anugerah.edition.Edition;
import id.anugerah.edition.Editions;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.springframework.context.ConfigurableApplicationContext;

/** {@code archive --edition=2020 --to=FILE.zip}: writes the archive of an edition, also while the server runs on its database. */
public final class ArchiveCommand {

    private final CommandTexts texts;

    private ArchiveCommand(CommandTexts texts) {
        this.texts = texts;
    }

    /** @return the exit code: 0, 1 when nothing could be written, 2 for words that it does not understand */
    public static int run(Class<?> application, String... args) throws IOException {
        Map<String, String> given = new TreeMap<>();
        boolean understood = true;
        for (String arg : args) {
            String[] parts = arg.split("=", 2);
            understood &= parts.length == 2 && parts[0].matches("--(edition|to|evidence|language|[a-z-]+\\..+)");
            given.put(parts[0], parts.length == 2 ? parts[1] : "");
        }
        String edition = given.getOrDefault("--edition", "");
        String file = given.getOrDefault("--to", "");
        String evidence = given.getOrDefault("--evidence", "no");
        String language = given.getOrDefault("--language", "id");
        given.keySet().removeAll(List.of("--edition", "--to", "--evidence", "--language"));
        ArchiveCommand command = new ArchiveCommand(new CommandTexts(Locale.forLanguageTag(language)));
        if (!understood || edition.isBlank() || file.isBlank() || !List.of("yes", "no").contains(evidence)
                || !List.of("id", "en").contains(language)) {
            System.err.println(command.texts.of("archive.command.usage"));
            return 2;
        }
        return command.run(new DecisionDatabase(application, given), edition, Path.of(file), evidence.equals("yes"));
    }

    private int run(DecisionDatabase database, String code, Path file, boolean evidence) throws IOException {
        try {
            Optional<Optional<ArchiveWriting.Written>> written = database.read(context -> written(context, code, file, evidence));
            if (written.flatMap(found -> found).isEmpty()) {
                System.err.println(texts.of(written.isEmpty() ? "archive.command.noDatabase" : "archive.command.noEdition", code));
                return 1;
            }
            ArchiveWriting.Written done = written.get().get();
            System.out.println(new ObjectMapper().createObjectNode().put("archive", done.file().toString()).put("edition", code)
                    .put("size", done.size()).put("sha256", done.sha256()).put("rows", done.rows()));
            return 0;
        } catch (UncheckedIOException e) {
            System.err.println(texts.of("archive.command.failed", e.getCause().getMessage()));
            return 1;
        }
    }

    private static Optional<ArchiveWriting.Written> written(ConfigurableApplicationContext context, String code, Path file,
                                                            boolean evidence) {
        Optional<Edition> edition = context.getBean(Editions.class).all().stream().filter(e -> e.code().equals(code)).findFirst();
        return edition.map(of -> {
            try {
                return context.getBean(ArchiveWriting.class).write(of.id(), evidence, file, (done, total, step) -> { });
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        });
    }
}
