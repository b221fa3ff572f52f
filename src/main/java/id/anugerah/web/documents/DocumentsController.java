package id.anugerah.web.documents;

import id.anugerah.assessment.Receipt;
import id.anugerah.assessment.SelfAssessment;
import id.anugerah.evidence.Evidence;
import id.anugerah.evidence.EvidenceFiles;
import id.anugerah.evidence.MediaType;
import id.anugerah.evidence.Preview;
import id.anugerah.finalist.PanelReading;
import id.anugerah.furtherstep.StepReading;
import id.anugerah.invitation.SessionEntries;
import id.anugerah.notification.Attachment;
import id.anugerah.objection.ObjectionFiles;
import id.anugerah.registration.RecommendationLetters;
import id.anugerah.shared.Refused;
import id.anugerah.submission.Submission;
import id.anugerah.submission.Submissions;
import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpServletRequest;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Set;
import java.util.UUID;
import org.springframework.context.MessageSource;
import org.springframework.core.io.Resource;
import org.springframework.http.CacheControl;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.CookieValue;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.util.WebUtils;

/** GET /dokumen/…: bytes; {@link DocumentsSecurity} adds the headers that keep them harmless. Refusals become one sentence, the same for "not yours" and "not there". */
@Controller
class DocumentsController {

    private static final Set<String> LOCKED = Set.of("evidence.notScanned", "evidence.quarantined");

    private final Submissions submissions;
    private final SelfAssessment assessments;
    private final EvidenceFiles evidence;
    private final RecommendationLetters letters;
    private final PanelReading finalists;
    private final StepReading steps;
    private final SessionEntries sessions;
    private final ObjectionFiles objections;
    private final ReceiptPdf pdf;
    private final MessageSource texts;

    DocumentsController(Submissions submissions, SelfAssessment assessments, EvidenceFiles evidence,
                        RecommendationLetters letters, PanelReading finalists, StepReading steps, SessionEntries sessions,
                        ObjectionFiles objections, ReceiptPdf pdf, MessageSource texts) {
        this.submissions = submissions;
        this.assessments = assessments;
        this.evidence = evidence;
        this.letters = letters;
        this.finalists = finalists;
        this.steps = steps;
        this.sessions = sessions;
        this.objections = objections;
        this.pdf = pdf;
        this.texts = texts;
    }

    @GetMapping("/dokumen/tanda-terima/{submission}")
    ResponseEntity<byte[]> receipt(@PathVariable UUID submission, @CookieValue(name = "bahasa", defaultValue = "id") String language) {
        Submission own = submissions.own(submission);
        Receipt receipt = assessments.receipt(submission).orElseThrow(() -> new Refused("submission.notYours"));
        byte[] content = pdf.of(own, receipt, locale(language));
        return harmless(ContentDispositions.of("attachment", "Tanda terima " + receipt.reference() + ".pdf"), MediaType.PDF.mime())
                .body(content);
    }

    /** PDF and images are shown, Word files are saved; with {@code ?unduh=ya} everything is. Single pages may be asked for. */
    @GetMapping("/dokumen/bukti/{id}")
    ResponseEntity<Resource> evidence(@PathVariable UUID id, @RequestParam(name = "unduh", required = false) String save) {
        EvidenceFiles.Content content = evidence.open(id);
        Evidence file = content.evidence();
        boolean shown = save == null && file.type() != MediaType.DOC && file.type() != MediaType.DOCX;
        return harmless(ContentDispositions.of(shown ? "inline" : "attachment", file.name()), file.type().mime())
                .eTag(file.hash()).body(new StoredContent(content));
    }

    /** The parent's letter that came with a registration; always saved, never shown in the product's own pages. */
    @GetMapping("/dokumen/surat/{submission}")
    ResponseEntity<byte[]> letter(@PathVariable UUID submission) {
        EvidenceFiles.Kept letter = letters.of(submission).orElseThrow(() -> new Refused("evidence.notYours"));
        return harmless(ContentDispositions.of("attachment", letter.name()), letter.type().mime()).body(letters.content(submission));
    }

    /** A session of the finals as a calendar takes it, for those who are invited. */
    @GetMapping("/dokumen/sesi/{session}")
    ResponseEntity<byte[]> session(@PathVariable UUID session) {
        Attachment entry = sessions.own(session);
        return harmless(ContentDispositions.of("attachment", entry.name()), entry.type()).body(entry.content());
    }

    /** The text of a file as far as it has been read: what the viewer shows of Word files. */
    @GetMapping("/dokumen/teks/{id}")
    ResponseEntity<Preview> text(@PathVariable UUID id) {
        return ResponseEntity.ok().contentType(org.springframework.http.MediaType.APPLICATION_JSON)
                .cacheControl(CacheControl.noCache().cachePrivate()).body(evidence.preview(id));
    }

    /** A finalist's presentation: a PDF is shown, slides are saved; with {@code ?unduh=ya} both are. */
    @GetMapping("/dokumen/presentasi/{submission}")
    ResponseEntity<Resource> presentation(@PathVariable UUID submission, @RequestParam(name = "unduh", required = false) String save) {
        PanelReading.Opened opened = finalists.open(submission);
        boolean shown = save == null && opened.file().type() == MediaType.PDF;
        return harmless(ContentDispositions.of(shown ? "inline" : "attachment", opened.file().name()), opened.file().type().mime())
                .eTag(opened.file().hash()).body(new StoredContent(opened));
    }

    /** Its text, slide by slide. */
    @GetMapping("/dokumen/presentasi/{submission}/teks")
    ResponseEntity<Preview> presentationText(@PathVariable UUID submission) {
        return ResponseEntity.ok().contentType(org.springframework.http.MediaType.APPLICATION_JSON)
                .cacheControl(CacheControl.noCache().cachePrivate()).body(finalists.text(submission));
    }

    /** A photo that a juror has brought back from a further step. */
    @GetMapping("/dokumen/foto/{photo}")
    ResponseEntity<Resource> photo(@PathVariable UUID photo) {
        StepReading.Opened opened = steps.open(photo);
        return harmless(ContentDispositions.of("inline", opened.file().name()), opened.file().type().mime())
                .eTag(opened.file().hash()).body(new StoredContent(opened));
    }

    /** A new file of an objection, shown and saved as evidence is. */
    @GetMapping("/dokumen/keberatan/{file}")
    ResponseEntity<Resource> added(@PathVariable UUID file, @RequestParam(name = "unduh", required = false) String save) {
        ObjectionFiles.Opened opened = objections.open(file);
        MediaType type = opened.file().type();
        boolean shown = save == null && type != MediaType.DOC && type != MediaType.DOCX;
        return harmless(ContentDispositions.of(shown ? "inline" : "attachment", opened.file().name()), type.mime())
                .eTag(opened.file().hash()).body(new StoredContent(opened));
    }

    /** Its text, page by page. */
    @GetMapping("/dokumen/keberatan/{file}/teks")
    ResponseEntity<Preview> addedText(@PathVariable UUID file) {
        return ResponseEntity.ok().contentType(org.springframework.http.MediaType.APPLICATION_JSON)
                .cacheControl(CacheControl.noCache().cachePrivate()).body(objections.text(file));
    }

    private static ResponseEntity.BodyBuilder harmless(String disposition, String mime) {
        return ResponseEntity.ok()
                .header(HttpHeaders.CONTENT_DISPOSITION, disposition)
                .header(HttpHeaders.CONTENT_TYPE, mime)
                .cacheControl(CacheControl.noCache().cachePrivate()); // kept, but asked for each time: rights may end
    }

    @ExceptionHandler
    ResponseEntity<String> refused(Refused refused, HttpServletRequest request) {
        Cookie cookie = WebUtils.getCookie(request, "bahasa"); // @CookieValue does not work here
        String language = cookie == null ? "id" : cookie.getValue();
        String sentence = texts.getMessage("refused." + refused.reason(), refused.arguments().toArray(), refused.reason(),
                locale(language));
        HttpStatus status = LOCKED.contains(refused.reason()) ? HttpStatus.CONFLICT : HttpStatus.NOT_FOUND;
        return ResponseEntity.status(status).contentType(new org.springframework.http.MediaType(
                org.springframework.http.MediaType.TEXT_PLAIN, StandardCharsets.UTF_8)).body(sentence);
    }

    private static Locale locale(String language) {
        return language.startsWith("en") ? Locale.ENGLISH : Locale.forLanguageTag("id");
    }
}
