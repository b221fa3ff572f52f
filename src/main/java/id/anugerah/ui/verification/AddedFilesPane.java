package id.anugerah.ui.verification;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.icon.VaadinIcon;
import id.anugerah.evidence.Evidence;
import id.anugerah.evidence.MediaType;
import id.anugerah.objection.AddedFile;
import id.anugerah.ui.evidence.EvidenceViewer;
import id.anugerah.ui.evidence.Sight;
import id.anugerah.ui.evidence.ViewedFile;
import id.anugerah.ui.shell.Words;
import java.util.List;

/** The new files of the objection, for all of its indicators; the chosen one is opened, and closed by choosing it again. */
final class AddedFilesPane extends Section {

    private final Words words;
    private final Div opened = new Div();
    private NativeButton chosen;

    AddedFilesPane(Words words, List<AddedFile> files) {
        this.words = words;
        addClassName("added-files");
        setVisible(!files.isEmpty());
        Div row = new Div();
        row.addClassName("file-tabs");
        opened.addClassName("opened-file");
        files.forEach(file -> row.add(tab(file)));
        add(new H2(words.of("objection.newFiles", files.size())), row, opened);
    }

    private NativeButton tab(AddedFile file) {
        NativeButton tab = new NativeButton();
        tab.add((file.file().type() == MediaType.PNG || file.file().type() == MediaType.JPEG ? VaadinIcon.PICTURE
                : VaadinIcon.FILE_TEXT_O).create(), new Span(file.file().name()));
        tab.addClassNames("file-tab");
        tab.getElement().setAttribute("aria-expanded", "false");
        tab.addClickListener(click -> choose(tab, file));
        return tab;
    }

    private void choose(NativeButton tab, AddedFile file) {
        boolean close = tab.equals(chosen);
        opened.removeAll();
        if (chosen != null) {
            chosen.getElement().setAttribute("aria-expanded", "false");
            chosen.getElement().removeAttribute("aria-current");
        }
        chosen = close ? null : tab;
        if (!close) {
            tab.getElement().setAttribute("aria-expanded", "true").setAttribute("aria-current", "true");
            opened.add(file.scan() == Evidence.Scan.CLEAN ? new EvidenceViewer(words, ViewedFile.added(file), Sight.START)
                    : new Span(words.of("verification.scan", file.scan())));
        }
    }
}
