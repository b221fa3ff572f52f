package id.anugerah.setup;

import id.anugerah.access.CurrentPerson;
import id.anugerah.access.ForOrganizers;
import id.anugerah.audit.AuditTrail;
import id.anugerah.decision.CaseFiles;
import id.anugerah.decision.RuleTable;
import id.anugerah.decision.TableCase;
import id.anugerah.decision.TableFiles;
import id.anugerah.edition.EditionPlan;
import id.anugerah.instrument.Instruments;
import id.anugerah.instrument.SheetNumbers;
import id.anugerah.instrument.SheetText;
import id.anugerah.notification.MailKind;
import id.anugerah.notification.MailWording;
import id.anugerah.notification.WordingFile;
import id.anugerah.setup.store.BlueprintRows;
import id.anugerah.shared.Refused;
import id.anugerah.shared.Text;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.UUID;
import java.util.function.UnaryOperator;
import java.util.stream.IntStream;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Changes the parts of a blueprint. Everything is saved, right or wrong: what is wrong stands in the findings until it is mended.
 * Each change says which revision was seen, so that two organizers never overwrite each other silently: "setup.changedMeanwhile".
 */
@Service
@Transactional
public class BlueprintWork {

    private static final int LONGEST = 500_000;
    /** Indicators that an aspect can number. */
    private static final int MOST = 99;

    private final BlueprintRows rows;
    private final TableFiles files;
    private final Instruments instruments;
    private final AuditTrail audit;
    private final Clock clock;

    BlueprintWork(BlueprintRows rows, TableFiles files, Instruments instruments, AuditTrail audit, Clock clock) {
        this.rows = rows;
        this.files = files;
        this.instruments = instruments;
        this.audit = audit;
        this.clock = clock;
    }

    @ForOrganizers
    public void plan(UUID id, int seen, EditionPlan plan) {
        change(id, Part.PLAN, seen, before -> PlanText.write(plan));
    }

    /** @param weights percent by indicator id */
    @ForOrganizers
    public void weights(UUID id, String sheet, int seen, Map<String, Integer> weights) {
        sheet(id, sheet, seen, before -> before.withWeights(weights));
    }

    /** @param parts percent of the total. @param criteria percent of its part */
    @ForOrganizers
    public void juryWeights(UUID id, int seen, Map<String, Integer> parts, Map<String, Integer> criteria) {
        sheet(id, Part.JURY, seen, before -> before.withJuryWeights(parts, criteria));
    }

    /** @param texts in both languages, by JSON pointer. @throws Refused "setup.emptyText" */
    @ForOrganizers
    public void texts(UUID id, String sheet, int seen, Map<String, Text> texts) {
        Refused.unless(texts.values().stream().noneMatch(text -> text.id().isBlank() || text.en().isBlank()), "setup.emptyText");
        sheet(id, sheet, seen, before -> {
            SheetText changed = before;
            for (Map.Entry<String, Text> text : texts.entrySet()) {
                changed = changed.with(text.getKey(), text.getValue());
            }
            return changed;
        });
    }

    /**
     * Adds an indicator at the end of an aspect, with a number that none of this instrument has ever had. Its texts are still
     * to be written.
     *
     * @param weights as they are typed, percent by indicator id
     * @throws Refused "setup.noNumber" when all 99 are used
     */
    @ForOrganizers
    public void addIndicator(UUID id, String sheet, int seen, String aspect, Map<String, Integer> weights) {
        sheet(id, sheet, seen, before -> {
            Set<String> used = new HashSet<>(instruments.uses(before.id()).keySet());
            before.items().forEach(item -> used.add(item.id()));
            SheetText.of(rows.part(id, sheet).orElseThrow().original()).items().forEach(item -> used.add(item.id()));
            int last = IntStream.rangeClosed(1, MOST).filter(number -> used.contains(aspect + number)).max().orElse(0);
            Refused.unless(last < MOST, "setup.noNumber");
            return before.withWeights(weights).withIndicator(aspect, aspect + (last + 1));
        });
    }

    /** @param weights as they are typed, percent by indicator id. @throws Refused "instrument.wrongFile" for the last of its aspect */
    @ForOrganizers
    public void removeIndicator(UUID id, String sheet, int seen, String indicator, Map<String, Integer> weights) {
        sheet(id, sheet, seen, before -> before.withWeights(weights).without(indicator));
    }

    /** One place within its aspect. @param weights as they are typed, percent by indicator id */
    @ForOrganizers
    public void moveIndicator(UUID id, String sheet, int seen, String indicator, boolean up, Map<String, Integer> weights) {
        sheet(id, sheet, seen, before -> before.withWeights(weights).moved(indicator, up));
    }

    /**
     * Takes a whole file instead.
     *
     * @throws Refused "instrument.wrongFile" when its shape is wrong, "setup.otherKind", "setup.tooLong", "setup.repeated" for a number that
     *     two items have, "setup.retired" for one that another item of a former version had: both name the number and both places
     */
    @ForOrganizers
    public void upload(UUID id, String sheet, int seen, String yaml) {
        Refused.unless(yaml.length() <= LONGEST, "setup.tooLong");
        Refused.unless(Part.SHEETS.contains(sheet), "setup.unknown");
        SheetText file = SheetText.of(yaml);
        Refused.unless(file.jury() == sheet.equals(Part.JURY), "setup.otherKind");
        SheetNumbers numbers = new SheetNumbers(file);
        numbers.repeated().ifPresent(same -> {
            throw new Refused("setup.repeated", same.get(0).id(), numbers.where(same.get(0)), numbers.where(same.get(1)));
        });
        change(id, sheet, seen, before -> {
            retired(file, SheetText.of(before), SheetText.of(rows.part(id, sheet).orElseThrow().original()));
            return yaml;
        });
    }

    /** A number that was given up is not given again: results of former years would seem to be about the new indicator. */
    private void retired(SheetText file, SheetText before, SheetText original) {
        Map<String, Text> uses = instruments.uses(original.id());
        file.items().stream().filter(item -> uses.containsKey(item.id()) && before.item(item.id()).isEmpty()
                && original.item(item.id()).isEmpty()).findFirst().ifPresent(item -> {
                    throw new Refused("setup.retired", item.id(), uses.get(item.id()), new SheetNumbers(file).where(item));
                });
    }

    /** @throws Refused "setup.unreadableCell" with row, column and cell of the first that cannot be read: such a table cannot be written */
    @ForOrganizers
    public void rows(UUID id, String table, int seen, List<RuleTable.Row> changed) {
        change(id, Part.table(table), seen, before -> {
            byte[] file = before.getBytes(StandardCharsets.UTF_8);
            RuleTable read = files.read(table, file);
            files.faults(new RuleTable(table, read.hits(), read.inputs(), read.outputs(), changed)).stream().findFirst().ifPresent(fault -> {
                throw new Refused("setup.unreadableCell", fault.row(), fault.column(), fault.cell());
            });
            return new String(files.write(table, file, changed), StandardCharsets.UTF_8);
        });
    }

    @ForOrganizers
    public void cases(UUID id, String table, int seen, List<TableCase> cases) {
        change(id, Part.cases(table), seen, before -> CaseFiles.write(cases));
    }

    /** Rows and examples together, as {@link #rows} and {@link #cases}: both or none of them. */
    @ForOrganizers
    public void table(UUID id, TableSheet seen, List<RuleTable.Row> changed, List<TableCase> cases) {
        rows(id, seen.table().id(), seen.part().revision(), changed);
        cases(id, seen.table().id(), seen.cases().revision(), cases);
    }

    /** Words one kind of mail anew. @param wording absent: the product's. @throws Refused "setup.unknown" for a kind that is none */
    @ForOrganizers
    public void mail(UUID id, int seen, String kind, Optional<MailWording> wording) {
        Refused.unless(MailKind.of(kind).isPresent(), "setup.unknown");
        change(id, Part.MAILS, seen, before -> {
            Map<String, MailWording> wordings = new TreeMap<>(WordingFile.read(before));
            wording.map(MailWording::tidy).ifPresentOrElse(typed -> wordings.put(kind, typed), () -> wordings.remove(kind));
            return WordingFile.write(wordings);
        });
    }

    /** Rows, examples and the categories' own names, as {@link #table}: all or none of them. @param named by category; without the product's */
    @ForOrganizers
    public void awards(UUID id, TableSheet seen, int namesSeen, List<RuleTable.Row> changed, List<TableCase> cases, Map<String, Text> named) {
        table(id, seen, changed, cases);
        change(id, Part.NAMES, namesSeen, before -> NamesText.write(named));
    }

    /** As it was in the edition that it came from. */
    @ForOrganizers
    public void restore(UUID id, String name, int seen) {
        Part part = rows.part(id, name).orElseThrow(() -> new Refused("setup.unknown"));
        change(id, name, seen, before -> part.original());
    }

    /** A table and its examples; award categories with their names. */
    @ForOrganizers
    public void restoreTable(UUID id, TableSheet seen) {
        restore(id, seen.part().name(), seen.part().revision());
        restore(id, seen.cases().name(), seen.cases().revision());
        if (seen.table().id().equals("awards")) {
            restore(id, Part.NAMES, rows.part(id, Part.NAMES).orElseThrow().revision());
        }
    }

    /** What comes out has the shape of a sheet still, or it is refused: the page could not show it. */
    private void sheet(UUID id, String sheet, int seen, UnaryOperator<SheetText> changed) {
        Refused.unless(Part.SHEETS.contains(sheet), "setup.unknown");
        change(id, sheet, seen, before -> SheetText.of(changed.apply(SheetText.of(before)).yaml()).yaml());
    }

    private void change(UUID id, String name, int seen, UnaryOperator<String> changed) {
        Blueprint blueprint = rows.lock(id).orElseThrow(() -> new Refused("setup.unknown"));
        Refused.unless(blueprint.state() == Blueprint.State.DRAFT, "setup.notDraft");
        Part part = rows.part(id, name).orElseThrow(() -> new Refused("setup.unknown"));
        Refused.unless(part.revision() == seen, "setup.changedMeanwhile");
        String content = changed.apply(part.content());
        Refused.unless(content.length() <= LONGEST, "setup.tooLong");
        if (!content.equals(part.content())) {
            rows.change(id, name, seen, content, CurrentPerson.id(), clock.instant());
            audit.record(id, "setup.changed", Map.of("part", name, "revision", seen + 1));
        }
    }
}
