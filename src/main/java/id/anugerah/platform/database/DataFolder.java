package id.anugerah.platform.database;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** Where the parts of one embedded database lie. */
record DataFolder(Path home) {

    /** Creates the folder if needed; refuses the start with code 10 when that is impossible. */
    static DataFolder at(Path given) {
        Path folder = given.toAbsolutePath().normalize();
        try {
            // a link to a folder is welcome, but createDirectories would stumble over it
            if (!Files.isDirectory(folder)) {
                PrivateFiles.createFolder(folder);
            }
            return new DataFolder(folder.toRealPath());
        } catch (IOException failure) {
            throw Refusals.notWritable(folder, failure);
        }
    }

    Path cluster() {
        return home.resolve("postgres");
    }

    /** A cluster in the making; never handed out, so it may be thrown away. */
    Path unfinished() {
        return home.resolve("postgres-unfinished");
    }

    Path binaries() {
        return home.resolve("postgres-binaries");
    }

    Path password() {
        return home.resolve("postgres-password");
    }

    Path lock() {
        return home.resolve("anugerah.lock");
    }

    Path log() {
        return home.resolve("postgres.log");
    }
}
