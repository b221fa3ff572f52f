package id.anugerah.web.documents;

import com.openhtmltopdf.pdfboxout.PdfRendererBuilder;
import id.anugerah.assessment.Receipt;
import id.anugerah.edition.Edition;
import id.anugerah.edition.Editions;
import id.anugerah.edition.PhaseKind;
import id.anugerah.shared.Moments;
import id.anugerah.submission.Submission;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Locale;
import java.util.Map;
import org.springframework.stereotype.Component;
import org.thymeleaf.ITemplateEngine;
import org.thymeleaf.context.Context;

/** The receipt on one A4 page, from templates/documents/receipt.html. */
@Component
class ReceiptPdf {

    private final ITemplateEngine templates;
    private final Editions editions;

    ReceiptPdf(ITemplateEngine templates, Editions editions) {
        this.templates = templates;
        this.editions = editions;
    }

    byte[] of(Submission submission, Receipt receipt, Locale locale) {
        Edition edition = editions.get(submission.edition());
        Context context = new Context(locale, Map.of("submission", submission, "receipt", receipt, "edition", edition,
                "receivedAt", Moments.full(receipt.receivedAt(), edition.zone(), locale),
                "shortlistAt", Moments.full(edition.phase(PhaseKind.SHORTLIST).opens(),
                        edition.zone(), locale)));
        try (ByteArrayOutputStream out = new ByteArrayOutputStream()) {
            new PdfRendererBuilder().useFastMode().withHtmlContent(templates.process("documents/receipt", context), null)
                    .toStream(out).run();
            return out.toByteArray();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
