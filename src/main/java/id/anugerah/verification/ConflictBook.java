package id.anugerah.verification;

import id.anugerah.access.CurrentPerson;
import id.anugerah.access.ForOrganizers;
import id.anugerah.access.ForOverseers;
import id.anugerah.access.Role;
import id.anugerah.account.Account;
import id.anugerah.account.AccountState;
import id.anugerah.account.Accounts;
import id.anugerah.audit.AuditTrail;
import id.anugerah.notification.Mailbox;
import id.anugerah.notification.Message;
import id.anugerah.shared.Reason;
import id.anugerah.shared.Refused;
import id.anugerah.verification.store.ConflictBookRows;
import id.anugerah.verification.store.ConflictRows;
import id.anugerah.worklist.ConflictDeclared;
import java.time.Clock;
import java.util.Collections;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** All declared conflicts of interest and recusals, of verifiers and jurors alike, for those who answer for the judgement. */
@Service
@Transactional
public class ConflictBook {

    private static final Set<Role> JUDGES = Collections.unmodifiableSet(EnumSet.of(Role.VERIFIER, Role.LEAD_VERIFIER, Role.JUROR, Role.PANEL_CHAIR));

    private final ConflictBookRows book;
    private final ConflictRows rows;
    private final Accounts accounts;
    private final Mailbox mailbox;
    private final AuditTrail audit;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    ConflictBook(ConflictBookRows book, ConflictRows rows, Accounts accounts, Mailbox mailbox, AuditTrail audit,
                 ApplicationEventPublisher events, Clock clock) {
        this.book = book;
        this.rows = rows;
        this.accounts = accounts;
        this.mailbox = mailbox;
        this.audit = audit;
        this.events = events;
        this.clock = clock;
    }

    /** Newest first. @param offset how many to leave out first */
    @ForOverseers
    @Transactional(readOnly = true)
    public List<ConflictLine> page(ConflictFilter filter, int offset, int limit) {
        return book.page(filter, offset, limit);
    }

    @ForOverseers
    @Transactional(readOnly = true)
    public int count(ConflictFilter filter) {
        return book.count(filter);
    }

    /** Everybody who judges and has an active account, by name: account by account, with names. */
    @ForOverseers
    @Transactional(readOnly = true)
    public List<Judge> judges() {
        return book.judges(JUDGES);
    }

    /** Somebody who verifies or scores. */
    public record Judge(UUID id, String name) {
    }

    /**
     * Declares for somebody who has told it otherwise; it holds like an own declaration: in the queue, in the work list, for
     * panels; what the person holds of that body goes back to its queue, and a mail tells them.
     *
     * @throws Refused "conflict.noJudge", "conflict.known", "reason.needed"
     */
    @ForOrganizers
    public void declareFor(UUID person, UUID institution, String typed) {
        String reason = Reason.of(typed);
        Account judge = accounts.get(person);
        Refused.unless(judge.state() == AccountState.ACTIVE && judge.roles().stream().anyMatch(JUDGES::contains), "conflict.noJudge");
        Refused.unless(rows.of(person).stream().noneMatch(one -> one.institution().equals(institution)), "conflict.known", judge.name());
        rows.declare(person, institution, reason, clock.instant());
        rows.declaredBy(person, institution, CurrentPerson.id());
        String body = rows.nameOf(institution);
        audit.record(person, "conflict.declaredFor",
                Map.of("institution", institution.toString(), "institutionName", body, "reason", reason));
        events.publishEvent(new ConflictDeclared(person, institution));
        mailbox.write(new Message(judge.email(), judge.language(), "conflictDeclaredFor", body, CurrentPerson.required().name(), reason));
    }

    /** Takes back what was declared by mistake or holds no more. @throws Refused "conflict.gone", "reason.needed" */
    @ForOrganizers
    public void withdrawFor(UUID person, UUID institution, String typed) {
        String reason = Reason.of(typed);
        Refused.unless(rows.of(person).stream().anyMatch(one -> one.institution().equals(institution)), "conflict.gone");
        rows.withdraw(person, institution, CurrentPerson.id(), clock.instant());
        audit.record(person, "conflict.withdrawnFor",
                Map.of("institution", institution.toString(), "institutionName", rows.nameOf(institution), "reason", reason));
    }
}
