package id.anugerah.outcome;

import java.nio.file.Path;
import java.util.Optional;

/**
 * All certificates of an edition as one ZIP, on their way or ready.
 *
 * @param done  printed so far, 0 to {@code total}
 * @param file  the ZIP; absent while it is being written and after a failure
 * @param name  what the file is called when it is taken away
 */
public record CertificatePackage(State state, int done, int total, Optional<Path> file, String name) {

    public enum State { RUNNING, READY, FAILED }

    CertificatePackage printed(int so) {
        return new CertificatePackage(state, so, total, file, name);
    }

    CertificatePackage ready(Path zip) {
        return new CertificatePackage(State.READY, total, total, Optional.of(zip), name);
    }

    CertificatePackage failed() {
        return new CertificatePackage(State.FAILED, done, total, Optional.empty(), name);
    }
}
