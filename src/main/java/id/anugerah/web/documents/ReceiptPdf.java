package id.anugerah.web.documents;

import id.anugerah.assessment.Receipt;
import id.anugerah.edition.Edition;
import id.anugerah.edition.Editions;
import id.anugerah.edition.PhaseKind;
import id.anugerah.shared.Moments;
import id.anugerah.submission.Submission;
import java.util.Locale;
import java.util.Map;
import org.springframework.stereotype.Component;
import org.thymeleaf.context.Context;

/** The receipt on one A4 page, from templates/documents/receipt.html. */
@Component
class ReceiptPdf {

    private final PrintedPdf printed;
    private final Editions editions;

    ReceiptPdf(PrintedPdf printed, Editions editions) {
        this.printed = printed;
        this.editions = editions;
    }

    byte[] of(Submission submission, Receipt receipt, Locale locale) {
        Edition edition = editions.get(submission.edition());
        return printed.of("receipt", new Context(locale, Map.of("submission", submission, "receipt", receipt,
                "edition", edition, "lang", locale.getLanguage(),
                "receivedAt", Moments.full(receipt.receivedAt(), edition.zone(), locale),
                "shortlistAt", Moments.full(edition.phase(PhaseKind.SHORTLIST).opens(), edition.zone(), locale))));
    }
}
