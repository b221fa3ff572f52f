package id.anugerah.form;

import id.anugerah.shared.Text;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * A form as its file has it.
 *
 * @param id    the id of its user task and the name of its file
 * @param hash  SHA-256 of the file: what exactly a person has filled in
 * @param title the name of the task in lists and above the form
 * @param view  the screen that shows the form beside what it is about; absent when the form stands alone
 */
public record Form(String id, String hash, Text title, Optional<String> view, List<Part> parts) {

    /** The fields in the order of the screen, those in groups too. */
    public List<Field> fields() {
        return everything().filter(Field.class::isInstance).map(Field.class::cast).toList();
    }

    public Field field(String key) {
        return fields().stream().filter(field -> field.key().equals(key)).findFirst().orElseThrow();
    }

    /** All parts, a group before what it holds. */
    public Stream<Part> everything() {
        return flat(parts);
    }

    private static Stream<Part> flat(List<Part> parts) {
        return parts.stream().flatMap(part -> part instanceof Part.Group group
                ? Stream.concat(Stream.of(part), flat(group.parts())) : Stream.of(part));
    }
}
