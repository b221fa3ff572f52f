package id.anugerah.web.documents;

import id.anugerah.evidence.MediaType;
import id.anugerah.outcome.Certificate;
import id.anugerah.outcome.Certificates;
import id.anugerah.outcome.ExplainedResult;
import id.anugerah.outcome.ExplainedResults;
import id.anugerah.outcome.Standings;
import id.anugerah.shared.Refused;
import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpServletRequest;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.UUID;
import org.springframework.context.MessageSource;
import org.springframework.http.CacheControl;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.CookieValue;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.util.WebUtils;

/** What a participant takes home at the end; "not yours" and "not there" are one answer. */
@Controller
class OutcomeController {

    private final Certificates certificates;
    private final ExplainedResults results;
    private final Standings standings;
    private final CertificatePdf certificatePdf;
    private final ResultPdf resultPdf;
    private final MessageSource texts;

    OutcomeController(Certificates certificates, ExplainedResults results, Standings standings, CertificatePdf certificatePdf,
                      ResultPdf resultPdf, MessageSource texts) {
        this.certificates = certificates;
        this.results = results;
        this.standings = standings;
        this.certificatePdf = certificatePdf;
        this.resultPdf = resultPdf;
        this.texts = texts;
    }

    @GetMapping("/dokumen/sertifikat/{submission}")
    ResponseEntity<byte[]> certificate(@PathVariable UUID submission, @CookieValue(name = "bahasa", defaultValue = "id") String language) {
        Certificate own = certificates.mine(submission).orElseThrow(() -> new Refused("outcome.notYet"));
        return pdf(own.number() + ".pdf", certificatePdf.print(own, locale(language)));
    }

    @GetMapping("/dokumen/hasil/{submission}")
    ResponseEntity<byte[]> result(@PathVariable UUID submission, @CookieValue(name = "bahasa", defaultValue = "id") String language) {
        ExplainedResult own = results.mine(submission);
        return pdf("Hasil " + own.result().form().submission().reference() + ".pdf",
                resultPdf.of(own, standings.mine(submission), locale(language)));
    }

    private static ResponseEntity<byte[]> pdf(String name, byte[] content) {
        return ResponseEntity.ok().header(HttpHeaders.CONTENT_DISPOSITION, ContentDispositions.of("attachment", name))
                .header(HttpHeaders.CONTENT_TYPE, MediaType.PDF.mime()).cacheControl(CacheControl.noCache().cachePrivate())
                .body(content);
    }

    @ExceptionHandler
    ResponseEntity<String> refused(Refused refused, HttpServletRequest request) {
        Cookie cookie = WebUtils.getCookie(request, "bahasa"); // @CookieValue does not work here
        return ResponseEntity.status(HttpStatus.NOT_FOUND)
                .contentType(new org.springframework.http.MediaType(org.springframework.http.MediaType.TEXT_PLAIN, StandardCharsets.UTF_8))
                .body(texts.getMessage("refused." + refused.reason(), refused.arguments().toArray(), refused.reason(),
                        locale(cookie == null ? "id" : cookie.getValue())));
    }

    private static Locale locale(String language) {
        return language.startsWith("en") ? Locale.ENGLISH : Locale.forLanguageTag("id");
    }
}
