package id.anugerah.messages;

import static org.assertj.core.api.Assertions.assertThat;

import java.text.MessageFormat;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class BundlesTest {

    private static final Pattern PLACE = Pattern.compile("\\{(\\d+)");

    static List<String> names() {
        return Bundles.names();
    }

    @ParameterizedTest
    @MethodSource("names")
    void bothLanguagesHaveTheSameKeys(String name) {
        assertThat(Bundles.english(name).keySet()).isEqualTo(Bundles.indonesian(name).keySet());
    }

    @ParameterizedTest
    @MethodSource("names")
    void noTextIsEmpty(String name) {
        assertThat(Bundles.indonesian(name)).allSatisfy((key, text) -> assertThat(text).as(key).isNotBlank());
        assertThat(Bundles.english(name)).allSatisfy((key, text) -> assertThat(text).as(key).isNotBlank());
    }

    @ParameterizedTest
    @MethodSource("names")
    void bothLanguagesFillInTheSamePlaces(String name) {
        Map<String, String> english = Bundles.english(name);
        assertThat(Bundles.indonesian(name)).allSatisfy((key, text) ->
                assertThat(places(english.getOrDefault(key, ""))).as(key).isEqualTo(places(text)));
    }

    /** A single quote begins a quotation in a message format and swallows what follows. */
    @ParameterizedTest
    @MethodSource("names")
    void everyTextCanBeFilledIn(String name) {
        for (Map<String, String> texts : List.of(Bundles.indonesian(name), Bundles.english(name))) {
            assertThat(texts).allSatisfy((key, text) -> {
                new MessageFormat(text);
                assertThat(text.replace("''", "")).as("single quote in %s", key).doesNotContain("'");
            });
        }
    }

    @Test
    void aKeyLivesInOneBundle() {
        Map<String, String> home = new HashMap<>();
        Set<String> twice = new TreeSet<>();
        Bundles.names().forEach(name -> Bundles.indonesian(name).keySet().forEach(key -> {
            if (home.put(key, name) != null) {
                twice.add(key);
            }
        }));
        assertThat(twice).isEmpty();
    }

    private static Set<String> places(String text) {
        return PLACE.matcher(text).results().map((MatchResult place) -> place.group(1)).collect(Collectors.toCollection(TreeSet::new));
    }
}
