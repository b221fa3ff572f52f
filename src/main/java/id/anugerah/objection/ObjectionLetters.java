package id.anugerah.objection;

import id.anugerah.access.Role;
import id.anugerah.account.Account;
import id.anugerah.account.Accounts;
import id.anugerah.edition.Edition;
import id.anugerah.edition.Editions;
import id.anugerah.notification.Mailbox;
import id.anugerah.notification.Message;
import id.anugerah.shared.Moments;
import id.anugerah.submission.Submission;
import java.time.Instant;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/** What people are told by mail about an objection. */
@Component
class ObjectionLetters {

    private final Mailbox mailbox;
    private final Accounts accounts;
    private final Editions editions;
    private final String address;

    ObjectionLetters(Mailbox mailbox, Accounts accounts, Editions editions, @Value("${anugerah.address}") String address) {
        this.mailbox = mailbox;
        this.accounts = accounts;
        this.editions = editions;
        this.address = address;
    }

    /** The receipt. */
    void filed(Submission submission, Objection objection) {
        Account owner = accounts.get(submission.owner());
        Edition edition = editions.get(submission.edition());
        mailbox.write(new Message(owner.email(), owner.language(), "objectionFiled", submission.bodyName(), submission.reference(),
                Objection.reference(submission.reference()), objection.points().stream().map(Objected::indicator)
                .collect(Collectors.joining(", ")), day(objection.due().orElseThrow(), edition, owner), page(submission), edition.name()).about(submission.id(), submission.edition()));
    }

    /** The answer is there to be read; what it says stands on the page alone. */
    void answered(Submission submission, Objection objection) {
        Account owner = accounts.get(submission.owner());
        mailbox.write(new Message(owner.email(), owner.language(), "objectionAnswered", submission.bodyName(),
                submission.reference(), Objection.reference(submission.reference()), objection.upheld(), objection.points().size(),
                page(submission), editions.get(submission.edition()).name()).about(submission.id(), submission.edition()));
    }

    void overdue(Submission submission, Objection objection) {
        Edition edition = editions.get(submission.edition());
        Stream.of(Role.LEAD_VERIFIER, Role.ORGANIZER).flatMap(role -> accounts.active(role).stream()).distinct()
                .forEach(told -> mailbox.write(new Message(told.email(), told.language(), "objectionOverdue", submission.bodyName(),
                        submission.reference(), day(objection.due().orElseThrow(), edition, told), address + "/tugas", edition.name()).about(submission.id(), submission.edition())));
    }

    private String page(Submission submission) {
        return address + "/kiriman/" + submission.id() + "/keberatan";
    }

    private static String day(Instant until, Edition edition, Account reader) {
        return Moments.full(Moments.lastMinute(until), edition.zone(), Locale.forLanguageTag(reader.language()));
    }
}
