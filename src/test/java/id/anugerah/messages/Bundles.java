package id.anugerah.messages;

import java.io.IOException;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.TreeMap;
import java.util.stream.Stream;

/** The message bundles as files: Indonesian without suffix, English with "_en". */
final class Bundles {

    static final Path FOLDER = Path.of("src/main/resources/messages");

    private Bundles() {
    }

    static List<String> names() {
        try (Stream<Path> files = Files.list(FOLDER)) {
            return files.map(file -> file.getFileName().toString().replace(".properties", "").replace("_en", "")).distinct()
                    .sorted().toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static Map<String, String> indonesian(String name) {
        return read(FOLDER.resolve(name + ".properties"));
    }

    static Map<String, String> english(String name) {
        return read(FOLDER.resolve(name + "_en.properties"));
    }

    static Map<String, String> all() {
        Map<String, String> all = new TreeMap<>();
        names().forEach(name -> all.putAll(indonesian(name)));
        return all;
    }

    private static Map<String, String> read(Path file) {
        Properties properties = new Properties();
        try (Reader reader = Files.newBufferedReader(file)) {
            properties.load(reader);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        Map<String, String> texts = new TreeMap<>();
        properties.forEach((key, text) -> texts.put((String) key, (String) text));
        return texts;
    }
}
