package id.anugerah.account;

import id.anugerah.access.CurrentPerson;
import id.anugerah.access.ForAdministrators;
import id.anugerah.access.ForAnyone;
import id.anugerah.access.ForModules;
import id.anugerah.access.ForOverseers;
import id.anugerah.access.Role;
import id.anugerah.account.store.AccountRows;
import id.anugerah.audit.AuditTrail;
import id.anugerah.shared.NameOrder;
import id.anugerah.shared.Reason;
import id.anugerah.shared.Refused;
import id.anugerah.shared.Sha256;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Makes, activates and finds accounts. */
@Service
@Transactional
public class Accounts {

    private final AccountRows rows;
    private final PasswordEncoder encoder;
    private final Passwords passwords;
    private final AuditTrail audit;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    Accounts(AccountRows rows, PasswordEncoder encoder, Passwords passwords, AuditTrail audit,
             ApplicationEventPublisher events, Clock clock) {
        this.rows = rows;
        this.encoder = encoder;
        this.passwords = passwords;
        this.audit = audit;
        this.events = events;
        this.clock = clock;
    }

    /** Makes an account that waits for its activation link. The address must be free: see {@link #known}. */
    @ForModules
    public UUID createPending(NewAccount account) {
        return create(account, AccountState.PENDING);
    }

    /** Makes an account that can sign in at once: people whom an administrator brings in. */
    @ForModules
    public UUID createActive(NewAccount account) {
        return create(account, AccountState.ACTIVE);
    }

    /** Refuses a password that breaks a rule; the refusal names the first rule that is broken. */
    @ForModules
    @Transactional(readOnly = true)
    public void checkPassword(String password) {
        passwords.check(password, List.of());
    }

    /** A hash as an account keeps it; making it takes the time that making an account takes. */
    @ForModules
    @Transactional(readOnly = true)
    public String hash(String password) {
        return encoder.encode(password);
    }

    @ForModules
    @Transactional(readOnly = true)
    public boolean matches(String password, String hash) {
        return encoder.matches(password, hash);
    }

    @ForModules
    @Transactional(readOnly = true)
    public boolean known(String email) {
        return rows.byEmail(normal(email)).isPresent();
    }

    /** A new activation token: random, single use, known only as its hash. */
    @ForModules
    public String issueActivation(UUID account, UUID submission, Duration life) {
        String token = Token.next();
        rows.insertActivation(Sha256.of(token), account, submission, clock.instant().plus(life));
        return token;
    }

    /**
     * Another token for an account that waits for its activation; it ends when the first one ends, and those before it end now.
     *
     * @return absent when no activation is open
     */
    @ForModules
    public Optional<Reissued> reissueActivation(UUID account) {
        return rows.openActivation(account, clock.instant()).map(open -> {
            String token = Token.next();
            rows.dropActivations(open.submission());
            rows.insertActivation(Sha256.of(token), account, open.submission(), open.expires());
            return new Reissued(token, open.submission(), open.expires());
        });
    }

    /**
     * Uses a token.
     *
     * @return the submission that waited for this activation
     * @throws Refused "activation.invalid" for an unknown, used or expired token, without telling which
     */
    @ForModules
    public UUID activate(String token) {
        Instant now = clock.instant();
        Activation activation = rows.useActivation(Sha256.of(token), now)
                .orElseThrow(() -> new Refused("activation.invalid"));
        if (rows.byId(activation.account()).state() == AccountState.PENDING) {
            rows.setState(activation.account(), AccountState.ACTIVE);
            audit.record(activation.account(), "account.activated", Map.of());
        }
        return activation.submission();
    }

    /** An account that was never activated lets go of its address, so that a new registration can use it. */
    @ForModules
    public void giveAddressFree(UUID account) {
        if (rows.byId(account).state() == AccountState.PENDING) {
            rows.forgetAddress(account);
            audit.record(account, "account.expired", Map.of());
        }
    }

    /**
     * Closes an account: it cannot sign in any more, and its sessions end with the next request.
     *
     * @throws Refused "account.notActive", "account.yourself", "people.lastAdministrator", "reason.needed"
     */
    @ForAdministrators
    public void disable(UUID account, String typed) {
        String reason = Reason.of(typed);
        Refused.unless(!account.equals(CurrentPerson.id()), "account.yourself");
        rows.lockStaff();
        Refused.unless(rows.byId(account).state() == AccountState.ACTIVE, "account.notActive");
        rows.setState(account, AccountState.DISABLED);
        rows.endSessions(account); // they stay ended when the account is opened again
        Refused.unless(rows.anyActiveAdministrator(), "people.lastAdministrator");
        audit.record(account, "account.disabled", Map.of("reason", reason));
        events.publishEvent(new AccountDisabled(account));
    }

    @ForModules
    @Transactional(readOnly = true)
    public Optional<Account> byEmail(String email) {
        return rows.byEmail(normal(email));
    }

    @ForModules
    @Transactional(readOnly = true)
    public Account get(UUID id) {
        return rows.byId(id);
    }

    /** Some at once, by id; who does not exist is missing. */
    @ForModules
    @Transactional(readOnly = true)
    public Map<UUID, Account> all(Set<UUID> ids) {
        return rows.byIds(ids).stream().collect(Collectors.toMap(Account::id, Function.identity()));
    }

    /** Everybody with a role, by name. */
    @ForOverseers
    @Transactional(readOnly = true)
    public List<Account> withRole(Role role) {
        return rows.withRole(role).stream().sorted(Comparator.comparing(Account::name, NameOrder.NATURAL)).toList();
    }

    /** Those of them who can sign in: whom a module writes to. */
    @ForModules
    @Transactional(readOnly = true)
    public List<Account> active(Role role) {
        return rows.withRole(role).stream().filter(one -> one.state() == AccountState.ACTIVE).toList();
    }

    @ForModules
    @Transactional(readOnly = true)
    public boolean anyAdministrator() {
        return !rows.withRole(Role.ADMINISTRATOR).isEmpty();
    }

    /** The stamp that sessions of an account must carry; absent when it may not be signed in. */
    @ForAnyone
    @Transactional(readOnly = true)
    public Optional<Integer> stamp(UUID id) {
        return rows.stamp(id);
    }

    private UUID create(NewAccount account, AccountState state) {
        UUID id = UUID.randomUUID();
        rows.insert(new Account(id, normal(account.email()), account.name(), encoder.encode(account.password()), state,
                account.language(), account.institution(), account.roles(), 0), clock.instant());
        audit.record(id, "account.created", Map.of("roles", account.roles().stream().map(Role::name).sorted().toList()));
        return id;
    }

    static String normal(String email) {
        return email.trim().toLowerCase(Locale.ROOT);
    }
}
