package id.anugerah.messages;

import static org.assertj.core.api.Assertions.assertThat;

import id.anugerah.edition.Phase;
import id.anugerah.submission.SubmissionState;
import id.anugerah.support.ProductTest;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.MessageSource;

/** Whatever is recorded can be read as a sentence in both languages. */
@ProductTest
class AuditHasWordsTest {

    private static final Path MAIN = Path.of("src/main/java/id/anugerah");
    private static final Pattern RECORDED = Pattern.compile("record\\([\\w.()\\s?:=!]+?,\\s*\"([a-zA-Z]+\\.[a-zA-Z_]+)\"");
    private static final Pattern LEFT = Pattern.compile("leave\\([^\"]*\"(\\w+)\"");

    private static final Pattern CALL = Pattern.compile("audit\\.record\\((.*?)\\);", Pattern.DOTALL);
    private static final Pattern DETAIL = Pattern.compile("(?:Map\\.of\\(|,)\\s*\"([a-zA-Z0-9]+)\"\\s*,");

    @Autowired
    MessageSource texts;

    @Test
    void everyRecordedActionHasWords() throws IOException {
        Set<String> actions = new TreeSet<>();
        try (Stream<Path> files = Files.walk(MAIN)) {
            for (Path file : files.filter(path -> path.toString().endsWith(".java")).toList()) {
                actions.addAll(found(RECORDED, Files.readString(file), ""));
            }
        }
        actions.addAll(found(LEFT, Files.readString(MAIN.resolve("verification/Claims.java")), "verification."));
        Arrays.stream(SubmissionState.values()).forEach(state -> actions.add("submission." + state.name().toLowerCase(Locale.ROOT)));
        Arrays.stream(Phase.State.values()).forEach(state -> actions.add("phase." + state.name().toLowerCase(Locale.ROOT)));

        assertThat(actions).hasSizeGreaterThan(50);
        assertThat(actions.stream().flatMap(action -> Stream.of("id", "en")
                .filter(language -> texts.getMessage("organizer.audit." + action, null, "", Locale.forLanguageTag(language)).isEmpty())
                .map(language -> action + " (" + language + ")")).toList()).isEmpty();
    }

    /** Names beside the values: "added: 2" is no word of ours. */
    @Test
    void everyRecordedDetailHasAName() throws IOException {
        Set<String> names = new TreeSet<>();
        try (Stream<Path> files = Files.walk(MAIN)) {
            for (Path file : files.filter(path -> path.toString().endsWith(".java")).toList()) {
                String text = Files.readString(file);
                Matcher call = CALL.matcher(text);
                while (call.find()) {
                    names.addAll(found(DETAIL, call.group(1), ""));
                }
            }
        }
        assertThat(names).hasSizeGreaterThan(60).contains("added", "register");
        assertThat(names.stream().flatMap(name -> Stream.of("id", "en")
                .filter(language -> texts.getMessage("organizer.auditDetail." + name, null, "", Locale.forLanguageTag(language)).isEmpty())
                .map(language -> name + " (" + language + ")")).toList()).isEmpty();
    }

    private static Set<String> found(Pattern pattern, String text, String before) {
        Set<String> found = new TreeSet<>();
        Matcher matcher = pattern.matcher(text);
        while (matcher.find()) {
            found.add(before + matcher.group(1));
        }
        return found;
    }
}
