package id.anugerah.registration;

import id.anugerah.account.Account;
import id.anugerah.account.Accounts;
import id.anugerah.account.Reissued;
import id.anugerah.edition.Edition;
import id.anugerah.notification.Mailbox;
import id.anugerah.notification.Message;
import id.anugerah.shared.Moments;
import id.anugerah.submission.Submission;
import java.util.Locale;
import java.util.UUID;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/** The mails around a registration. */
@Component
class RegistrationMails {

    private final Mailbox mailbox;
    private final Accounts accounts;
    private final String address;

    RegistrationMails(Mailbox mailbox, Accounts accounts, @Value("${anugerah.address}") String address) {
        this.mailbox = mailbox;
        this.accounts = accounts;
        this.address = address;
    }

    void activation(RegistrationForm form, Edition edition, String token, UUID submission) {
        mailbox.write(new Message(form.email(), form.language(), "activation", edition.name(), link(token),
                edition.parameters().activationHours()).about(submission, edition.id()));
    }

    /** To somebody who has an account from an earlier edition: the link confirms, the old password goes on. */
    void confirmation(Account account, RegistrationForm form, Edition edition, String token, UUID submission) {
        mailbox.write(new Message(account.email(), account.language(), "registrationConfirm", edition.name(), form.unitName(),
                link(token), edition.parameters().activationHours(), address + "/lupa-sandi").about(submission, edition.id()));
    }

    void alreadyRegistered(Account account, Edition edition) {
        mailbox.write(new Message(account.email(), account.language(), "alreadyRegistered", edition.name(), address + "/masuk",
                address + "/lupa-sandi").about(null, edition.id()));
    }

    void pendingAlready(Account account, Edition edition, Reissued again) {
        mailbox.write(new Message(account.email(), account.language(), "pendingAlready", edition.name(), link(again.token()),
                until(account, edition, again)).about(again.submission(), edition.id()));
    }

    void again(Account account, Edition edition, Reissued again) {
        mailbox.write(new Message(account.email(), account.language(), "activationAgain", edition.name(), link(again.token()),
                until(account, edition, again)).about(again.submission(), edition.id()));
    }

    /** To the first registrar of a body. */
    void secondAttempt(Submission submission) {
        Account owner = accounts.get(submission.owner());
        mailbox.write(new Message(owner.email(), owner.language(), "secondAttempt", submission.bodyName(),
                submission.reference(), address + "/kiriman/" + submission.id() + "/tim").about(submission.id(), submission.edition()));
    }

    /** What an organizer has decided about an exception. */
    void decided(Submission submission, boolean granted, String reason) {
        Account owner = accounts.get(submission.owner());
        mailbox.write(granted
                ? new Message(owner.email(), owner.language(), "exceptionGranted", submission.bodyName(), submission.reference(), reason).about(submission.id(), submission.edition())
                : new Message(owner.email(), owner.language(), "exceptionDenied", submission.bodyName(), submission.reference(), reason).about(submission.id(), submission.edition()));
    }

    private String link(String token) {
        return address + "/aktivasi?kode=" + token;
    }

    private static String until(Account account, Edition edition, Reissued again) {
        return Moments.full(again.expires(), edition.zone(), Locale.forLanguageTag(account.language()));
    }
}
