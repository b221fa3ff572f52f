package id.anugerah.ui.oversight;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.icon.VaadinIcon;
import com.vaadin.flow.server.streams.DownloadEvent;
import com.vaadin.flow.server.streams.DownloadHandler;
import id.anugerah.access.CurrentPerson;
import id.anugerah.access.Person;
import id.anugerah.oversight.TrailLine;
import id.anugerah.oversight.TrailPlace;
import id.anugerah.oversight.TrailSearch;
import id.anugerah.ui.shell.Words;
import java.io.IOException;
import java.io.OutputStreamWriter;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVPrinter;

/** All rows that the filter shows, in the order and words of the screen, written as they are read: a thousand at a time. */
final class TrailCsv {

    private static final int PORTION = 1_000;
    private static final List<String> COLUMNS = List.of("when", "what", "about", "who", "details");

    private final TrailSearch search;
    private final Words words;
    private final LineWords says;

    TrailCsv(TrailSearch search, Words words, LineWords says) {
        this.search = search;
        this.words = words;
        this.says = says;
    }

    Anchor link(Supplier<TrailFilter> shown) {
        Person reader = CurrentPerson.required();
        DownloadHandler file = event -> {
            event.setFileName("jejak-audit.csv");
            event.setContentType("text/csv; charset=UTF-8");
            CurrentPerson.actingAs(reader, () -> {
                write(event, shown.get());
                return null;
            });
        };
        Anchor link = new Anchor(file, "");
        link.add(VaadinIcon.DOWNLOAD_ALT.create(), new Span(words.of("oversight.export")));
        link.addClassName("export");
        link.setRouterIgnore(true);
        return link;
    }

    private void write(DownloadEvent event, TrailFilter filter) throws IOException {
        try (Writer out = new OutputStreamWriter(event.getOutputStream(), StandardCharsets.UTF_8)) {
            out.write("\uFEFF" + inItsLanguage(event, this::heads));
            Optional<TrailPlace> after = filter.after();
            List<TrailLine> lines;
            do {
                lines = search.find(filter.query(), after, PORTION);
                List<TrailLine> portion = lines;
                out.write(inItsLanguage(event, () -> rows(portion)));
                after = lines.isEmpty() ? after : Optional.of(lines.get(lines.size() - 1).place());
            } while (lines.size() == PORTION);
        }
    }

    /** Words know the language of the screen that they are on. */
    private static String inItsLanguage(DownloadEvent event, Supplier<String> text) {
        AtomicReference<String> said = new AtomicReference<>();
        event.getUI().accessSynchronously(() -> said.set(text.get()));
        return said.get();
    }

    String heads() {
        return printed(List.of(Stream.concat(COLUMNS.stream().map(column -> words.of("oversight.column." + column)),
                Stream.of("number", "action", "details", "hash", "previous", "subject").map(part -> words.of("oversight.row." + part)))
                .toList()));
    }

    String rows(List<TrailLine> lines) {
        return printed(lines.stream().map(line -> Stream.of(says.when(line), says.what(line), says.about(line.subject()), says.who(line),
                says.inOneLine(line), Integer.toString(line.row().seq()), line.row().action(), line.row().details(), line.row().hash(),
                line.row().previousHash(), line.row().subject().toString()).map(TrailCsv::harmless).toList()).toList());
    }

    private String printed(List<List<String>> records) {
        StringWriter text = new StringWriter();
        try (CSVPrinter printer = new CSVPrinter(text, CSVFormat.EXCEL.builder()
                .setDelimiter(words.locale().equals(Words.INDONESIAN) ? ';' : ',').get())) {
            printer.printRecords(records);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return text.toString();
    }

    /** A spreadsheet would run a cell that begins like a formula; an apostrophe makes it text. */
    private static String harmless(String cell) {
        return !cell.isEmpty() && "=+-@\t\r\n".indexOf(cell.charAt(0)) >= 0 ? "'" + cell : cell;
    }
}
