package id.anugerah.institution;

import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

/** The words of heads and values in files: those of the screen, of either language; constants and numbers are understood too. */
@Component
class FileWords {

    static final String CODE = "CODE";

    private static final List<Locale> LANGUAGES = List.of(Locale.forLanguageTag("id"), Locale.ENGLISH);

    private final MessageSource texts;
    private final Map<Field, Map<String, String>> meant = new HashMap<>();

    FileWords(MessageSource texts) {
        this.texts = texts;
        understand(Field.TYPE, Arrays.stream(InstitutionType.values()).map(Enum::name).toList());
        understand(Field.PROVINCE, IntStream.rangeClosed(11, 99).mapToObj(String::valueOf).toList());
        understand(Field.EXCLUDED, List.of("true", "false"));
        understand(Field.LIST, Arrays.stream(UnitList.values()).map(Enum::name).toList());
    }

    /** Head of a column: a constant of {@link Field}, or CODE. */
    String head(String column, Locale language) {
        return texts.getMessage("directory.column." + column, null, language);
    }

    /** CODE or the name of a field of that register, if the head means one. */
    Optional<String> column(Register register, String head) {
        String plain = plain(head);
        return java.util.stream.Stream.concat(java.util.stream.Stream.of(CODE), register.fields().stream().map(Enum::name))
                .filter(column -> plain.equals(plain(column)) || LANGUAGES.stream().anyMatch(language -> plain.equals(plain(head(column, language)))))
                .findFirst();
    }

    /** @return the value itself where nobody has words for it */
    String shown(Field field, String value, Locale language) {
        String key = value.isEmpty() ? "" : switch (field) {
            case TYPE -> "type." + value;
            case PROVINCE -> "insight.province." + value;
            case EXCLUDED -> value.equals("true") ? "organizer.yes" : "organizer.no";
            case LIST -> "directory.list." + value;
            case NAME, INSTITUTION -> "";
        };
        return key.isEmpty() ? value : texts.getMessage(key, null, value, language);
    }

    /** @return what was written, where it means nothing that is known: a rule says so */
    String meant(Field field, String written) {
        return meant.getOrDefault(field, Map.of()).getOrDefault(plain(written), written);
    }

    private void understand(Field field, List<String> values) {
        Map<String, String> words = new HashMap<>();
        values.forEach(value -> {
            words.put(plain(value), value);
            LANGUAGES.forEach(language -> words.put(plain(shown(field, value, language)), value));
        });
        meant.put(field, words);
    }

    private static String plain(String text) {
        return text.strip().replaceAll("\\s+", " ").toLowerCase(Locale.ROOT);
    }
}
