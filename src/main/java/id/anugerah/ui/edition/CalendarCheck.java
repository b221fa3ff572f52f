package id.anugerah.ui.edition;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.NativeTable;
import com.vaadin.flow.component.html.NativeTableCell;
import com.vaadin.flow.component.html.NativeTableHeaderCell;
import com.vaadin.flow.component.html.NativeTableRow;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.UnorderedList;
import id.anugerah.calendar.Boundary;
import id.anugerah.calendar.CalendarEffect;
import id.anugerah.calendar.Move;
import id.anugerah.calendar.Rescheduled;
import id.anugerah.edition.Edition;
import id.anugerah.shared.Moments;
import id.anugerah.ui.diagram.DiagramFile;
import id.anugerah.ui.shell.Words;
import java.time.Instant;
import java.util.List;

/** What a change of the calendar does: the dates, the boxes of the diagrams that follow, and who is told. */
final class CalendarCheck extends Div {

    private final transient Words words;
    private final transient Edition edition;

    CalendarCheck(Words words, Edition edition, List<Move> moves, CalendarEffect effect) {
        this.words = words;
        this.edition = edition;
        H2 title = new H2(words.of("calendar.check.title"));
        title.getElement().setAttribute("tabindex", "-1");
        add(title, dates(moves));
        if (effect.earlier()) {
            Paragraph warning = new Paragraph(words.of("calendar.check.earlier"));
            warning.addClassName("notice-warning");
            add(warning);
        }
        UnorderedList told = new UnorderedList(new ListItem(words.of("calendar.check.timers", effect.timers(), effect.dueDates())),
                new ListItem(words.of("calendar.check.told", effect.told())), new ListItem(words.of("calendar.check.all")));
        if (effect.drafts() > 0) {
            told.addComponentAsFirst(new ListItem(words.of("calendar.check.drafts", effect.drafts())));
        }
        add(told);
        if (!effect.boxes().isEmpty()) {
            add(boxes(effect.boxes()));
        }
    }

    private Div dates(List<Move> moves) {
        NativeTable table = table("calendar.check.dates", List.of("date", "before", "after"));
        moves.forEach(move -> table.getBody().add(new NativeTableRow(header(words.of("calendar.end." + move.boundary(),
                words.of("phase." + move.phase().key()))), cell("before", moment(words, edition, move, move.before())),
                cell("after", moment(words, edition, move, move.after())))));
        return boxed(table);
    }

    private Div boxes(List<Rescheduled> boxes) {
        NativeTable table = table("calendar.check.boxes", List.of("box", "process", "timers", "dueDates"));
        boxes.forEach(one -> table.getBody().add(new NativeTableRow(header(DiagramFile.name(one.process(), one.box(), words.locale())),
                cell("process", DiagramFile.name(one.process(), one.process(), words.locale())), cell("timers", words.number(one.timers())),
                cell("dueDates", words.number(one.dueDates())))));
        return boxed(table);
    }

    /** A date as people know it: the first minute, or the last one. */
    static String moment(Words words, Edition edition, Move move, Instant at) {
        return words.moment(move.boundary() == Boundary.CLOSES ? Moments.lastMinute(at) : at, edition.zone());
    }

    private NativeTable table(String caption, List<String> columns) {
        NativeTable table = new NativeTable();
        table.addClassNames("funnel", "stacked");
        table.setCaptionText(words.of(caption));
        NativeTableRow head = new NativeTableRow();
        columns.forEach(column -> {
            NativeTableHeaderCell cell = new NativeTableHeaderCell(words.of("calendar.column." + column));
            cell.getElement().setAttribute("scope", "col");
            head.add(cell);
        });
        table.getHead().add(head);
        return table;
    }

    private static Div boxed(NativeTable table) {
        Div box = new Div(table);
        box.addClassName("table-box");
        return box;
    }

    private static NativeTableHeaderCell header(String text) {
        NativeTableHeaderCell cell = new NativeTableHeaderCell(text);
        cell.getElement().setAttribute("scope", "row");
        return cell;
    }

    private NativeTableCell cell(String column, String text) {
        NativeTableCell cell = new NativeTableCell(text);
        cell.getElement().setAttribute("data-label", words.of("calendar.column." + column));
        return cell;
    }
}
