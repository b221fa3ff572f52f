package id.anugerah.ui.worklist;

import id.anugerah.edition.Edition;
import id.anugerah.shared.Moments;
import id.anugerah.ui.forms.TaskNames;
import id.anugerah.ui.shell.Words;
import id.anugerah.worklist.TaskRow;
import id.anugerah.worklist.WorkItem;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Stream;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVPrinter;

/** The rows of the list as a file for spreadsheets: the same rows, order and words. */
final class WorkListCsv {

    private WorkListCsv() {
    }

    static InputStream of(List<TaskRow> rows, Words words, TaskNames names, Function<UUID, Edition> editions) {
        StringBuilder text = new StringBuilder("\uFEFF");
        CSVFormat format = CSVFormat.EXCEL.builder().setDelimiter(words.locale().equals(Words.INDONESIAN) ? ';' : ',').get();
        try (CSVPrinter printer = new CSVPrinter(text, format)) {
            printer.printRecord(Stream.of("body", "reference", "task", "group", "holder", "since", "due", "followUp", "done")
                    .map(column -> words.of("worklist.column." + column)));
            for (TaskRow row : rows) {
                WorkItem item = row.item();
                ZoneId zone = editions.apply(item.edition()).zone();
                printer.printRecord(Stream.of(item.bodyName(), item.reference(), names.of(item.box()),
                        item.grouping() == null ? null : words.of("group." + item.grouping()), row.holder(),
                        moment(item.createdAt(), words, zone),
                        item.dueAt() == null ? null : moment(Moments.lastMinute(item.dueAt()), words, zone),
                        row.followUp() == null ? null : row.followUp().toString(), moment(item.endedAt(), words, zone))
                        .map(WorkListCsv::harmless));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return new ByteArrayInputStream(text.toString().getBytes(StandardCharsets.UTF_8));
    }

    private static String moment(Instant instant, Words words, ZoneId zone) {
        return instant == null ? null : words.briefMoment(instant, zone);
    }

    /** A spreadsheet would run a cell that begins like a formula; an apostrophe makes it text. */
    private static String harmless(String cell) {
        return cell != null && !cell.isEmpty() && "=+-@\t\r\n".indexOf(cell.charAt(0)) >= 0 ? "'" + cell : cell == null ? "" : cell;
    }
}
