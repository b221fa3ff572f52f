package id.anugerah.release;

import id.anugerah.account.Account;
import id.anugerah.account.Accounts;
import id.anugerah.assessment.AssessmentForm;
import id.anugerah.assessment.SelfAssessment;
import id.anugerah.instrument.Indicator;
import id.anugerah.instrument.Option;
import id.anugerah.notification.Mailbox;
import id.anugerah.notification.Message;
import id.anugerah.submission.Submission;
import id.anugerah.verification.Finding;
import id.anugerah.verification.VerificationOutcome;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

/** Tells a body what a decision means for it; after the shortlist with every indicator that verification has changed, and why. */
@Component
class AnnouncementMails {

    private final Mailbox mailbox;
    private final Accounts accounts;
    private final SelfAssessment assessments;
    private final VerificationOutcome verifications;
    private final MessageSource texts;
    private final String address;

    AnnouncementMails(Mailbox mailbox, Accounts accounts, SelfAssessment assessments, VerificationOutcome verifications,
                      MessageSource texts, @Value("${anugerah.address}") String address) {
        this.mailbox = mailbox;
        this.accounts = accounts;
        this.assessments = assessments;
        this.verifications = verifications;
        this.texts = texts;
        this.address = address;
    }

    void tell(Submission told, ReleaseKind kind) {
        Account owner = accounts.get(told.owner());
        String page = address + "/kiriman/" + told.id() + "/hasil";
        String changes = kind == ReleaseKind.SHORTLIST ? changes(told, Locale.forLanguageTag(owner.language())) : "";
        mailbox.write(new Message(owner.email(), owner.language(), "state." + told.state().name(), told.bodyName(),
                told.reference(), page, changes).about(told.id(), told.edition()));
    }

    /** A paragraph for each changed indicator, in the order of the form, or the sentence that nothing was changed. */
    private String changes(Submission told, Locale language) {
        AssessmentForm form = assessments.formOf(told.id());
        Map<String, Finding> verified = verifications.verified(told.id());
        List<String> changes = new ArrayList<>();
        for (Indicator indicator : form.instrument().indicators()) {
            Optional<Option> own = form.answers().get(indicator.id()).option();
            Finding finding = verified.get(indicator.id());
            if (finding != null && !own.equals(Optional.of(finding.option()))) {
                changes.add(text(language, "mail.change", indicator.id(), indicator.title().in(language),
                        words(indicator, own, language), words(indicator, Optional.of(finding.option()), language),
                        finding.reason()));
            }
        }
        String total = text(language, "mail.change.total", told.claimed().orElseThrow().rounded(2),
                told.verified().orElseThrow().rounded(2), changes.size(), form.instrument().indicators().size());
        return changes.isEmpty() ? total : total + "\n\n" + String.join("\n\n", changes);
    }

    /** "b (what the option says)", or a dash where nothing was chosen. */
    private static String words(Indicator indicator, Optional<Option> option, Locale language) {
        return option.map(chosen -> chosen.letter() + " (" + indicator.options().get(chosen).in(language) + ")").orElse("–");
    }

    private String text(Locale language, String key, Object... arguments) {
        return texts.getMessage(key, arguments, language);
    }
}
