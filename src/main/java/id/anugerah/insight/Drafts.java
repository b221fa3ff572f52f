package id.anugerah.insight;

import id.anugerah.access.ForOrganizers;
import id.anugerah.access.ForOverseers;
import id.anugerah.account.Account;
import id.anugerah.account.Accounts;
import id.anugerah.audit.AuditTrail;
import id.anugerah.deadline.Deadlines;
import id.anugerah.edition.Edition;
import id.anugerah.edition.Editions;
import id.anugerah.edition.Phase;
import id.anugerah.edition.PhaseKind;
import id.anugerah.insight.store.DraftRows;
import id.anugerah.notification.Mailbox;
import id.anugerah.notification.Message;
import id.anugerah.shared.Moments;
import id.anugerah.shared.Refused;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Drafts by completeness, and the act that reminds their owners. */
@Service
@Transactional
public class Drafts {

    /** A draft is reminded at most once in that time. */
    static final Duration PAUSE = Duration.ofDays(1);

    private final DraftReading drafts;
    private final DraftRows rows;
    private final Editions editions;
    private final Deadlines deadlines;
    private final Accounts accounts;
    private final Mailbox mailbox;
    private final AuditTrail audit;
    private final Clock clock;
    private final String address;

    Drafts(DraftReading drafts, DraftRows rows, Editions editions, Deadlines deadlines, Accounts accounts, Mailbox mailbox,
           AuditTrail audit, Clock clock, @Value("${anugerah.address}") String address) {
        this.drafts = drafts;
        this.rows = rows;
        this.editions = editions;
        this.deadlines = deadlines;
        this.accounts = accounts;
        this.mailbox = mailbox;
        this.audit = audit;
        this.clock = clock;
        this.address = address;
    }

    @ForOverseers
    @Transactional(readOnly = true)
    public DraftFigures of(UUID edition) {
        List<DraftRows.Draft> all = drafts.recent(edition);
        return new DraftFigures(closes(editions.get(edition)), count(all, draft -> true), count(all, remindable()));
    }

    /** Whom {@link #remind} would write to now. By reference. */
    @ForOrganizers
    @Transactional(readOnly = true)
    public List<Lagging> lagging(UUID edition, Set<Filled> classes) {
        return drafts.now(edition).stream().filter(draft -> classes.contains(draft.filled())).filter(remindable())
                .map(Drafts::lagging).toList();
    }

    /**
     * Writes one mail to every owner of a draft of these classes who was not reminded within the last day: all of them, or
     * none. Two who do it at the same time remind each draft once.
     *
     * @return those drafts, by reference
     * @throws Refused "insight.nobodyToRemind" when there are none
     */
    @ForOrganizers
    public List<Lagging> remind(UUID edition, Set<Filled> classes) {
        Instant now = clock.instant();
        List<DraftRows.Draft> reminded = drafts.now(edition).stream().filter(draft -> classes.contains(draft.filled()))
                .filter(remindable()).filter(draft -> rows.note(draft.id(), now.minus(PAUSE), now)).toList();
        Refused.unless(!reminded.isEmpty(), "insight.nobodyToRemind");
        Edition of = editions.get(edition);
        Instant closes = closes(of);
        Map<UUID, List<DraftRows.Draft>> byOwner = new LinkedHashMap<>();
        reminded.forEach(draft -> byOwner.computeIfAbsent(draft.owner(), owner -> new ArrayList<>()).add(draft));
        byOwner.forEach((owner, theirs) -> write(accounts.get(owner), theirs, of, closes));
        reminded.forEach(draft -> audit.record(draft.id(), "draft.reminded", Map.of("done", draft.done(), "total", draft.total())));
        audit.record(edition, "edition.draftsReminded", Map.of("drafts", reminded.size(), "owners", byOwner.size()));
        return reminded.stream().map(Drafts::lagging).toList();
    }

    private void write(Account owner, List<DraftRows.Draft> theirs, Edition edition, Instant closes) {
        Locale language = Locale.forLanguageTag(owner.language());
        Instant until = theirs.stream().map(draft -> draft.until().filter(own -> own.isAfter(closes)).orElse(closes))
                .min(Instant::compareTo).orElseThrow();
        String lines = theirs.stream().map(draft -> "- " + draft.body() + " (" + draft.reference() + "): " + draft.done() + "/"
                + draft.total()).collect(Collectors.joining("\n"));
        mailbox.write(new Message(owner.email(), owner.language(), "draftReminder", edition.name(),
                Moments.full(Moments.lastMinute(until), edition.zone(), language), lines, address + "/kiriman")
                .about(theirs.size() == 1 ? theirs.get(0).id() : edition.id(), edition.id()));
    }

    private Instant closes(Edition edition) {
        Phase registration = edition.phase(PhaseKind.REGISTRATION);
        return deadlines.between(edition.id(), registration.opens(), registration.closes()).closes();
    }

    private Predicate<DraftRows.Draft> remindable() {
        Instant since = clock.instant().minus(PAUSE);
        return draft -> draft.reminded().filter(at -> at.isAfter(since)).isEmpty();
    }

    private static Map<Filled, Long> count(List<DraftRows.Draft> drafts, Predicate<DraftRows.Draft> which) {
        return drafts.stream().filter(which).collect(Collectors.groupingBy(DraftRows.Draft::filled, Collectors.counting()));
    }

    private static Lagging lagging(DraftRows.Draft draft) {
        return new Lagging(draft.reference(), draft.body(), draft.done(), draft.total());
    }
}
