package id.anugerah.outcome;

import id.anugerah.shared.Refused;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.DisposableBean;
import org.springframework.stereotype.Component;

/** Prints packages one after the other on a thread of its own and keeps the last one of each edition. */
@Component
class CertificatePress implements DisposableBean {

    private static final Logger LOG = LoggerFactory.getLogger(CertificatePress.class);

    private final CertificatePrinter printer;
    private final Map<UUID, CertificatePackage> packages = new ConcurrentHashMap<>();
    private final ExecutorService thread = Executors.newSingleThreadExecutor(work -> {
        Thread made = new Thread(work, "certificates");
        made.setDaemon(true);
        made.setPriority(Thread.MIN_PRIORITY);
        return made;
    });

    CertificatePress(CertificatePrinter printer) {
        this.printer = printer;
    }

    Optional<CertificatePackage> of(UUID edition) {
        return Optional.ofNullable(packages.get(edition));
    }

    /** @throws Refused "certificates.running" */
    void begin(UUID edition, String name, List<Certificate> all, Locale language) {
        packages.compute(edition, (key, before) -> {
            Refused.unless(before == null || before.state() != CertificatePackage.State.RUNNING, "certificates.running");
            Optional.ofNullable(before).flatMap(CertificatePackage::file).ifPresent(CertificatePress::delete);
            return new CertificatePackage(CertificatePackage.State.RUNNING, 0, all.size(), Optional.empty(), name);
        });
        thread.execute(() -> print(edition, all, language));
    }

    private void print(UUID edition, List<Certificate> all, Locale language) {
        Path zip = null;
        try {
            zip = Files.createTempFile("sertifikat-", ".zip");
            try (ZipOutputStream out = new ZipOutputStream(Files.newOutputStream(zip))) {
                for (int i = 0; i < all.size(); i++) {
                    Certificate one = all.get(i);
                    out.putNextEntry(new ZipEntry(one.kind().name().toLowerCase(Locale.ROOT) + "/" + one.number() + ".pdf"));
                    out.write(printer.print(one, language));
                    out.closeEntry();
                    int printed = i + 1;
                    packages.computeIfPresent(edition, (key, now) -> now.printed(printed));
                }
            }
            Path written = zip;
            packages.computeIfPresent(edition, (key, now) -> now.ready(written));
        } catch (IOException | RuntimeException e) {
            LOG.error("Certificates of edition {} could not be printed", edition, e);
            Optional.ofNullable(zip).ifPresent(CertificatePress::delete);
            packages.computeIfPresent(edition, (key, now) -> now.failed());
        }
    }

    private static void delete(Path zip) {
        try {
            Files.deleteIfExists(zip);
        } catch (IOException e) {
            LOG.warn("{} stays behind: {}", zip, e.toString());
        }
    }

    @Override
    public void destroy() {
        thread.shutdownNow();
        packages.values().forEach(one -> one.file().ifPresent(CertificatePress::delete));
    }
}
