package id.anugerah.ui.organizer;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Text;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Code;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeTable;
import com.vaadin.flow.component.html.NativeTableBody;
import com.vaadin.flow.component.html.NativeTableCell;
import com.vaadin.flow.component.html.NativeTableHeader;
import com.vaadin.flow.component.html.NativeTableHeaderCell;
import com.vaadin.flow.component.html.NativeTableRow;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.icon.VaadinIcon;
import id.anugerah.archive.Archive;
import id.anugerah.ui.shell.Words;
import java.time.ZoneId;
import java.util.List;

/** The archives that were made, newest first: by whom, how large, with which hash, and where to get them. */
final class ArchiveTable extends Div {

    private final transient Words words;

    ArchiveTable(Words words) {
        this.words = words;
        addClassName("table-box");
    }

    void show(List<Archive> archives, ZoneId zone) {
        removeAll();
        if (archives.isEmpty()) {
            Paragraph none = new Paragraph(words.of("organizer.archives.none"));
            none.addClassName("empty");
            add(none);
            return;
        }
        NativeTableRow head = new NativeTableRow();
        List.of("when", "by", "content", "size", "file").forEach(column ->
                head.add(new NativeTableHeaderCell(words.of("organizer.archives." + column))));
        NativeTableBody body = new NativeTableBody();
        archives.forEach(archive -> body.add(row(archive, zone)));
        NativeTable table = new NativeTable();
        table.addClassNames("stacked", "archive-table");
        table.add(new NativeTableHeader(head), body);
        add(table);
    }

    private NativeTableRow row(Archive archive, ZoneId zone) {
        return new NativeTableRow(cell("when", new Text(words.briefMoment(archive.askedAt(), zone))), cell("by", new Text(archive.by())),
                cell("content", new Text(words.of("organizer.archives.content." + (archive.evidence() ? "all" : "tables")))),
                cell("size", new Text(archive.made().map(made -> words.megabytes(made.size())).orElse("–"))),
                cell("file", archive.made().isPresent() ? file(archive, archive.made().get()) : failed(archive)));
    }

    private Component file(Archive archive, Archive.Made made) {
        Anchor link = new Anchor("/dokumen/arsip/" + archive.id(), "");
        link.add(VaadinIcon.DOWNLOAD_ALT.create(), new Span(words.of("organizer.archives.download")));
        link.getElement().setAttribute("aria-label", words.of("organizer.archives.download.file", archive.file()));
        link.addClassName("export");
        link.setRouterIgnore(true);
        Code hash = new Code(made.sha256());
        hash.addClassName("archive-hash");
        return new Div(link, new Div(new Text("SHA-256 "), hash));
    }

    private Component failed(Archive archive) {
        Span badge = new Span(VaadinIcon.WARNING.create(), new Span(words.of("organizer.archives.ended." + archive.state())));
        badge.getElement().getThemeList().addAll(List.of("badge", "error"));
        return new Div(badge, new Div(words.of(archive.state() == Archive.State.FAILED
                ? "organizer.archives.failure." + archive.failure() : "organizer.archives.failure.interrupted")));
    }

    private NativeTableCell cell(String column, Component content) {
        NativeTableCell cell = new NativeTableCell();
        cell.add(content);
        cell.addClassName("col-" + column);
        cell.getElement().setAttribute("data-label", words.of("organizer.archives." + column));
        return cell;
    }
}
