package id.anugerah.archive;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.UUID;
import java.util.stream.Stream;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/** Where packages lie: a folder for each beside the database, or wherever {@code anugerah.archives} says. */
@Component
class ArchiveFolder {

    private final Path home;

    ArchiveFolder(@Value("${anugerah.archives:${anugerah.data:./data}/archives}") Path home) {
        this.home = home;
    }

    Path of(Archive archive) {
        return of(archive.id()).resolve(archive.file());
    }

    Path of(UUID archive) {
        return home.resolve(archive.toString());
    }

    /** With everything that a job has left half-made. */
    void delete(UUID archive) {
        Path folder = of(archive);
        if (!Files.isDirectory(folder)) {
            return;
        }
        try (Stream<Path> all = Files.walk(folder)) {
            for (Path each : all.sorted(Comparator.reverseOrder()).toList()) {
                Files.deleteIfExists(each);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
