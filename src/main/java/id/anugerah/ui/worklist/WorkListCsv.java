package id.anugerah.ui.worklist;

import id.anugerah.edition.Edition;
import id.anugerah.shared.Moments;
import id.anugerah.ui.forms.TaskNames;
import id.anugerah.ui.shell.Words;
import id.anugerah.worklist.Inbox;
import id.anugerah.worklist.TaskRow;
import id.anugerah.worklist.WorkItem;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.ZoneId;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.ToIntFunction;
import java.util.stream.Stream;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVPrinter;

/**
 * The list as a file for spreadsheets: all its rows, in their order and words. The text is made whole before it is sent, so
 * that a slow line keeps no connection to the database.
 */
final class WorkListCsv {

    private WorkListCsv() {
    }

    /** @param rows tells a reader of each row, one by one, and says how many there were: at most {@link Inbox#MOST} */
    static InputStream of(ToIntFunction<Consumer<TaskRow>> rows, Words words, TaskNames names, Function<UUID, Edition> editions) {
        StringBuilder text = new StringBuilder("\uFEFF");
        CSVFormat format = CSVFormat.EXCEL.builder().setDelimiter(words.locale().equals(Words.INDONESIAN) ? ';' : ',').get();
        try (CSVPrinter printer = new CSVPrinter(text, format)) {
            printer.printRecord(Stream.of("body", "reference", "task", "group", "holder", "since", "due", "asked", "followUp", "done")
                    .map(column -> words.of("worklist.column." + column)));
            int number = rows.applyAsInt(row -> print(printer, row, words, names, editions));
            if (number == Inbox.MOST) {
                printer.printRecord(words.of("worklist.file.cut", words.number(Inbox.MOST)));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return new ByteArrayInputStream(text.toString().getBytes(StandardCharsets.UTF_8));
    }

    private static void print(CSVPrinter printer, TaskRow row, Words words, TaskNames names, Function<UUID, Edition> editions) {
        WorkItem item = row.item();
        ZoneId zone = editions.apply(item.edition()).zone();
        try {
            printer.printRecord(Stream.of(item.bodyName(), item.reference(), names.of(item.box()),
                    item.grouping() == null ? null : words.of("group." + item.grouping()), row.holder(),
                    moment(item.createdAt(), words, zone), last(item.dueAt(), words, zone), last(row.askedUntil(), words, zone),
                    row.followUp() == null ? null : row.followUp().toString(), moment(item.endedAt(), words, zone))
                    .map(WorkListCsv::harmless));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String last(Instant due, Words words, ZoneId zone) {
        return due == null ? null : moment(Moments.lastMinute(due), words, zone);
    }

    private static String moment(Instant instant, Words words, ZoneId zone) {
        return instant == null ? null : words.briefMoment(instant, zone);
    }

    /** A spreadsheet would run a cell that begins like a formula; an apostrophe makes it text. */
    private static String harmless(String cell) {
        return cell != null && !cell.isEmpty() && "=+-@\t\r\n".indexOf(cell.charAt(0)) >= 0 ? "'" + cell : cell == null ? "" : cell;
    }
}
