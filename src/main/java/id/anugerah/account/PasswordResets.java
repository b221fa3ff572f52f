package id.anugerah.account;

import id.anugerah.access.ForAnyone;
import id.anugerah.account.store.AccountRows;
import id.anugerah.account.store.PasswordResetRows;
import id.anugerah.audit.AuditTrail;
import id.anugerah.notification.Mailbox;
import id.anugerah.notification.Message;
import id.anugerah.shared.Refused;
import id.anugerah.shared.Sha256;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** A forgotten password: a link by mail, once, for a while. Nobody learns from it whether an address has an account. */
@Service
@Transactional
public class PasswordResets {

    private final AccountRows accounts;
    private final PasswordResetRows rows;
    private final Passwords passwords;
    private final PasswordEncoder encoder;
    private final Mailbox mailbox;
    private final AuditTrail audit;
    private final Clock clock;
    private final String address;
    private final Duration life;

    PasswordResets(AccountRows accounts, PasswordResetRows rows, Passwords passwords, PasswordEncoder encoder, Mailbox mailbox,
                   AuditTrail audit, Clock clock, @Value("${anugerah.address}") String address,
                   @Value("${anugerah.password.reset-life:1h}") Duration life) {
        this.accounts = accounts;
        this.rows = rows;
        this.passwords = passwords;
        this.encoder = encoder;
        this.mailbox = mailbox;
        this.audit = audit;
        this.clock = clock;
        this.address = address;
        this.life = life;
    }

    /** Sends a link to an active account's address; for any other address nothing happens, and nobody is told. */
    @ForAnyone
    public void ask(String email) {
        accounts.byEmail(Accounts.normal(email)).filter(account -> account.state() == AccountState.ACTIVE).ifPresent(account -> {
            String token = Token.next();
            rows.insert(Sha256.of(token), account.id(), clock.instant().plus(life));
            mailbox.write(new Message(account.email(), account.language(), "passwordReset",
                    address + "/sandi-baru?kode=" + token, life.toMinutes()));
            audit.record(account.id(), "account.resetAsked", Map.of());
        });
    }

    /** Whether a link would still work. */
    @ForAnyone
    @Transactional(readOnly = true)
    public boolean open(String token) {
        return rows.find(Sha256.of(token), clock.instant()).isPresent();
    }

    /** Every rule that the wanted password breaks, judged with what is known about the account; empty for an unknown link. */
    @ForAnyone
    @Transactional(readOnly = true)
    public List<Refused> brokenBy(String token, String password) {
        return rows.find(Sha256.of(token), clock.instant()).map(id -> passwords.brokenBy(password, known(id))).orElse(List.of());
    }

    /**
     * Sets the password, ends every session of the account and makes all its links useless.
     *
     * @throws Refused "reset.invalid" for an unknown, used or expired link without telling which, or a "password." reason
     */
    @ForAnyone
    public void change(String token, String password) {
        Optional<UUID> owner = rows.use(Sha256.of(token), clock.instant());
        UUID id = owner.orElseThrow(() -> new Refused("reset.invalid"));
        passwords.check(password, known(id));
        accounts.setPassword(id, encoder.encode(password));
        rows.useAll(id, clock.instant());
        audit.record(id, "account.passwordChanged", Map.of());
        Account account = accounts.byId(id);
        mailbox.write(new Message(account.email(), account.language(), "passwordChanged", address + "/lupa-sandi"));
    }

    private List<String> known(UUID id) {
        Account account = accounts.byId(id);
        return List.of(account.email(), account.name());
    }
}
