package id.anugerah.setup;

import id.anugerah.access.CurrentPerson;
import id.anugerah.access.ForOrganizers;
import id.anugerah.access.ForOverseers;
import id.anugerah.audit.AuditTrail;
import id.anugerah.decision.CaseFiles;
import id.anugerah.decision.DecisionTables;
import id.anugerah.decision.RuleBooks;
import id.anugerah.decision.RuleTable;
import id.anugerah.decision.TableCase;
import id.anugerah.edition.AwardNames;
import id.anugerah.edition.Edition;
import id.anugerah.edition.Editions;
import id.anugerah.edition.NextEditions;
import id.anugerah.instrument.Instruments;
import id.anugerah.notification.MailWordings;
import id.anugerah.notification.WordingFile;
import id.anugerah.setup.store.BlueprintRows;
import id.anugerah.shared.Refused;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Begins blueprints from an edition that there is, and reads them. */
@Service
@Transactional
public class Blueprints {

    private final BlueprintRows rows;
    private final Editions editions;
    private final NextEditions next;
    private final Instruments instruments;
    private final RuleBooks rules;
    private final DecisionTables tables;
    private final MailWordings mails;
    private final AwardNames awards;
    private final Findings findings;
    private final AuditTrail audit;
    private final Clock clock;

    Blueprints(BlueprintRows rows, Editions editions, NextEditions next, Instruments instruments, RuleBooks rules,
               DecisionTables tables, MailWordings mails, AwardNames awards, Findings findings, AuditTrail audit, Clock clock) {
        this.rows = rows;
        this.editions = editions;
        this.next = next;
        this.instruments = instruments;
        this.rules = rules;
        this.tables = tables;
        this.mails = mails;
        this.awards = awards;
        this.findings = findings;
        this.audit = audit;
        this.clock = clock;
    }

    /** Next year's edition, with everything as it is in this one but for the dates. */
    @ForOrganizers
    public UUID begin(UUID source) {
        Edition from = editions.get(source);
        Map<String, String> parts = new LinkedHashMap<>();
        parts.put(Part.PLAN, PlanText.write(next.propose(source)));
        parts.put(Part.IP, instruments.text(from.ipInstrument()));
        parts.put(Part.UPP, instruments.text(from.uppInstrument()));
        parts.put(Part.JURY, instruments.text(from.jurySheet()));
        parts.putAll(wordsOf(source));
        parts.putAll(tablesOf(source));
        return begin(Optional.empty(), from, parts);
    }

    /** Other tables and words for an edition that is running. Its plan is the calendar's, its instruments are frozen. */
    @ForOrganizers
    public UUID beginChange(UUID edition) {
        Map<String, String> parts = new LinkedHashMap<>(wordsOf(edition));
        parts.putAll(tablesOf(edition));
        return begin(Optional.of(edition), editions.get(edition), parts);
    }

    @ForOverseers
    @Transactional(readOnly = true)
    public List<Blueprint> all() {
        return rows.all();
    }

    /** @throws Refused "setup.unknown" */
    @ForOverseers
    @Transactional(readOnly = true)
    public Blueprint get(UUID id) {
        return rows.find(id).orElseThrow(() -> new Refused("setup.unknown"));
    }

    /** Every part by its name. */
    @ForOverseers
    @Transactional(readOnly = true)
    public Map<String, Part> parts(UUID id) {
        return byName(rows.parts(id));
    }

    /** What stands against publishing it, none if nothing does. */
    @ForOverseers
    @Transactional(readOnly = true)
    public List<Finding> findings(UUID id) {
        return findings.of(get(id), parts(id));
    }

    /** A decision table with what it answers to its examples. @throws Refused "setup.unknown" */
    @ForOverseers
    @Transactional(readOnly = true)
    public TableSheet table(UUID id, String table) {
        Map<String, Part> parts = parts(id);
        Refused.unless(parts.containsKey(Part.table(table)), "setup.unknown");
        return findings.table(parts, table);
    }

    /** What cannot be read in a table as it was typed, and in the examples beside it: such a table cannot be saved. */
    @ForOverseers
    @Transactional(readOnly = true)
    public List<TableFault> faults(RuleTable typed, List<TableCase> cases) {
        return findings.faults(typed, cases);
    }

    /** It is not wanted any more; nothing of it ever counted. @throws Refused "setup.notDraft" */
    @ForOrganizers
    public void discard(UUID id) {
        Blueprint blueprint = rows.lock(id).orElseThrow(() -> new Refused("setup.unknown"));
        Refused.unless(blueprint.state() == Blueprint.State.DRAFT, "setup.notDraft");
        rows.decide(id, Blueprint.State.DISCARDED, CurrentPerson.id(), clock.instant(), null);
        audit.record(id, "setup.discarded", Map.of());
    }

    static Map<String, Part> byName(List<Part> parts) {
        Map<String, Part> named = new LinkedHashMap<>();
        parts.forEach(part -> named.put(part.name(), part));
        return named;
    }

    private UUID begin(Optional<UUID> edition, Edition source, Map<String, String> parts) {
        UUID id = UUID.randomUUID();
        UUID by = CurrentPerson.id();
        Instant now = clock.instant();
        rows.insert(new Blueprint(id, edition, source.id(), Blueprint.State.DRAFT, by, now, Optional.empty(), Optional.empty(),
                Optional.empty(), Optional.empty()));
        parts.forEach((name, content) -> rows.insert(id, new Part(name, content, content, 1, by, now)));
        audit.record(id, "setup.begun", Map.of("from", source.code(), "opens", edition.isEmpty()));
        return id;
    }

    private Map<String, String> wordsOf(UUID edition) {
        return Map.of(Part.MAILS, WordingFile.write(mails.of(edition)), Part.NAMES, NamesText.write(awards.of(edition)));
    }

    private Map<String, String> tablesOf(UUID edition) {
        Map<String, String> parts = new LinkedHashMap<>();
        Map<String, String> published = rows.published(edition, Part.cases(""));
        rules.versions(edition).forEach((table, version) -> {
            parts.put(Part.table(table), new String(tables.file(table, version), StandardCharsets.UTF_8));
            parts.put(Part.cases(table), published.getOrDefault(Part.cases(table), CaseFiles.shipped(table)));
        });
        return parts;
    }
}
