package id.anugerah.release;

import id.anugerah.access.CurrentPerson;
import id.anugerah.access.ForAnyone;
import id.anugerah.access.ForOrganizers;
import id.anugerah.access.ForOverseers;
import id.anugerah.audit.AuditTrail;
import id.anugerah.edition.Edition;
import id.anugerah.edition.Editions;
import id.anugerah.release.store.AwardChangeRows;
import id.anugerah.release.store.ReleaseRows;
import id.anugerah.shared.Reason;
import id.anugerah.shared.Refused;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Places of awards that organizers decide by hand, with a reason, before they propose; another organizer releases the list. */
@Service
@Transactional
public class AwardChanges {

    private final AwardChangeRows rows;
    private final ReleaseRows releases;
    private final Standing standing;
    private final AwardsProposal awards;
    private final Editions editions;
    private final AuditTrail audit;
    private final Clock clock;

    AwardChanges(AwardChangeRows rows, ReleaseRows releases, Standing standing, AwardsProposal awards, Editions editions,
                 AuditTrail audit, Clock clock) {
        this.rows = rows;
        this.releases = releases;
        this.standing = standing;
        this.awards = awards;
        this.editions = editions;
        this.audit = audit;
        this.clock = clock;
    }

    /** Absent for a proposal of before its record carried inputs. */
    @ForOverseers
    @Transactional(readOnly = true)
    public Optional<AwardsPicture> picture(UUID edition) {
        Optional<Release> frozen = frozen(edition);
        Optional<AwardsBasis> basis = frozen.isPresent() ? Recorded.of(frozen.get().record()).proposal().awards()
                : Optional.of(awards.basis(editions.get(edition)));
        return basis.map(of -> new AwardsPicture(Awards.contests(of), of.changes(), Displaced.between(of.with(List.of()), of),
                of.bodies().stream().collect(Collectors.toMap(AwardsBasis.Body::reference, AwardsBasis.Body::name)),
                frozen.isPresent() ? List.of() : rows.of(edition).stream().filter(c -> !c.appliesTo(of)).toList()));
    }

    /**
     * Whose award would be another one than now; changes nothing.
     *
     * @throws Refused as {@link #ask} but for the reason
     */
    @ForOrganizers
    @Transactional(readOnly = true)
    public List<Displaced> effect(UUID edition, AwardPlace asked) {
        AwardsBasis now = open(edition);
        return Displaced.between(now, now.with(with(now, checked(now, change(asked, "–", clock.instant())))));
    }

    /**
     * @param reason why, for the other organizers and for the record
     * @throws Refused "release.change.frozen" when the list is proposed already, "release.change.place" for a place or a
     *                 finalist that the group does not have, "release.change.taken" when this place or this finalist is
     *                 decided by hand already, "release.change.holds" when the finalist has an award of the category anyway,
     *                 "reason.needed", "reason.tooLong"
     */
    @ForOrganizers
    public void ask(UUID edition, AwardPlace asked, String reason) {
        AwardsBasis now = open(edition);
        AwardsBasis.Change change = checked(now, change(asked, Reason.of(reason),
                clock.instant().truncatedTo(ChronoUnit.MILLIS)));
        Optional<UUID> taker = asked.to().map(reference -> now.bodies().stream()
                .filter(body -> body.reference().equals(reference)).findFirst().orElseThrow().submission());
        Refused.unless(rows.insert(edition, change, taker, CurrentPerson.id()), "release.change.taken");
        Map<String, Object> details = details(asked);
        details.put("reason", change.reason());
        audit.record(edition, "release.changedByHand", details);
    }

    /** The rule decides this place again. @throws Refused "release.change.frozen", "release.change.gone" */
    @ForOrganizers
    public void withdraw(UUID edition, AwardPlace asked) {
        Refused.unless(frozen(edition).isEmpty(), "release.change.frozen");
        Refused.unless(rows.delete(edition, asked.group(), asked.category(), asked.place()), "release.change.gone");
        audit.record(edition, "release.changeWithdrawn", details(asked));
    }

    /** References of winners whose place was decided by hand, and "" for places left empty so; nothing before the announcement. */
    @ForAnyone
    @Transactional(readOnly = true)
    public Set<String> announced(UUID edition) {
        return releases.standing(edition, ReleaseKind.AWARDS)
                .flatMap(release -> Recorded.of(release.record()).proposal().awards()).map(AwardsBasis::changes)
                .orElse(List.of()).stream().map(change -> change.to().orElse("")).collect(Collectors.toSet());
    }

    private Optional<Release> frozen(UUID edition) {
        return standing.frozen(edition, ReleaseKind.AWARDS);
    }

    private AwardsBasis open(UUID edition) {
        Refused.unless(frozen(edition).isEmpty(), "release.change.frozen");
        Edition of = editions.get(edition);
        return awards.basis(of);
    }

    private static AwardsBasis.Change checked(AwardsBasis now, AwardsBasis.Change change) {
        Refused.unless(change.appliesTo(now), "release.change.place");
        Refused.unless(now.changes().stream().noneMatch(other -> other.group() == change.group()
                && other.category().equals(change.category()) && other.place() == change.place()
                || other.to().isPresent() && other.to().equals(change.to())), "release.change.taken");
        Refused.unless(change.to().filter(reference -> change.category().equals(Awards.won(now).get(reference))).isEmpty(),
                "release.change.holds");
        return change;
    }

    private static List<AwardsBasis.Change> with(AwardsBasis now, AwardsBasis.Change change) {
        List<AwardsBasis.Change> all = new ArrayList<>(now.changes());
        all.add(change);
        return all;
    }

    private static AwardsBasis.Change change(AwardPlace asked, String reason, Instant at) {
        return new AwardsBasis.Change(asked.group(), asked.category(), asked.place(), asked.to(), reason, "–", at);
    }

    private static Map<String, Object> details(AwardPlace asked) {
        Map<String, Object> details = new LinkedHashMap<>(Map.of("kind", ReleaseKind.AWARDS.name()));
        details.put("group", asked.group().name());
        details.put("category", asked.category());
        details.put("place", asked.place());
        asked.to().ifPresent(reference -> details.put("to", reference));
        return details;
    }
}
