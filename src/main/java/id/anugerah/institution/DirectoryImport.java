package id.anugerah.institution;

import id.anugerah.access.ForOrganizers;
import id.anugerah.audit.AuditTrail;
import id.anugerah.institution.ImportRow.Outcome;
import id.anugerah.institution.store.DirectoryRows;
import id.anugerah.shared.Reason;
import id.anugerah.shared.Refused;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Takes a file over into a list: first what it would change, then exactly that, all of it or nothing. */
@Service
@Transactional
public class DirectoryImport {

    private static final int MOST_CHAINS = 1_000;
    private static final int PARCEL = 500;

    private final ImportReading reading;
    private final DirectoryRows rows;
    private final AuditTrail audit;

    DirectoryImport(ImportReading reading, DirectoryRows rows, AuditTrail audit) {
        this.reading = reading;
        this.rows = rows;
        this.audit = audit;
    }

    /** Writes nothing. @throws Refused "directory.file.…" */
    @ForOrganizers
    @Transactional(readOnly = true)
    public ImportPlan dryRun(Register register, byte[] file) {
        return reading.compare(register, file).plan();
    }

    /**
     * Does what a dry run has shown.
     *
     * @param hash    of that plan
     * @param without whether rows that are refused are left out; otherwise a file that has any is not taken over at all
     * @return what was done
     * @throws Refused "directory.import.changed" when file or list are no longer what was shown; "directory.import.faults" with
     *                 their number; "directory.import.nothing"; "reason.needed"
     */
    @ForOrganizers
    public ImportPlan apply(Register register, byte[] file, String hash, boolean without, String typed) {
        String reason = Reason.of(typed);
        rows.lock();
        ImportReading.Compared compared = reading.compare(register, file);
        ImportPlan plan = compared.plan();
        Refused.unless(plan.hash().equals(hash), "directory.import.changed");
        Refused.unless(without || plan.total(Outcome.REFUSED) == 0, "directory.import.faults", plan.total(Outcome.REFUSED));
        Refused.unless(plan.total(Outcome.NEW) + plan.total(Outcome.CHANGED) > 0, "directory.import.nothing");
        rows.insert(register, compared.after().get(Outcome.NEW));
        rows.update(register, compared.after().get(Outcome.CHANGED));
        record(compared, reason);
        return plan;
    }

    /**
     * Every entry that the file touched has it in its own history, and the file has a row for all of them together. A chain that
     * is written is locked until the end; of a very large file the file's own chain says everything instead, in parcels.
     */
    private void record(ImportReading.Compared compared, String reason) {
        ImportPlan plan = compared.plan();
        UUID file = UUID.nameUUIDFromBytes(plan.file().getBytes(StandardCharsets.UTF_8));
        Map<String, ImportRow> byCode = plan.rows().stream().filter(row -> row.outcome() == Outcome.NEW || row.outcome() == Outcome.CHANGED)
                .collect(Collectors.toMap(ImportRow::code, Function.identity(), (one, other) -> one, LinkedHashMap::new));
        if (byCode.size() > MOST_CHAINS) {
            List<ImportRow> rows = List.copyOf(byCode.values());
            for (int from = 0; from < rows.size(); from += PARCEL) {
                audit.record(file, "directory.importedRows", Map.of("rows", rows.subList(from, Math.min(rows.size(), from + PARCEL)).stream()
                        .map(row -> row.code() + " " + row.changes()).collect(Collectors.joining("\n"))));
            }
        } else {
            Stream.of(Outcome.NEW, Outcome.CHANGED).flatMap(outcome -> compared.after().get(outcome).stream())
                    .forEach(entry -> record(entry, byCode.get(entry.code()), plan.file(), reason));
        }
        audit.record(file, "directory.imported", Map.of("file", plan.file(),
                "register", plan.register().name(), "added", plan.total(Outcome.NEW), "changed", plan.total(Outcome.CHANGED),
                "same", plan.total(Outcome.SAME), "leftOut", plan.total(Outcome.REFUSED), "reason", reason));
    }

    private void record(Entry entry, ImportRow row, String file, String reason) {
        Map<String, Object> details = Directory.details(entry.code(), row.changes(), reason);
        details.put("file", file);
        if (row.outcome() == Outcome.NEW) {
            audit.record(entry.id(), "directory.added", details);
        } else {
            audit.record(entry.id(), "directory.changed", details);
        }
    }
}
