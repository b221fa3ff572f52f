package id.anugerah.substitute;

import id.anugerah.access.CurrentPerson;
import id.anugerah.access.ForModules;
import id.anugerah.access.ForOverseers;
import id.anugerah.access.ForSignedIn;
import id.anugerah.access.Person;
import id.anugerah.access.Role;
import id.anugerah.account.Account;
import id.anugerah.account.AccountState;
import id.anugerah.account.Accounts;
import id.anugerah.audit.AuditTrail;
import id.anugerah.notification.Mailbox;
import id.anugerah.notification.Message;
import id.anugerah.shared.DeadlineClock;
import id.anugerah.shared.PlainText;
import id.anugerah.shared.Reason;
import id.anugerah.shared.Refused;
import id.anugerah.substitute.store.StandInRows;
import java.time.Duration;
import java.time.Instant;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Absences of those who evaluate and organize, each with a substitute. Jurors and chairs have their own calendar: a session
 * belongs to its panel's people, and nobody can score for another.
 */
@Service
@Transactional
public class StandIns {

    /** Roles whose work somebody else can do meanwhile; a substitute must hold all of these that the absent person holds. */
    public static final Set<Role> ROLES = Set.of(Role.VERIFIER, Role.LEAD_VERIFIER, Role.ORGANIZER);

    private static final Duration LONGEST = Duration.ofDays(366);

    private final StandInRows rows;
    private final Accounts accounts;
    private final Mailbox mailbox;
    private final AuditTrail audit;
    private final DeadlineClock clock;
    private final String address;

    StandIns(StandInRows rows, Accounts accounts, Mailbox mailbox, AuditTrail audit, DeadlineClock clock,
             @Value("${anugerah.address}") String address) {
        this.rows = rows;
        this.accounts = accounts;
        this.mailbox = mailbox;
        this.audit = audit;
        this.clock = clock;
        this.address = address;
    }

    /** What is not over of the person who is signed in, away or standing in; by its beginning. */
    @ForSignedIn
    @Transactional(readOnly = true)
    public List<StandIn> mine() {
        return rows.of(CurrentPerson.id(), clock.now());
    }

    /** Whom the person who is signed in stands in for at this moment. */
    @ForSignedIn
    @Transactional(readOnly = true)
    public List<StandIn> now() {
        Instant now = clock.now();
        return mine().stream().filter(one -> one.substitute().equals(CurrentPerson.id()) && one.holds(now)).toList();
    }

    /** Everybody's that is not over, by its beginning. */
    @ForOverseers
    @Transactional(readOnly = true)
    public List<StandIn> all() {
        return rows.all(clock.now());
    }

    /** Everybody who can be away here, by name. */
    @ForOverseers
    @Transactional(readOnly = true)
    public List<Colleague> people() {
        return rows.withAny(ROLES);
    }

    /** Who could stand in for a person, by name. @throws Refused "substitute.notYours" */
    @ForSignedIn
    @Transactional(readOnly = true)
    public List<Colleague> candidates(UUID person) {
        requireMaySay(person);
        Set<Role> needed = needed(accounts.get(person));
        return needed.isEmpty() ? List.of() : rows.withAll(needed).stream().filter(one -> !one.id().equals(person)).toList();
    }

    /**
     * A person is away and somebody stands in: said by the person, or by an organizer or administrator for them.
     *
     * @param note may be empty; at most {@link Reason#LONGEST} characters
     * @throws Refused "substitute.notYours", "substitute.order", "substitute.past", "substitute.long", "substitute.noWork",
     *                 "substitute.wrongRole", "substitute.overlaps", "substitute.alsoAway", "substitute.standsIn"
     */
    @ForSignedIn
    public void say(UUID person, Instant from, Instant to, UUID substitute, String note) {
        requireMaySay(person);
        Refused.unless(from.isBefore(to), "substitute.order");
        Refused.unless(Duration.between(from, to).compareTo(LONGEST) <= 0, "substitute.long");
        rows.lock();
        Refused.unless(to.isAfter(clock.now()), "substitute.past");
        Account away = accounts.get(person);
        Account standing = accounts.get(substitute);
        Refused.unless(hasWork(away), "substitute.noWork");
        Refused.unless(!person.equals(substitute) && fits(away, standing), "substitute.wrongRole");
        Refused.unless(rows.during(from, to).noneMatch(one -> one.person().equals(person)), "substitute.overlaps");
        Refused.unless(rows.during(from, to).noneMatch(one -> one.person().equals(substitute)), "substitute.alsoAway", standing.name());
        rows.during(from, to).filter(one -> one.substitute().equals(person)).findFirst().ifPresent(one -> {
            throw new Refused("substitute.standsIn", one.personName());
        });
        String text = PlainText.kept(note);
        rows.insert(new StandIn(UUID.randomUUID(), person, away.name(), substitute, standing.name(), from, to,
                text.substring(0, Math.min(text.length(), Reason.LONGEST))), CurrentPerson.id(), clock.now());
        audit.record(person, "substitute.said", Map.of("substitute", substitute.toString(), "startsAt", from.toString(), "endsAt", to.toString()));
        mailbox.write(new Message(standing.email(), standing.language(), "standIn", away.name(), address + "/pengganti"));
    }

    /** The person is back, or will not be away. @throws Refused "substitute.gone", "substitute.notYours" */
    @ForSignedIn
    public void end(UUID standIn) {
        StandIn one = rows.find(standIn, clock.now()).orElseThrow(() -> new Refused("substitute.gone"));
        requireMaySay(one.person());
        end(one);
    }

    /** New work is not given to somebody who is away. @throws Refused "substitute.isAway" with both names */
    @ForModules
    @Transactional(readOnly = true)
    public void requirePresent(UUID person) {
        substituteOf(person).ifPresent(one -> {
            throw new Refused("substitute.isAway", one.personName(), one.substituteName());
        });
    }

    /** That the person who is signed in stands in for somebody at this moment. @throws Refused "substitute.notNow" */
    @ForModules
    @Transactional(readOnly = true)
    public void requireStandingInFor(UUID person) {
        Refused.unless(now().stream().anyMatch(one -> one.person().equals(person)), "substitute.notNow");
    }

    /** The absence of somebody who is away at this moment, with their substitute; absent for whoever is there. */
    @ForModules
    @Transactional(readOnly = true)
    public Optional<StandIn> substituteOf(UUID person) {
        Instant now = clock.now();
        return rows.of(person, now).stream().filter(one -> one.person().equals(person) && one.holds(now)).findFirst();
    }

    /** Since when and until when people are away at this moment: the instant at which they are back, by account. */
    @ForModules
    @Transactional(readOnly = true)
    public Map<UUID, Instant> away() {
        return rows.away(clock.now());
    }

    /**
     * Whoever cannot stand in any more, or has nothing left to be stood in for, is taken out: nothing ends nowhere. The absent
     * person who loses a substitute is told by mail.
     */
    @ForModules
    public void review(UUID person) {
        rows.of(person, clock.now()).stream().filter(one -> !fits(accounts.get(one.person()), accounts.get(one.substitute()))).forEach(one -> {
            end(one);
            Account away = accounts.get(one.person());
            if (hasWork(away)) {
                mailbox.write(new Message(away.email(), away.language(), "standInDropped", one.substituteName(), address + "/pengganti"));
            }
        });
    }

    private void end(StandIn one) {
        rows.end(one, clock.now());
        audit.record(one.person(), "substitute.ended", Map.of("substitute", one.substitute().toString()));
    }

    private static boolean fits(Account away, Account standing) {
        return hasWork(away) && standing.state() == AccountState.ACTIVE && standing.roles().containsAll(needed(away));
    }

    private static boolean hasWork(Account person) {
        return person.state() == AccountState.ACTIVE && !needed(person).isEmpty();
    }

    private static Set<Role> needed(Account person) {
        Set<Role> needed = EnumSet.copyOf(ROLES);
        needed.retainAll(person.roles());
        return needed;
    }

    private static void requireMaySay(UUID person) {
        Person by = CurrentPerson.required();
        Refused.unless(by.id().equals(person) || by.has(Role.ORGANIZER) || by.has(Role.ADMINISTRATOR), "substitute.notYours");
    }
}
