package id.anugerah.ui.directory;

import id.anugerah.institution.Field;
import id.anugerah.ui.shell.Words;
import org.springframework.context.NoSuchMessageException;
import org.springframework.stereotype.Component;

/** Values of entries in words, the same as in files. */
@Component
class EntryWords {

    private final Words words;

    EntryWords(Words words) {
        this.words = words;
    }

    String head(Field field) {
        return words.of("directory.column." + field.name());
    }

    String value(Field field, String value) {
        if (value.isEmpty()) {
            return "";
        }
        return switch (field) {
            case TYPE -> known("type." + value, value);
            case PROVINCE -> known("insight.province." + value, value);
            case EXCLUDED -> words.of(value.equals("true") ? "organizer.yes" : "organizer.no");
            case LIST -> known("directory.list." + value, value);
            case NAME, INSTITUTION -> value;
        };
    }

    private String known(String key, String otherwise) {
        try {
            return words.of(key);
        } catch (NoSuchMessageException e) {
            return otherwise;
        }
    }
}
