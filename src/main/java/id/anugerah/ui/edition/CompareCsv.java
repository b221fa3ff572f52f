package id.anugerah.ui.edition;

import id.anugerah.instrument.Comparison;
import id.anugerah.instrument.Comparison.Item;
import id.anugerah.instrument.Comparison.Passage;
import id.anugerah.ui.shell.Words;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.OptionalInt;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVPrinter;

/** A comparison as a file for spreadsheets: a row for each thing that differs, in each language. */
final class CompareCsv {

    private CompareCsv() {
    }

    static InputStream of(Comparison made, Words words) {
        StringBuilder text = new StringBuilder("\uFEFF");
        CSVFormat format = CSVFormat.EXCEL.builder().setDelimiter(words.locale().equals(Words.INDONESIAN) ? ';' : ',').get();
        try (CSVPrinter printer = new CSVPrinter(text, format)) {
            printer.printRecord(Stream.of("group", "item", "change", "part", "language", "before", "after")
                    .map(column -> words.of("compare.column." + column)));
            for (Comparison.Group group : made.groups()) {
                if (!group.before().equals(group.after())) {
                    printer.printRecord(group.id(), "", "", words.of("compare.weights"), "", weight(group.before()), weight(group.after()));
                }
                texts(printer, words, group.id(), "", "", group.title());
                for (Item item : made.items().stream().filter(one -> one.group().equals(group.id()) && one.differs()).toList()) {
                    rows(printer, words, item);
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return new ByteArrayInputStream(text.toString().getBytes(StandardCharsets.UTF_8));
    }

    private static void rows(CSVPrinter printer, Words words, Item item) throws IOException {
        String change = item.changes().stream().map(each -> words.of("compare.change", each)).collect(Collectors.joining(", "));
        if (!item.before().equals(item.after())) {
            printer.printRecord(item.group(), item.id(), change, words.of("compare.passage.weight"), "", weight(item.before()),
                    weight(item.after()));
        }
        if (item.changes().contains(Comparison.Change.MOVED)) {
            printer.printRecord(item.group(), item.id(), change, words.of("compare.column.group"), "", item.former(), item.group());
        }
        for (Passage passage : item.passages()) {
            texts(printer, words, item.group(), item.id(), change, passage);
        }
    }

    private static void texts(CSVPrinter printer, Words words, String group, String item, String change, Passage passage)
            throws IOException {
        for (Locale language : List.of(Words.INDONESIAN, Locale.ENGLISH)) {
            String before = passage.before().in(language);
            String after = passage.after().in(language);
            if (!before.equals(after)) {
                printer.printRecord(group, item, change, words.of("compare.passage." + passage.name()), language.getLanguage(),
                        harmless(before), harmless(after));
            }
        }
    }

    private static String weight(OptionalInt weight) {
        return weight.isPresent() ? String.valueOf(weight.getAsInt()) : "";
    }

    /** A spreadsheet would run a cell that begins like a formula; an apostrophe makes it text. */
    private static String harmless(String cell) {
        return !cell.isEmpty() && "=+-@\t\r\n".indexOf(cell.charAt(0)) >= 0 ? "'" + cell : cell;
    }
}
