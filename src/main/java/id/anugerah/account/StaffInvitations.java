package id.anugerah.account;

import id.anugerah.access.CurrentPerson;
import id.anugerah.access.ForAdministrators;
import id.anugerah.access.ForAnyone;
import id.anugerah.access.ForOperationsWatchers;
import id.anugerah.access.Role;
import id.anugerah.account.store.AccountRows;
import id.anugerah.account.store.StaffInvitationRows;
import id.anugerah.audit.AuditTrail;
import id.anugerah.notification.Mailbox;
import id.anugerah.notification.Message;
import id.anugerah.shared.EmailAddress;
import id.anugerah.shared.PlainText;
import id.anugerah.shared.Reason;
import id.anugerah.shared.Refused;
import id.anugerah.shared.Sha256;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.MessageSource;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Brings people of the staff in: a link by mail, once, for some days; behind it they choose their own password. */
@Service
@Transactional
public class StaffInvitations {

    private static final int LONGEST_NAME = 200;

    private final AccountRows accounts;
    private final StaffInvitationRows rows;
    private final Passwords passwords;
    private final PasswordEncoder encoder;
    private final Mailbox mailbox;
    private final MessageSource texts;
    private final AuditTrail audit;
    private final Clock clock;
    private final String address;
    private final Duration life;

    StaffInvitations(AccountRows accounts, StaffInvitationRows rows, Passwords passwords, PasswordEncoder encoder, Mailbox mailbox,
                     MessageSource texts, AuditTrail audit, Clock clock, @Value("${anugerah.address}") String address,
                     @Value("${anugerah.invitation.life:7d}") Duration life) {
        this.accounts = accounts;
        this.rows = rows;
        this.passwords = passwords;
        this.encoder = encoder;
        this.mailbox = mailbox;
        this.texts = texts;
        this.audit = audit;
        this.clock = clock;
        this.address = address;
        this.life = life;
    }

    /** How long a link works. */
    @ForOperationsWatchers
    @Transactional(readOnly = true)
    public Duration life() {
        return life;
    }

    /** The person's invitation; absent for whom nobody invited. */
    @ForOperationsWatchers
    @Transactional(readOnly = true)
    public Optional<StaffInvitation> of(UUID account) {
        return rows.of(account);
    }

    /**
     * Makes an account that waits, and sends its link.
     *
     * @throws Refused "people.name", "people.email", "people.addressTaken", "people.institutionUnknown", "people.roles.…"
     */
    @ForAdministrators
    public UUID invite(NewStaff wanted) {
        String name = PlainText.of(wanted.name());
        String email = Accounts.normal(PlainText.of(wanted.email()));
        Refused.unless(!name.isBlank() && name.length() <= LONGEST_NAME, "people.name", LONGEST_NAME);
        Refused.unless(EmailAddress.fits(email), "people.email");
        StaffRoles.check(wanted.roles());
        accounts.lockStaff();
        Refused.unless(accounts.knowsInstitution(wanted.institution()), "people.institutionUnknown");
        accounts.byEmail(email).ifPresent(taken -> {
            throw new Refused("people.addressTaken", taken.name());
        });
        Account made = new Account(UUID.randomUUID(), email, name, encoder.encode(Token.next()), AccountState.PENDING,
                wanted.language().equals("en") ? "en" : "id", wanted.institution(), Set.copyOf(wanted.roles()), 0);
        accounts.insert(made, clock.instant());
        audit.record(made.id(), "account.invited", Map.of("roles", StaffRoles.names(made.roles())));
        send(made);
        return made.id();
    }

    /** Another link; the one before it ends now. @throws Refused "people.notInvited" when none is open */
    @ForAdministrators
    public void resend(UUID account) {
        Refused.unless(rows.of(account).filter(StaffInvitation::open).isPresent(), "people.notInvited");
        audit.record(account, "account.invitedAgain", Map.of());
        send(accounts.byId(account));
    }

    /** The link ends, the account is closed and its address is free. @throws Refused "people.notInvited", "reason.needed" */
    @ForAdministrators
    public void revoke(UUID account, String typed) {
        String reason = Reason.of(typed);
        Refused.unless(rows.revoke(account, clock.instant()), "people.notInvited");
        accounts.setRoles(account, Set.of());
        accounts.forgetAddress(account);
        audit.record(account, "account.invitationRevoked", Map.of("reason", reason));
    }

    /** @throws Refused "people.invitationInvalid" for an unknown, used, revoked or expired link without telling which */
    @ForAnyone
    @Transactional(readOnly = true)
    public Welcome look(String token) {
        Account account = waiting(token);
        return new Welcome(account.name(), account.email(), account.roles());
    }

    /** Every reason against a password; @throws Refused "people.invitationInvalid" */
    @ForAnyone
    @Transactional(readOnly = true)
    public List<Refused> brokenBy(String token, String password) {
        Account account = waiting(token);
        return passwords.brokenBy(password, List.of(account.email(), account.name()));
    }

    /** Sets the password and opens the account. @throws Refused "people.invitationInvalid", a "password." reason */
    @ForAnyone
    public void accept(String token, String password) {
        Account account = waiting(token);
        Refused.unless(rows.accept(Sha256.of(token), clock.instant()), "people.invitationInvalid");
        passwords.check(password, List.of(account.email(), account.name()));
        accounts.setPassword(account.id(), encoder.encode(password));
        accounts.setState(account.id(), AccountState.ACTIVE);
        audit.record(account.id(), "account.invitationAccepted", Map.of());
    }

    private Account waiting(String token) {
        return rows.find(Sha256.of(token), clock.instant()).map(accounts::byId)
                .orElseThrow(() -> new Refused("people.invitationInvalid"));
    }

    private void send(Account account) {
        String token = Token.next();
        rows.keep(account.id(), Sha256.of(token), CurrentPerson.id(), clock.instant(), clock.instant().plus(life));
        Locale language = Locale.forLanguageTag(account.language());
        String roles = account.roles().stream().sorted().map((Role role) -> texts.getMessage("role." + role, null, language))
                .collect(Collectors.joining(", "));
        mailbox.write(new Message(account.email(), account.language(), "staffInvitation", account.name(), roles,
                address + "/bergabung?kode=" + token, life.toDays()));
    }
}
