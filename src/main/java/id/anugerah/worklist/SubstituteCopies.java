package id.anugerah.worklist;

import id.anugerah.account.Account;
import id.anugerah.account.Accounts;
import id.anugerah.notification.Mailbox;
import id.anugerah.notification.TaskMail;
import id.anugerah.substitute.StandIns;
import id.anugerah.worklist.store.QueueRows;
import java.util.UUID;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/**
 * While somebody is away, the substitute reads what is written to them about tasks in their hands. Not of a submission that
 * the substitute has an interest in: who judges it is not theirs to know.
 */
@Component
class SubstituteCopies {

    private final StandIns standIns;
    private final Accounts accounts;
    private final QueueRows queue;
    private final Mailbox mailbox;

    SubstituteCopies(StandIns standIns, Accounts accounts, QueueRows queue, Mailbox mailbox) {
        this.standIns = standIns;
        this.accounts = accounts;
        this.queue = queue;
        this.mailbox = mailbox;
    }

    @EventListener
    void written(TaskMail mail) {
        accounts.byEmail(mail.message().recipient()).flatMap(reader -> standIns.substituteOf(reader.id())).ifPresent(one -> {
            UUID about = mail.message().about();
            if (about == null || !queue.interested(one.substitute(), about)) {
                Account substitute = accounts.get(one.substitute());
                mailbox.copy(mail.message(), substitute.email(), substitute.language(), one.personName());
            }
        });
    }
}
