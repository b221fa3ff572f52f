package id.anugerah.access;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** docs/access-matrix.md: three tables, a row a gate, a column a caller, an x where the caller is let in. */
final class AccessMatrix {

    private static final Path FILE = Path.of("docs/access-matrix.md");

    private AccessMatrix() {
    }

    /** The rows below that heading as {@link #row} writes them; the last column, what the gate checks besides, is left out. */
    private static List<String> rows(String heading) {
        return lines().stream().dropWhile(line -> !line.equals("## " + heading)).skip(1)
                .takeWhile(line -> !line.startsWith("## ")).filter(line -> line.startsWith("| `"))
                .map(line -> Arrays.stream(line.split("\\|")).skip(1).limit(1L + Caller.ALL.size()).map(String::strip)
                        .collect(Collectors.joining(" | ", "| ", " |"))).toList();
    }

    /** What to add (+) and to take away (-) below that heading, so that it says what the product does. */
    static List<String> changes(String heading, List<String> rows) {
        List<String> written = rows(heading);
        return Stream.concat(rows.stream().filter(row -> !written.contains(row)).map(row -> "+ " + row),
                written.stream().filter(row -> !rows.contains(row)).map(row -> "- " + row)).toList();
    }

    static String row(String gate, Predicate<Caller> letIn) {
        return Caller.ALL.stream().map(caller -> letIn.test(caller) ? "x" : "·")
                .collect(Collectors.joining(" | ", "| `" + gate + "` | ", " |"));
    }

    private static List<String> lines() {
        try {
            return Files.readAllLines(FILE);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
