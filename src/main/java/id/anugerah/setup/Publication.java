package id.anugerah.setup;

import id.anugerah.access.CurrentPerson;
import id.anugerah.access.ForAnyone;
import id.anugerah.access.ForOrganizers;
import id.anugerah.access.ForOverseers;
import id.anugerah.audit.AuditTrail;
import id.anugerah.edition.Editions;
import id.anugerah.setup.store.BlueprintRows;
import id.anugerah.shared.Refused;
import id.anugerah.shared.Sha256;
import java.time.Clock;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** One organizer proposes a blueprint, another publishes exactly that. */
@Service
@Transactional
public class Publication {

    private final BlueprintRows rows;
    private final Findings findings;
    private final Opening opening;
    private final Editions editions;
    private final AuditTrail audit;
    private final Clock clock;

    Publication(BlueprintRows rows, Findings findings, Opening opening, Editions editions, AuditTrail audit, Clock clock) {
        this.rows = rows;
        this.findings = findings;
        this.opening = opening;
        this.editions = editions;
        this.audit = audit;
        this.clock = clock;
    }

    /** SHA-256 over every part as it stands: what proposer and publisher both see. */
    @ForOverseers
    @Transactional(readOnly = true)
    public String hash(UUID id) {
        return hash(rows.parts(id));
    }

    /**
     * Nothing can be changed in it until it is published or given back.
     *
     * @param seen   the hash of what was looked at
     * @param reason why; needed when the rules of a running edition change
     * @throws Refused "setup.notDraft", "setup.changedMeanwhile", "setup.findings" with how many, "reason.needed"
     */
    @ForOrganizers
    public void propose(UUID id, String seen, String reason) {
        Blueprint blueprint = lock(id);
        Refused.unless(blueprint.state() == Blueprint.State.DRAFT, "setup.notDraft");
        unchanged(id, seen);
        Refused.unless(blueprint.opens() || !reason.isBlank(), "reason.needed");
        sound(blueprint);
        rows.propose(id, new Blueprint.Proposal(CurrentPerson.id(), clock.instant(), seen, reason.strip()));
        audit.record(id, "setup.proposed", Map.of("hash", seen, "reason", reason.strip()));
    }

    /**
     * From here on it counts: files are frozen, tables deployed and adopted, a new season waits for its registration.
     *
     * @return the edition
     * @throws Refused "setup.notProposed", "setup.twoPeople" for the one who proposed it, "setup.changedMeanwhile" for another
     *                 hash than the proposed one, "setup.findings" when something stands against it by now
     */
    @ForOrganizers
    public UUID publish(UUID id, String seen) {
        Blueprint blueprint = lock(id);
        blueprint.edition().ifPresent(rows::lockRules);
        Blueprint.Proposal proposal = proposal(blueprint);
        Refused.unless(!proposal.by().equals(CurrentPerson.id()), "setup.twoPeople");
        Refused.unless(proposal.hash().equals(seen), "setup.changedMeanwhile");
        unchanged(id, seen);
        sound(blueprint);
        Map<String, Part> parts = Blueprints.byName(rows.parts(id));
        UUID edition = opening.publish(blueprint, parts);
        rows.decide(id, Blueprint.State.PUBLISHED, CurrentPerson.id(), clock.instant(), edition);
        audit.record(id, "setup.published", Map.of("hash", seen, "edition", editions.get(edition).code()));
        audit.record(edition, blueprint.opens() ? "edition.published" : "edition.rulesChanged", Map.of("hash", seen,
                "reason", proposal.reason(), "proposer", proposal.by().toString(), "tables", changedTables(parts), "mails", parts.get(Part.MAILS).changed()));
        return edition;
    }

    /** Back to being changed. @throws Refused "setup.notProposed", "reason.needed" */
    @ForOrganizers
    public void giveBack(UUID id, String reason) {
        proposal(lock(id));
        Refused.unless(!reason.isBlank(), "reason.needed");
        rows.decide(id, Blueprint.State.DRAFT, CurrentPerson.id(), clock.instant(), null);
        audit.record(id, "setup.returned", Map.of("reason", reason.strip()));
    }

    /** What has changed in the rules since the edition began, the newest first: for everybody. */
    @ForAnyone
    @Transactional(readOnly = true)
    public List<RuleChange> announced(UUID edition) {
        return rows.ruleChanges(edition);
    }

    static String hash(Collection<Part> parts) {
        return Sha256.of(parts.stream().sorted(Comparator.comparing(Part::name))
                .map(part -> part.name() + " " + Sha256.of(part.content()) + "\n").collect(Collectors.joining()));
    }

    private Blueprint lock(UUID id) {
        return rows.lock(id).orElseThrow(() -> new Refused("setup.unknown"));
    }

    private static Blueprint.Proposal proposal(Blueprint blueprint) {
        Refused.unless(blueprint.state() == Blueprint.State.PROPOSED, "setup.notProposed");
        return blueprint.proposal().orElseThrow();
    }

    private void unchanged(UUID id, String seen) {
        Refused.unless(hash(id).equals(seen), "setup.changedMeanwhile");
    }

    private void sound(Blueprint blueprint) {
        int against = findings.of(blueprint, Blueprints.byName(rows.parts(blueprint.id()))).size();
        Refused.unless(against == 0, "setup.findings", against);
    }

    private static String changedTables(Map<String, Part> parts) {
        return parts.values().stream().filter(part -> part.isTable() && part.changed()).map(Part::tableId).sorted()
                .collect(Collectors.joining(","));
    }
}
