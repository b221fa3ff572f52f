package id.anugerah.archive;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileAttribute;
import java.nio.file.attribute.PosixFilePermissions;
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

    /** For its owner alone, where the file system knows such rights. */
    void create(UUID archive) throws IOException {
        boolean posix = FileSystems.getDefault().supportedFileAttributeViews().contains("posix");
        Files.createDirectories(of(archive), posix ? new FileAttribute<?>[] {PosixFilePermissions.asFileAttribute(
                PosixFilePermissions.fromString("rwx------"))} : new FileAttribute<?>[0]);
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
