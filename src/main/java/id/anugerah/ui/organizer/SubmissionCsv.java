package id.anugerah.ui.organizer;

import id.anugerah.submission.Submission;
import id.anugerah.ui.shell.Words;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.ZoneId;
import java.util.Arrays;
import java.util.List;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVPrinter;

/** The list as a file for spreadsheets: the same rows, order and words as on the screen. */
final class SubmissionCsv {

    private SubmissionCsv() {
    }

    /** Semicolons where the decimal sign is a comma: what spreadsheets of that language expect. */
    static InputStream of(List<Submission> rows, Words words, ZoneId zone) {
        StringBuilder text = new StringBuilder("\uFEFF");
        CSVFormat format = CSVFormat.EXCEL.builder()
                .setDelimiter(words.locale().equals(Words.INDONESIAN) ? ';' : ',').get();
        try (CSVPrinter printer = new CSVPrinter(text, format)) {
            printer.printRecord(Arrays.stream(SubmissionColumn.values()).map(column -> column.title(words)));
            for (Submission row : rows) {
                printer.printRecord(Arrays.stream(SubmissionColumn.values())
                        .map(column -> harmless(column.text(row, words, zone))));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return new ByteArrayInputStream(text.toString().getBytes(StandardCharsets.UTF_8));
    }

    /** A spreadsheet would run a cell that begins like a formula; an apostrophe makes it text. */
    static String harmless(String cell) {
        return !cell.isEmpty() && "=+-@\t\r\n".indexOf(cell.charAt(0)) >= 0 ? "'" + cell : cell;
    }
}
