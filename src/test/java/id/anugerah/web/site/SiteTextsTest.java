package id.anugerah.web.site;

import static org.assertj.core.api.Assertions.assertThat;

import id.anugerah.edition.PhaseKind;
import id.anugerah.edition.PlanRule;
import id.anugerah.institution.InstitutionType;
import id.anugerah.submission.Group;
import id.anugerah.submission.SubmissionState;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.context.support.ResourceBundleMessageSource;

/** Every sentence that code or a page asks for is there, in both languages, and survives its arguments. */
class SiteTextsTest {

    private static final Path MAIN = Path.of("src/main");

    /** A reason is a quoted word with a dot within a refusal; audit actions and message kinds look alike but stand elsewhere. */
    private static final Pattern REASON = Pattern.compile(
            "(?:Refused\\(|Refused\\.unless\\([^;]*?,|race\\([^;]*?,|correlate\\([^;]*?,)\\s*\"([a-zA-Z]+\\.[a-zA-Z.]+)\"");

    private final ResourceBundleMessageSource texts = texts();

    @ParameterizedTest
    @ValueSource(strings = {"common", "refused", "site"})
    void bothLanguagesHaveTheSameKeys(String bundle) throws IOException {
        assertThat(keys(bundle + "_en")).isEqualTo(keys(bundle));
    }

    @ParameterizedTest
    @ValueSource(strings = {"common", "refused", "site", "common_en", "refused_en", "site_en"})
    void noStraightApostropheThatWouldSwallowAnArgument(String bundle) throws IOException {
        assertThat(Files.readString(MAIN.resolve("resources/messages/" + bundle + ".properties"))).doesNotContain("'");
    }

    @Test
    void everyRefusalHasItsSentence() throws IOException {
        Set<String> reasons = found(MAIN.resolve("java"), ".java", REASON);
        reasons.remove("registration.ineligible."); // continued by the decision table
        found(Path.of("processes/eligibility.dmn"), ".dmn", Pattern.compile("<outputEntry[^>]*><text>\"([a-zA-Z]+)\""))
                .forEach(reason -> reasons.add("registration.ineligible." + reason));
        List.of("length", "bytes", "capital", "small", "digit", "symbol", "not_common", "not_known").forEach(r -> reasons.add("password." + r));
        reasons.remove("password.");
        reasons.remove("edition.plan.");
        Stream.of(PlanRule.values()).forEach(rule -> reasons.add("edition.plan." + rule.name()));
        assertThat(reasons).hasSizeGreaterThan(50);
        assertThat(reasons).allSatisfy(reason -> assertSaid("refused." + reason));
    }

    @Test
    void everyTextThatATemplateNamesIsThere() throws IOException {
        assertThat(found(MAIN.resolve("resources/templates/site"), ".html", Pattern.compile("#\\{([a-zA-Z0-9.]+)[(}]")))
                .hasSizeGreaterThan(100).allSatisfy(this::assertSaid);
    }

    @Test
    void everyValueThatThePagesShowHasAName() {
        Stream.of(names("type", InstitutionType.values()), names("group", Group.values()), names("site.group", Group.values()),
                names("state", SubmissionState.values()), Arrays.stream(PhaseKind.values()).map(k -> "phase." + k.key()))
                .flatMap(s -> s).forEach(this::assertSaid);
    }

    private void assertSaid(String key) {
        for (Locale locale : SiteLanguage.BOTH) {
            assertThat(texts.getMessage(key, new Object[] {1, 2, 3}, "", locale)).as(key + " in " + locale).isNotBlank();
        }
    }

    private static Stream<String> names(String prefix, Enum<?>[] values) {
        return Arrays.stream(values).map(value -> prefix + "." + value.name());
    }

    private static Set<String> keys(String bundle) throws IOException {
        return found(MAIN.resolve("resources/messages/" + bundle + ".properties"), ".properties",
                Pattern.compile("(?m)^([a-zA-Z0-9._]+)="));
    }

    private static Set<String> found(Path root, String ending, Pattern pattern) throws IOException {
        Set<String> found = new TreeSet<>();
        try (Stream<Path> files = Files.walk(root)) {
            for (Path file : files.filter(f -> f.toString().endsWith(ending)).toList()) {
                Matcher matcher = pattern.matcher(Files.readString(file));
                while (matcher.find()) {
                    found.add(matcher.group(1));
                }
            }
        }
        return found;
    }

    private static ResourceBundleMessageSource texts() {
        ResourceBundleMessageSource source = new ResourceBundleMessageSource();
        source.setBasenames("messages/common", "messages/refused", "messages/finals", "messages/site");
        source.setDefaultEncoding("UTF-8");
        source.setFallbackToSystemLocale(false);
        return source;
    }
}
