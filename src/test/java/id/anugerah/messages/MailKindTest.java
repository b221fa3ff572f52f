package id.anugerah.messages;

import static org.assertj.core.api.Assertions.assertThat;

import id.anugerah.notification.MailKind;
import id.anugerah.notification.MailRule;
import id.anugerah.notification.MailWriter;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** The kinds of mails, the bundles' texts and the calls that write them say the same. */
class MailKindTest {

    /** About an account alone: no edition words them. */
    private static final Set<String> OF_NO_EDITION = Set.of("passwordReset", "passwordChanged", "staffInvitation", "standIn",
            "standInCopy", "standInDropped", "conflictDeclaredFor");

    private final Map<String, String> texts = Bundles.all();

    @Test
    void everyMailOfTheBundlesIsAKindOrOfNoEdition() {
        Set<String> mails = texts.keySet().stream().filter(key -> key.startsWith("mail.") && key.endsWith(".subject"))
                .map(key -> key.substring("mail.".length(), key.length() - ".subject".length())).collect(Collectors.toCollection(TreeSet::new));
        mails.removeAll(OF_NO_EDITION);
        assertThat(MailKind.ALL).extracting(MailKind::id).doesNotHaveDuplicates().containsExactlyInAnyOrderElementsOf(mails);
    }

    @Test
    void everyTextFillsInNoMoreThanIsKnownAndWhatIsRequiredStandsInIt() {
        for (MailKind kind : MailKind.ALL) {
            Set<Integer> used = numbers(texts.get("mail." + kind.id() + ".subject") + texts.get("mail." + kind.id() + ".body"));
            assertThat(used).as(kind.id()).allMatch(number -> number < kind.places().size());
            assertThat(kind.places()).as(kind.id()).extracting(MailKind.Place::name).doesNotHaveDuplicates();
            Set<Integer> body = numbers(texts.get("mail." + kind.id() + ".body"));
            for (int i = 0; i < kind.places().size(); i++) {
                assertThat(body.contains(i) || !kind.places().get(i).required()).as("%s %s", kind.id(), kind.places().get(i)).isTrue();
            }
        }
    }

    @Test
    void everythingHasWords() {
        MailKind.ALL.forEach(kind -> {
            assertThat(texts).containsKeys("mailwords.kind." + kind.id(), "mailwords.stage." + kind.stage());
            kind.places().forEach(place -> assertThat(texts).containsKeys("mailwords.place." + place.name(), "mailwords.example." + place.name()));
        });
        assertThat(MailRule.values()).allSatisfy(rule -> assertThat(texts).containsKey("refused.setup.mail." + rule));
    }

    /** Calls that name their kind; the others are watched by {@link MailWriter} whenever a mail is written. */
    @Test
    void everyCallGivesAsManyArgumentsAsItsKindHasPlaces() {
        Map<String, Integer> calls = new HashMap<>();
        sources().forEach(source -> {
            Matcher call = Pattern.compile("new Message\\(").matcher(source);
            while (call.find()) {
                List<String> given = given(source, call.end());
                if (given.get(2).matches("\"\\w+\"")) {
                    calls.put(given.get(2).replace("\"", ""), given.size() - 3);
                }
            }
        });
        assertThat(calls).hasSizeGreaterThan(25).containsKeys("passwordReset", "receipt");
        calls.keySet().removeAll(OF_NO_EDITION);
        calls.forEach((kind, given) -> assertThat(MailKind.of(kind).orElseThrow().places()).as(kind).hasSize(given));
    }

    /** What stands between the commas of a call. */
    private static List<String> given(String source, int from) {
        List<String> given = new ArrayList<>();
        int depth = 0;
        int start = from;
        for (int i = from; ; i++) {
            char at = source.charAt(i);
            if (depth == 0 && (at == ',' || at == ')')) {
                given.add(source.substring(start, i).strip());
                start = i + 1;
                if (at == ')') {
                    return given;
                }
            }
            depth += at == '(' ? 1 : at == ')' ? -1 : 0;
        }
    }

    private static Set<Integer> numbers(String text) {
        return Pattern.compile("\\{(\\d+)").matcher(text).results().map((MatchResult number) -> Integer.valueOf(number.group(1)))
                .collect(Collectors.toSet());
    }

    private static List<String> sources() {
        try (Stream<Path> files = Files.walk(Path.of("src/main/java"))) {
            return files.filter(file -> file.toString().endsWith(".java") && !file.endsWith("Message.java")).map(file -> {
                try {
                    return Files.readString(file);
                } catch (IOException e) {
                    throw new UncheckedIOException(e);
                }
            }).toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
