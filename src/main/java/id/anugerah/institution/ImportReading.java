package id.anugerah.institution;

import id.anugerah.institution.ImportRow.Outcome;
import id.anugerah.institution.sheet.SheetReader;
import id.anugerah.institution.sheet.SheetRow;
import id.anugerah.institution.store.DirectoryRows;
import id.anugerah.shared.Refused;
import id.anugerah.shared.Sha256;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/** Compares a file with a list. Only columns that the file has are compared; entries that it does not name stay. */
@Component
class ImportReading {

    private final DirectoryRows rows;
    private final FileWords words;

    ImportReading(DirectoryRows rows, FileWords words) {
        this.rows = rows;
        this.words = words;
    }

    /** @param columns by place in a row: CODE or the name of a field */
    private record Head(Map<Integer, String> columns, List<String> ignored) {
    }

    /** A plan and the entries as they would be, in the order of the file: new ones and changed ones. */
    record Compared(ImportPlan plan, Map<Outcome, List<Entry>> after) {
    }

    /** @throws Refused "directory.file.…" when the file as a whole cannot be understood */
    Compared compare(Register register, byte[] file) {
        List<SheetRow> lines = SheetReader.read(file);
        Refused.unless(!lines.isEmpty(), "directory.file.empty");
        Head head = head(register, lines.get(0));
        List<SheetRow> body = lines.subList(1, lines.size());
        Refused.unless(!body.isEmpty(), "directory.file.empty");
        Map<String, Entry> entries = rows.all(register);
        Map<String, Integer> first = new LinkedHashMap<>();
        Known known = known(register, head, body);
        List<ImportRow> planned = new ArrayList<>();
        Map<Outcome, List<Entry>> after = new EnumMap<>(Map.of(Outcome.NEW, new ArrayList<>(), Outcome.CHANGED, new ArrayList<>()));
        for (SheetRow line : body) {
            Map<Field, String> said = said(head, line);
            String code = code(head, line);
            Entry before = entries.get(code);
            Draft draft = Draft.of(register, code, before, said);
            List<Fault> faults = new ArrayList<>(formulas(head, line));
            Optional.ofNullable(first.putIfAbsent(code, line.number())).filter(again -> !code.isEmpty())
                    .ifPresent(again -> faults.add(new Fault("directory.rule.CODE_TWICE", List.of(code, again))));
            if (faults.isEmpty()) {
                faults.addAll(EntryRule.all(draft, before, known));
            }
            ImportRow row = row(line, draft, before, faults);
            planned.add(row);
            if (after.containsKey(row.outcome())) {
                after.get(row.outcome()).add(Directory.entry(draft, before));
            }
        }
        int absent = (int) entries.keySet().stream().filter(code -> !first.containsKey(code)).count();
        return new Compared(new ImportPlan(register, Sha256.of(file), List.copyOf(planned), head.ignored(), absent), after);
    }

    private static ImportRow row(SheetRow line, Draft draft, Entry before, List<Fault> faults) {
        String name = draft.value(Field.NAME);
        if (!faults.isEmpty()) {
            return new ImportRow(line.number(), draft.code(), name, Outcome.REFUSED, Map.of(), faults);
        }
        Map<Field, Change> changes = draft.changes(before);
        Outcome outcome = before == null ? Outcome.NEW : changes.isEmpty() ? Outcome.SAME : Outcome.CHANGED;
        return new ImportRow(line.number(), draft.code(), name, outcome, changes, List.of());
    }

    private Head head(Register register, SheetRow line) {
        Map<Integer, String> columns = new LinkedHashMap<>();
        List<String> ignored = new ArrayList<>();
        for (int i = 0; i < line.cells().size(); i++) {
            String head = line.cell(i);
            Optional<String> column = words.column(register, head);
            if (column.isPresent()) {
                Refused.unless(!columns.containsValue(column.get()), "directory.file.headTwice", head);
                columns.put(i, column.get());
            } else if (!head.isEmpty()) {
                ignored.add(head);
            }
        }
        Refused.unless(columns.containsValue(FileWords.CODE), "directory.file.noCode");
        Refused.unless(columns.size() > 1, "directory.file.onlyCode");
        return new Head(columns, ignored);
    }

    private Map<Field, String> said(Head head, SheetRow line) {
        Map<Field, String> said = new EnumMap<>(Field.class);
        head.columns().forEach((place, column) -> {
            if (!column.equals(FileWords.CODE)) {
                said.put(Field.valueOf(column), words.meant(Field.valueOf(column), line.cell(place)));
            }
        });
        return said;
    }

    private static String code(Head head, SheetRow line) {
        return head.columns().entrySet().stream().filter(one -> one.getValue().equals(FileWords.CODE)).findFirst()
                .map(one -> line.cell(one.getKey())).orElse("");
    }

    private List<Fault> formulas(Head head, SheetRow line) {
        return line.formulas().stream().filter(head.columns()::containsKey).limit(1)
                .map(place -> new Fault("directory.rule.FORMULA", List.of(Character.toString('A' + place % 26)))).toList();
    }

    /** A province that the file itself brings is known to its other rows. */
    private Known known(Register register, Head head, List<SheetRow> body) {
        Set<String> provinces = new HashSet<>(rows.provinces());
        if (register == Register.INSTITUTIONS) {
            provinces.addAll(body.stream().map(line -> said(head, line))
                    .filter(said -> InstitutionType.PROVINCE.name().equals(said.get(Field.TYPE)))
                    .map(said -> said.getOrDefault(Field.PROVINCE, "")).filter(number -> number.matches("[1-9][0-9]")).collect(Collectors.toSet()));
        }
        return new Known(rows.institutionCodes(), provinces, rows.former(register));
    }
}
