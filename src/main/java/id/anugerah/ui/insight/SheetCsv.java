package id.anugerah.ui.insight;

import id.anugerah.ui.shell.Words;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVPrinter;

/** A table of figures as a file for spreadsheets of the reader's language. */
final class SheetCsv {

    private SheetCsv() {
    }

    static InputStream of(List<String> heads, List<List<Object>> rows, Words words) {
        StringBuilder text = new StringBuilder("\uFEFF");
        boolean indonesian = words.locale().equals(Words.INDONESIAN);
        try (CSVPrinter printer = new CSVPrinter(text, CSVFormat.EXCEL.builder().setDelimiter(indonesian ? ';' : ',').get())) {
            printer.printRecord(heads);
            for (List<Object> row : rows) {
                printer.printRecord(row.stream().map(value -> cell(value, indonesian)));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return new ByteArrayInputStream(text.toString().getBytes(StandardCharsets.UTF_8));
    }

    /** A spreadsheet would run a text that begins like a formula; an apostrophe keeps it a text. */
    private static String cell(Object value, boolean indonesian) {
        String text = value.toString();
        if (value instanceof Number) {
            return indonesian ? text.replace('.', ',') : text;
        }
        return !text.isEmpty() && "=+-@\t\r\n".indexOf(text.charAt(0)) >= 0 ? "'" + text : text;
    }
}
