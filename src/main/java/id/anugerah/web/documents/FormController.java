package id.anugerah.web.documents;

import id.anugerah.assessment.AssessmentForm;
import id.anugerah.assessment.SelfAssessment;
import id.anugerah.edition.Edition;
import id.anugerah.edition.Editions;
import id.anugerah.instrument.Instrument;
import id.anugerah.instrument.Instruments;
import id.anugerah.shared.Refused;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.UUID;
import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpServletRequest;
import org.springframework.context.MessageSource;
import org.springframework.http.CacheControl;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.util.WebUtils;

/** The form on paper: the own one as it is filled, and an empty one of the current edition for anybody. */
@Controller
class FormController {

    private final SelfAssessment assessments;
    private final Editions editions;
    private final Instruments instruments;
    private final FormPdf pdf;
    private final MessageSource texts;

    FormController(SelfAssessment assessments, Editions editions, Instruments instruments, FormPdf pdf, MessageSource texts) {
        this.assessments = assessments;
        this.editions = editions;
        this.instruments = instruments;
        this.pdf = pdf;
        this.texts = texts;
    }

    @GetMapping("/dokumen/borang/{submission}")
    ResponseEntity<byte[]> own(@PathVariable UUID submission, HttpServletRequest request) {
        AssessmentForm form = assessments.form(submission);
        byte[] content = pdf.of(form, assessments.receipt(submission), locale(request));
        return document("Borang " + form.submission().reference() + ".pdf", content, CacheControl.noCache().cachePrivate());
    }

    /** @param kind "ip" or "upp" */
    @GetMapping("/dokumen/instrumen/{kind}")
    ResponseEntity<byte[]> empty(@PathVariable String kind, HttpServletRequest request) {
        Edition edition = editions.current().orElseThrow(() -> new Refused("document.none"));
        UUID version = switch (kind) {
            case "ip" -> edition.ipInstrument();
            case "upp" -> edition.uppInstrument();
            default -> throw new Refused("document.none");
        };
        Instrument instrument = instruments.instrument(version);
        return document("Borang " + kind.toUpperCase(Locale.ROOT) + ".pdf", pdf.of(instrument, locale(request)),
                CacheControl.noCache()); // the same address speaks both languages
    }

    private static ResponseEntity<byte[]> document(String name, byte[] content, CacheControl cache) {
        return ResponseEntity.ok().contentType(MediaType.APPLICATION_PDF)
                .header(HttpHeaders.CONTENT_DISPOSITION,
                        ContentDisposition.inline().filename(name, StandardCharsets.UTF_8).build().toString())
                .header("X-Content-Type-Options", "nosniff").cacheControl(cache).body(content);
    }

    @ExceptionHandler
    ResponseEntity<String> refused(Refused refused, HttpServletRequest request) {
        return ResponseEntity.status(HttpStatus.NOT_FOUND)
                .contentType(new MediaType(MediaType.TEXT_PLAIN, StandardCharsets.UTF_8))
                .body(texts.getMessage("refused." + refused.reason(), refused.arguments().toArray(), refused.reason(), locale(request)));
    }

    private static Locale locale(HttpServletRequest request) {
        Cookie language = WebUtils.getCookie(request, "bahasa");
        return language != null && language.getValue().startsWith("en") ? Locale.ENGLISH : Locale.forLanguageTag("id");
    }
}
