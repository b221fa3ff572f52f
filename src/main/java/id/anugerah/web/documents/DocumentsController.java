package id.anugerah.web.documents;

import id.anugerah.assessment.Receipt;
import id.anugerah.assessment.SelfAssessment;
import id.anugerah.evidence.Evidence;
import id.anugerah.evidence.EvidenceFiles;
import id.anugerah.evidence.MediaType;
import id.anugerah.shared.Refused;
import id.anugerah.submission.Submission;
import id.anugerah.submission.Submissions;
import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpServletRequest;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.UUID;
import org.springframework.context.MessageSource;
import org.springframework.http.CacheControl;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.CookieValue;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.util.WebUtils;

/** GET /dokumen/…: bytes with headers that keep them harmless. Refusals become one sentence, the same for "not yours" and "not there". */
@Controller
class DocumentsController {

    private static final String HARMLESS =
            "sandbox; default-src 'none'; img-src 'self'; object-src 'self'; style-src 'unsafe-inline'";

    private final Submissions submissions;
    private final SelfAssessment assessments;
    private final EvidenceFiles evidence;
    private final ReceiptPdf pdf;
    private final MessageSource texts;

    DocumentsController(Submissions submissions, SelfAssessment assessments, EvidenceFiles evidence, ReceiptPdf pdf,
                        MessageSource texts) {
        this.submissions = submissions;
        this.assessments = assessments;
        this.evidence = evidence;
        this.pdf = pdf;
        this.texts = texts;
    }

    @GetMapping("/dokumen/tanda-terima/{submission}")
    ResponseEntity<byte[]> receipt(@PathVariable UUID submission, @CookieValue(name = "bahasa", defaultValue = "id") String language) {
        Submission own = submissions.own(submission);
        Receipt receipt = assessments.receipt(submission).orElseThrow(() -> new Refused("submission.notYours"));
        byte[] content = pdf.of(own, receipt, locale(language));
        return document(ContentDisposition.attachment(), "Tanda terima " + receipt.reference() + ".pdf",
                MediaType.PDF.mime(), content);
    }

    /** PDF and images are shown, everything else is saved. */
    @GetMapping("/dokumen/bukti/{id}")
    ResponseEntity<byte[]> evidence(@PathVariable UUID id) {
        EvidenceFiles.Content content = evidence.open(id);
        Evidence file = content.evidence();
        ContentDisposition.Builder how = switch (file.type()) {
            case PDF, JPEG, PNG -> ContentDisposition.inline();
            case DOC, DOCX -> ContentDisposition.attachment();
        };
        return document(how, file.name(), file.type().mime(), content.bytes());
    }

    private static ResponseEntity<byte[]> document(ContentDisposition.Builder how, String name, String mime, byte[] content) {
        return ResponseEntity.ok()
                .header(HttpHeaders.CONTENT_DISPOSITION, how.filename(name, StandardCharsets.UTF_8).build().toString())
                .header(HttpHeaders.CONTENT_TYPE, mime)
                .header("Content-Security-Policy", HARMLESS)
                .header("X-Content-Type-Options", "nosniff")
                .cacheControl(CacheControl.noCache().cachePrivate())
                .body(content);
    }

    @ExceptionHandler
    ResponseEntity<String> refused(Refused refused, HttpServletRequest request) {
        Cookie cookie = WebUtils.getCookie(request, "bahasa"); // @CookieValue does not work here
        String language = cookie == null ? "id" : cookie.getValue();
        String sentence = texts.getMessage("refused." + refused.reason(), refused.arguments().toArray(), refused.reason(),
                locale(language));
        return ResponseEntity.status(HttpStatus.NOT_FOUND).contentType(new org.springframework.http.MediaType(
                org.springframework.http.MediaType.TEXT_PLAIN, StandardCharsets.UTF_8)).body(sentence);
    }

    private static Locale locale(String language) {
        return language.startsWith("en") ? Locale.ENGLISH : Locale.forLanguageTag("id");
    }
}
