package id.anugerah.architecture;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/** The product's code as the house rules look at it: compiled classes and source files, read once. */
final class MainCode {

    static final Path ROOT = Path.of("src/main/java");

    static final JavaClasses CLASSES = new ClassFileImporter().withImportOption(new ImportOption.DoNotIncludeTests())
            .importPackages("id.anugerah");

    /** Everything outside the domain: the engine's ring, the screens and their starters, the platform below all. */
    static final String[] NOT_RING_ONE = {"id.anugerah", "id.anugerah.process..", "id.anugerah.ui..", "id.anugerah.web..",
        "id.anugerah.rehearsal..", "id.anugerah.start..", "id.anugerah.platform.."};

    private MainCode() {
    }

    static List<Path> files() {
        try (Stream<Path> all = Files.walk(ROOT)) {
            return all.filter(file -> file.toString().endsWith(".java")).sorted().toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static List<String> lines(Path file) {
        try {
            return Files.readAllLines(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** What the file says besides package, imports, comments and blank lines. */
    static List<String> body(Path file) {
        return lines(file).stream().map(String::strip).filter(line -> !line.isEmpty())
                .filter(line -> !line.startsWith("import ") && !line.startsWith("package "))
                .filter(line -> !line.startsWith("/*") && !line.startsWith("*") && !line.startsWith("//")).toList();
    }
}
