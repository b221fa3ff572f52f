package id.anugerah.verification;

import id.anugerah.access.CurrentPerson;
import id.anugerah.account.Account;
import id.anugerah.account.Accounts;
import id.anugerah.edition.Edition;
import id.anugerah.edition.Editions;
import id.anugerah.notification.Mailbox;
import id.anugerah.notification.Message;
import id.anugerah.shared.Moments;
import id.anugerah.submission.Submission;
import id.anugerah.submission.Submissions;
import id.anugerah.worklist.WorkItem;
import java.util.Locale;
import java.util.UUID;
import org.springframework.stereotype.Component;

/** What a verifier is told by mail when work comes into their hands or leaves them without their doing. */
@Component
class ClaimLetters {

    private final Submissions submissions;
    private final Accounts accounts;
    private final Editions editions;
    private final Mailbox mailbox;

    ClaimLetters(Submissions submissions, Accounts accounts, Editions editions, Mailbox mailbox) {
        this.submissions = submissions;
        this.accounts = accounts;
        this.editions = editions;
        this.mailbox = mailbox;
    }

    /** The lease has run out. */
    void expired(Verification held) {
        Account holder = accounts.get(held.verifier());
        Submission submission = submissions.get(held.submission());
        mailbox.write(new Message(holder.email(), holder.language(), "claimExpired", submission.bodyName(),
                submission.reference(), editions.get(submission.edition()).parameters().claimHours()).about(submission.id(), submission.edition()));
    }

    /** Somebody else has given it to them. */
    void given(WorkItem item, UUID verifier) {
        if (verifier.equals(CurrentPerson.id())) {
            return;
        }
        Account receiver = accounts.get(verifier);
        Edition edition = editions.get(item.edition());
        mailbox.write(new Message(receiver.email(), receiver.language(), "verificationGiven", item.bodyName(), item.reference(),
                CurrentPerson.required().name(), item.dueAt() == null ? "–" : Moments.full(Moments.lastMinute(item.dueAt()),
                edition.zone(), Locale.forLanguageTag(receiver.language())), edition.name()).about(item.submission(), item.edition()));
    }

    /** The lead has given it to somebody else. */
    void taken(WorkItem item, UUID former) {
        Account holder = accounts.get(former);
        mailbox.write(new Message(holder.email(), holder.language(), "verificationTaken", item.bodyName(), item.reference(),
                CurrentPerson.required().name()).about(item.submission(), item.edition()));
    }
}
