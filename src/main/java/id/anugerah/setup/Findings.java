package id.anugerah.setup;

import id.anugerah.decision.CaseFiles;
import id.anugerah.decision.CaseResult;
import id.anugerah.decision.CaseRun;
import id.anugerah.decision.DecisionReading;
import id.anugerah.decision.Decisions;
import id.anugerah.decision.RuleTable;
import id.anugerah.decision.TableCase;
import id.anugerah.decision.TableFiles;
import id.anugerah.edition.AwardNames;
import id.anugerah.edition.Edition;
import id.anugerah.edition.EditionPlan;
import id.anugerah.edition.Editions;
import id.anugerah.edition.NextEditions;
import id.anugerah.instrument.Aspect;
import id.anugerah.instrument.Instrument;
import id.anugerah.instrument.Instruments;
import id.anugerah.instrument.JurySheet;
import id.anugerah.instrument.SheetText;
import id.anugerah.notification.MailFault;
import id.anugerah.notification.MailKind;
import id.anugerah.notification.MailRule;
import id.anugerah.notification.WordingFile;
import id.anugerah.shared.Text;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/** Everything that stands against publishing a blueprint. */
@Component
class Findings {

    /** A name stands on one line of a certificate. */
    private static final int LONGEST_NAME = 80;

    private final Editions editions;
    private final NextEditions next;
    private final Instruments instruments;
    private final TableFiles files;
    private final AwardNames awards;
    private final Overtaken overtaken;
    private final Clock clock;

    Findings(Editions editions, NextEditions next, Instruments instruments, TableFiles files, AwardNames awards,
             Overtaken overtaken, Clock clock) {
        this.editions = editions;
        this.next = next;
        this.instruments = instruments;
        this.files = files;
        this.awards = awards;
        this.overtaken = overtaken;
        this.clock = clock;
    }

    List<Finding> of(Blueprint blueprint, Map<String, Part> parts) {
        List<Finding> found = new ArrayList<>();
        if (blueprint.opens()) {
            next.broken(PlanText.read(parts.get(Part.PLAN).content())).forEach(rule ->
                    found.add(Finding.of(Part.PLAN, "edition.plan." + rule.name())));
            Part.SHEETS.forEach(sheet -> SheetText.of(parts.get(sheet).content()).unfinished().forEach(item ->
                    found.add(Finding.of(sheet, "setup.unwritten", item))));
            Part.SHEETS.forEach(sheet -> SheetText.of(parts.get(sheet).content()).wrong().ifPresent(wrong ->
                    found.add(Finding.of(sheet, "instrument.wrongFile", wrong))));
        } else {
            changes(editions.get(blueprint.edition().orElseThrow()), parts, found);
            if (blueprint.state() != Blueprint.State.PUBLISHED) {
                found.addAll(overtaken.of(blueprint.edition().get(), parts));
            }
        }
        mails(parts.get(Part.MAILS), found);
        names(parts, found);
        if (found.stream().noneMatch(finding -> Part.SHEETS.contains(finding.part()))) {
            tables(asked(blueprint, parts), parts, found);
        }
        return found;
    }

    TableSheet table(Map<String, Part> parts, String table) {
        Part part = parts.get(Part.table(table));
        return new TableSheet(files.read(table, bytes(part)), files.read(table, part.original().getBytes(StandardCharsets.UTF_8)),
                part, parts.get(Part.cases(table)), examples(parts, table, decisions(parts)));
    }

    List<TableFault> faults(RuleTable typed, List<TableCase> cases) {
        return new TableFaults(files).of(typed, cases);
    }

    /** The examples of a table, asked as its part stands. */
    private List<CaseResult> examples(Map<String, Part> parts, String table, Decisions decisions) {
        return CaseRun.of(files.read(table, bytes(parts.get(Part.table(table)))), decisions,
                CaseFiles.read(parts.get(Part.cases(table)).content()));
    }

    private void changes(Edition edition, Map<String, Part> parts, List<Finding> found) {
        List<Part> changed = parts.values().stream().filter(part -> part.isTable() && part.changed()).toList();
        if (changed.isEmpty() && !parts.get(Part.MAILS).changed() && !parts.get(Part.NAMES).changed()) {
            found.add(Finding.of("", "setup.nothingChanged"));
        }
        Instant now = clock.instant();
        changed.stream().filter(part -> !now.isBefore(LastChange.of(part.tableId(), edition)))
                .forEach(part -> found.add(Finding.of(part.name(), "setup.tooLate")));
        if (parts.get(Part.NAMES).changed() && !now.isBefore(LastChange.of("awards", edition))) {
            found.add(Finding.of(Part.table("awards"), "setup.tooLate"));
        }
    }

    private static void mails(Part part, List<Finding> found) {
        WordingFile.read(part.content()).forEach((kind, wording) -> MailKind.of(kind).ifPresent(known ->
                MailRule.of(known, wording).forEach(broken -> found.add(new Finding(Part.MAILS, MailFault.reason(broken),
                        MailFault.arguments(broken))))));
    }

    /** A category of an edition's own has a name in both languages: its id would stand on certificates. */
    private void names(Map<String, Part> parts, List<Finding> found) {
        Map<String, Text> names = NamesText.read(parts.get(Part.NAMES).content());
        categories(files.read("awards", bytes(parts.get(Part.table("awards"))))).stream().filter(category -> {
            Text own = names.get(category);
            return own == null ? awards.product(category).isEmpty() : own.id().isBlank() || own.en().isBlank()
                    || own.id().length() > LONGEST_NAME || own.en().length() > LONGEST_NAME;
        }).forEach(category -> found.add(Finding.of(Part.table("awards"), "setup.categoryName", category, LONGEST_NAME)));
    }

    private static List<String> categories(RuleTable table) {
        int column = table.outputs().stream().map(RuleTable.Column::name).toList().indexOf("category");
        return table.rows().stream().map(row -> row.then().get(column)).distinct().toList();
    }

    private void tables(TableRule.Asked asked, Map<String, Part> parts, List<Finding> found) {
        for (Part part : parts.values()) {
            if (part.isTable()) {
                if (TableRule.of(part.tableId()).broken(asked)) {
                    found.add(Finding.of(part.name(), "setup.table." + part.tableId()));
                }
                long failing = examples(parts, part.tableId(), asked.decisions()).stream().filter(result -> !result.passes()).count();
                if (failing > 0) {
                    found.add(Finding.of(part.name(), "setup.examples", failing));
                }
            }
        }
    }

    private TableRule.Asked asked(Blueprint blueprint, Map<String, Part> parts) {
        if (blueprint.opens()) {
            EditionPlan plan = PlanText.read(parts.get(Part.PLAN).content());
            return new TableRule.Asked(decisions(parts), plan.code() == null ? "" : plan.code(),
                    aspects(SheetText.of(parts.get(Part.IP).content()).instrument(), SheetText.of(parts.get(Part.UPP).content()).instrument()),
                    SheetText.of(parts.get(Part.JURY).content()).jurySheet());
        }
        Edition edition = editions.get(blueprint.edition().orElseThrow());
        JurySheet jury = instruments.jurySheet(edition.jurySheet());
        return new TableRule.Asked(decisions(parts), edition.code(), aspects(instruments.instrument(edition.ipInstrument()),
                instruments.instrument(edition.uppInstrument())), jury);
    }

    private static Set<String> aspects(Instrument one, Instrument other) {
        Set<String> both = new HashSet<>(one.aspects().stream().map(Aspect::id).toList());
        both.retainAll(other.aspects().stream().map(Aspect::id).collect(Collectors.toSet()));
        return both;
    }

    private static Decisions decisions(Map<String, Part> parts) {
        Map<String, byte[]> tables = new HashMap<>();
        parts.values().stream().filter(Part::isTable).forEach(part -> tables.put(part.tableId(), bytes(part)));
        return DecisionReading.offline().of(tables);
    }

    private static byte[] bytes(Part part) {
        return part.content().getBytes(StandardCharsets.UTF_8);
    }
}
