package id.anugerah.ui.organizer;

import id.anugerah.ui.shell.Words;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.text.NumberFormat;
import java.util.List;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVPrinter;

/** A table of figures as a file for spreadsheets: the same rows in the same order, numbers with four decimals. */
final class FigureCsv {

    private FigureCsv() {
    }

    static <R> InputStream of(List<R> rows, List<FigureColumn<R>> columns, Words words) {
        StringBuilder text = new StringBuilder("\uFEFF");
        List<FigureColumn.Export<R>> exports = columns.stream().flatMap(column -> column.exports().stream()).toList();
        CSVFormat format = CSVFormat.EXCEL.builder().setDelimiter(words.locale().equals(Words.INDONESIAN) ? ';' : ',').get();
        try (CSVPrinter printer = new CSVPrinter(text, format)) {
            printer.printRecord(exports.stream().map(export -> words.of("agreement.column." + export.key())));
            for (R row : rows) {
                printer.printRecord(exports.stream().map(export -> cell(export.value().apply(row), words)));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return new ByteArrayInputStream(text.toString().getBytes(StandardCharsets.UTF_8));
    }

    /** A number may begin with a minus sign; a text that does is made harmless. */
    private static String cell(Object value, Words words) {
        if (value instanceof Number number) {
            NumberFormat format = NumberFormat.getNumberInstance(words.locale());
            format.setGroupingUsed(false);
            format.setMaximumFractionDigits(4);
            return format.format(number);
        }
        return value == null ? "" : SubmissionCsv.harmless(value.toString());
    }
}
