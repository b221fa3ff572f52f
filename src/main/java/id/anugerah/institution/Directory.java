package id.anugerah.institution;

import id.anugerah.access.ForOrganizers;
import id.anugerah.access.ForOverseers;
import id.anugerah.audit.AuditTrail;
import id.anugerah.institution.sheet.SheetWriter;
import id.anugerah.institution.store.DirectoryRows;
import id.anugerah.shared.PlainText;
import id.anugerah.shared.Reason;
import id.anugerah.shared.Refused;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The lists of institutions and of units as organizers keep them. */
@Service
@Transactional
public class Directory {

    private final DirectoryRows rows;
    private final FileWords words;
    private final AuditTrail audit;

    Directory(DirectoryRows rows, FileWords words, AuditTrail audit) {
        this.rows = rows;
        this.words = words;
        this.audit = audit;
    }

    /** By name. @param offset how many to leave out first */
    @ForOverseers
    @Transactional(readOnly = true)
    public List<Entry> page(DirectoryFilter filter, int offset, int limit) {
        return rows.page(filter, offset, limit);
    }

    @ForOverseers
    @Transactional(readOnly = true)
    public int count(DirectoryFilter filter) {
        return rows.count(filter);
    }

    /** How many of the filtered entries have each value of that field; units by type and province of their institution. */
    @ForOverseers
    @Transactional(readOnly = true)
    public Map<String, Integer> counts(DirectoryFilter filter, Field field) {
        return rows.counts(filter, field);
    }

    /** @throws Refused "directory.gone" */
    @ForOverseers
    @Transactional(readOnly = true)
    public Entry get(Register register, String code) {
        return rows.find(register, code).orElseThrow(() -> new Refused("directory.gone", code));
    }

    @ForOverseers
    @Transactional(readOnly = true)
    public Optional<Entry> institution(UUID id) {
        return rows.institution(id);
    }

    /** Everything that the filter lets through, in the words of that language; can be imported again as it is. */
    @ForOverseers
    @Transactional(readOnly = true)
    public byte[] file(DirectoryFilter filter, FileKind kind, Locale language) {
        List<String> heads = Stream.concat(Stream.of(FileWords.CODE), filter.register().fields().stream().map(Enum::name))
                .map(column -> words.head(column, language)).toList();
        List<List<String>> lines = rows.page(filter, 0, Integer.MAX_VALUE).stream().map(entry -> Stream.concat(Stream.of(entry.code()),
                filter.register().fields().stream().map(field -> words.shown(field, entry.value(field), language))).toList()).toList();
        return kind == FileKind.XLSX ? SheetWriter.xlsx(words.head(filter.register().name(), language), heads, lines)
                : SheetWriter.csv(heads, lines, language);
    }

    /**
     * @param seen as it was when somebody began to change it
     * @throws Refused "directory.gone", "directory.changed", "directory.same", "directory.rule.…", "reason.needed"
     */
    @ForOrganizers
    public void change(Entry seen, Map<Field, String> values, String typed) {
        String reason = Reason.of(typed);
        rows.lock();
        Entry before = get(seen.register(), seen.code());
        Refused.unless(before.id().equals(seen.id()) && before.values().equals(seen.values()), "directory.changed", before.name());
        Draft draft = Draft.of(before.register(), before.code(), before, values);
        Map<Field, Change> changes = draft.changes(before);
        Refused.unless(!changes.isEmpty(), "directory.same");
        check(draft, before);
        rows.update(before.register(), List.of(entry(draft, before)));
        audit.record(before.id(), "directory.changed", details(before.code(), changes, reason));
    }

    /** @throws Refused "directory.taken", "directory.rule.…", "reason.needed" */
    @ForOrganizers
    public void add(Register register, String code, Map<Field, String> values, String typed) {
        String reason = Reason.of(typed);
        rows.lock();
        Draft draft = Draft.of(register, PlainText.of(code), null, values);
        check(draft, null);
        rows.find(register, draft.code()).ifPresent(taken -> {
            throw new Refused("directory.taken", taken.code(), taken.name());
        });
        Entry made = entry(draft, null);
        rows.insert(register, List.of(made));
        audit.record(made.id(), "directory.added", details(made.code(), draft.changes(null), reason));
    }

    static Entry entry(Draft draft, Entry before) {
        return new Entry(before == null ? UUID.randomUUID() : before.id(), draft.register(), draft.code(), draft.values(), "", 0, List.of());
    }

    static Map<String, Object> details(String code, Map<Field, Change> changes, String reason) {
        Map<String, Object> details = new LinkedHashMap<>();
        details.put("code", code);
        changes.forEach((field, change) -> details.put("directory" + field.name(), change.toString()));
        details.put("reason", reason);
        return details;
    }

    private void check(Draft draft, Entry before) {
        EntryRule.all(draft, before, new Known(rows.institutionCodes(), rows.provinces(), rows.former(draft.register())))
                .stream().findFirst().ifPresent(fault -> {
                    throw fault.refused();
                });
    }
}
