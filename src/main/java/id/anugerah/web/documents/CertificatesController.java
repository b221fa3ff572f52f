package id.anugerah.web.documents;

import id.anugerah.outcome.Certificate;
import id.anugerah.outcome.CertificatePackage;
import id.anugerah.outcome.CertificatePackages;
import id.anugerah.outcome.CertificatePrinter;
import id.anugerah.outcome.Certificates;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import org.springframework.core.io.FileSystemResource;
import org.springframework.core.io.Resource;
import org.springframework.http.CacheControl;
import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.CookieValue;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/** Certificates for the organizers: any one of them, or all in a ZIP once it is ready. */
@Controller
class CertificatesController {

    private final Certificates certificates;
    private final CertificatePackages packages;
    private final CertificatePrinter printer;

    CertificatesController(Certificates certificates, CertificatePackages packages, CertificatePrinter printer) {
        this.certificates = certificates;
        this.packages = packages;
        this.printer = printer;
    }

    @GetMapping("/dokumen/sertifikat/{edition}/{number}")
    ResponseEntity<byte[]> one(@PathVariable UUID edition, @PathVariable String number,
                               @CookieValue(name = "bahasa", defaultValue = "id") String language) {
        Optional<Certificate> asked = certificates.of(edition).stream().filter(one -> one.number().equals(number)).findFirst();
        return asked.map(one -> answer(one.number() + ".pdf", "application/pdf")
                .body(printer.print(one, Locale.forLanguageTag(language.startsWith("en") ? "en" : "id"))))
                .orElseGet(() -> ResponseEntity.notFound().build());
    }

    @GetMapping("/dokumen/sertifikat-semua/{edition}")
    ResponseEntity<Resource> all(@PathVariable UUID edition) {
        Optional<CertificatePackage> ready = packages.of(edition);
        Optional<Path> file = ready.flatMap(CertificatePackage::file);
        return file.map(zip -> answer(ready.orElseThrow().name(), "application/zip").body((Resource) new FileSystemResource(zip)))
                .orElseGet(() -> ResponseEntity.notFound().build());
    }

    private static ResponseEntity.BodyBuilder answer(String name, String type) {
        return ResponseEntity.ok().header(HttpHeaders.CONTENT_DISPOSITION, ContentDispositions.of("attachment", name))
                .header(HttpHeaders.CONTENT_TYPE, type).cacheControl(CacheControl.noStore());
    }
}
