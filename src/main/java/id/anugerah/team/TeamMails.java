package id.anugerah.team;

import id.anugerah.account.Account;
import id.anugerah.account.Accounts;
import id.anugerah.edition.Editions;
import id.anugerah.notification.Mailbox;
import id.anugerah.notification.Message;
import id.anugerah.shared.Moments;
import id.anugerah.submission.Submission;
import java.util.Locale;
import java.util.UUID;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/** The mails around a team. An invitation is written in the language of whom it comes from: the other's is not known. */
@Component
class TeamMails {

    private final Mailbox mailbox;
    private final Accounts accounts;
    private final Editions editions;
    private final String address;

    TeamMails(Mailbox mailbox, Accounts accounts, Editions editions, @Value("${anugerah.address}") String address) {
        this.mailbox = mailbox;
        this.accounts = accounts;
        this.editions = editions;
        this.address = address;
    }

    void invitation(Submission submission, Invitation invitation, String from, String token) {
        String language = accounts.get(submission.owner()).language();
        String until = Moments.full(invitation.expiresAt(), editions.get(submission.edition()).zone(),
                Locale.forLanguageTag(language));
        String link = address + "/undangan?kode=" + token;
        mailbox.write(invitation.wish() == Wish.HANDOVER
                ? new Message(invitation.email(), language, "teamHandover", submission.bodyName(), submission.reference(), from, link, until).about(submission.id(), submission.edition())
                : new Message(invitation.email(), language, "teamInvitation", submission.bodyName(), submission.reference(), from, link, until).about(submission.id(), submission.edition()));
    }

    void accepted(Submission submission, UUID inviter, String name, Wish wish) {
        Account to = accounts.get(inviter);
        mailbox.write(wish == Wish.HANDOVER
                ? new Message(to.email(), to.language(), "teamHandedOver", submission.bodyName(), submission.reference(), name).about(submission.id(), submission.edition())
                : new Message(to.email(), to.language(), "teamJoined", submission.bodyName(), submission.reference(), name).about(submission.id(), submission.edition()));
    }
}
