package id.anugerah.messages;

import static org.assertj.core.api.Assertions.assertThat;

import id.anugerah.submission.SubmissionState;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Whatever the product refuses or writes, the bundles have the sentence. */
class RefusalsHaveWordsTest {

    private static final Pattern REFUSAL = Pattern.compile(
            "(?:Refused(?:\\.unless)?|race|correlate)\\((?:(?!;\\s*\\n).)*?;", Pattern.DOTALL);
    private static final Pattern REASON = Pattern.compile("\"([a-z]+\\.[A-Za-z]+(?:\\.[A-Za-z]+)*)\"");
    private static final Pattern MAIL = Pattern.compile("new Message\\([^;]*?,\\s*\"([A-Za-z]+)\"", Pattern.DOTALL);

    private final Set<String> known = Bundles.all().keySet();

    @Test
    void everyReasonInTheCodeHasASentence() {
        Set<String> reasons = new TreeSet<>();
        sources().forEach(source -> REFUSAL.matcher(source).results().forEach(refusal ->
                REASON.matcher(refusal.group()).results().forEach(reason -> reasons.add("refused." + reason.group(1)))));

        assertThat(reasons).hasSizeGreaterThan(50).contains("refused.worklist.taken", "refused.assessment.conflict");
        assertThat(missing(reasons)).as("reasons without a sentence").isEmpty();
    }

    @Test
    void everyRuleOfPasswordsHasASentence() throws ClassNotFoundException {
        List<String> rules = Arrays.stream(Class.forName("id.anugerah.account.PasswordRule").getEnumConstants())
                .map(rule -> "refused.password." + ((Enum<?>) rule).name().toLowerCase(Locale.ROOT)).toList();

        assertThat(missing(rules)).isEmpty();
    }

    @Test
    void everyReasonOfTheEligibilityTableHasASentence() throws IOException {
        List<String> refusals = Pattern.compile("<outputEntry[^>]*><text>\"(\\w+)\"").matcher(Files.readString(
                Path.of("processes/eligibility.dmn"))).results().map(m -> "refused.registration.ineligible." + m.group(1)).toList();

        assertThat(refusals).hasSize(6);
        assertThat(missing(refusals)).isEmpty();
    }

    @Test
    void everyMailHasSubjectAndBody() {
        Set<String> mails = new TreeSet<>();
        sources().forEach(source -> MAIL.matcher(source).results().forEach(mail -> mails.add("mail." + mail.group(1))));
        mails.add("mail.admitted");
        mails.add("mail.refused");
        Stream.of(SubmissionState.FINALIST, SubmissionState.NOT_SHORTLISTED, SubmissionState.AWARDED, SubmissionState.NOT_AWARDED)
                .forEach(state -> mails.add("mail.state." + state.name()));

        assertThat(mails).contains("mail.activation", "mail.receipt");
        assertThat(missing(mails.stream().flatMap(mail -> Stream.of(mail + ".subject", mail + ".body")).toList())).isEmpty();
    }

    private List<String> missing(Iterable<String> keys) {
        return Stream.of(keys).flatMap(all -> java.util.stream.StreamSupport.stream(all.spliterator(), false))
                .filter(key -> !known.contains(key)).toList();
    }

    private static List<String> sources() {
        try (Stream<Path> files = Files.walk(Path.of("src/main/java"))) {
            return files.filter(file -> file.toString().endsWith(".java")).map(RefusalsHaveWordsTest::read).toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
