package id.anugerah.ui.participant;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.AnchorTarget;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.component.icon.VaadinIcon;
import id.anugerah.evidence.Evidence;
import id.anugerah.objection.AddedFile;
import id.anugerah.objection.ObjectionFiles;
import id.anugerah.ui.evidence.ViewedFile;
import id.anugerah.ui.shell.Words;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.UUID;

/** The new files of an objection, and while it is written the way to add and remove them. */
final class ObjectionFilesPart extends Section {

    private final transient Words words;
    private final UnorderedList list = new UnorderedList();
    private final List<AddedFile> shown = new ArrayList<>();

    /** To read. */
    ObjectionFilesPart(Words words, List<AddedFile> files) {
        this.words = words;
        add(new H2(words.of("participant.objection.files")));
        list.addClassName("objection-files");
        add(list);
        files.forEach(file -> list.add(row(file)));
        if (files.isEmpty()) {
            add(new Paragraph(words.of("participant.objection.files.none")));
        }
    }

    /** To add and remove. @param most new files */
    ObjectionFilesPart(Words words, ObjectionFiles service, UUID submission, List<AddedFile> files, int most, SaveState state) {
        this.words = words;
        Paragraph rules = new Paragraph(words.of("participant.objection.files.rules", most));
        Paragraph kinds = new Paragraph(words.of("participant.evidence.rules"));
        kinds.addClassName("row-note");
        Div problems = new Div();
        problems.addClassName("problems");
        problems.getElement().setAttribute("role", "alert");
        list.addClassName("objection-files");
        add(new H2(words.of("participant.objection.files")), rules, kinds, list, new ObjectionUpload(words, service, submission, taken -> {
            show(service, taken, state);
            state.savedNow();
        }, problems), problems);
        files.forEach(file -> show(service, file, state));
    }

    private void show(ObjectionFiles service, AddedFile file, SaveState state) {
        if (shown.stream().anyMatch(one -> one.id().equals(file.id()))) {
            return;
        }
        shown.add(file);
        ListItem row = row(file);
        Button remove = new Button(VaadinIcon.TRASH.create(), click -> {
            service.remove(file.id());
            shown.remove(file);
            list.remove(row);
            state.savedNow();
        });
        remove.addThemeVariants(ButtonVariant.LUMO_TERTIARY, ButtonVariant.LUMO_ICON, ButtonVariant.LUMO_ERROR);
        remove.setAriaLabel(words.of("participant.evidence.remove", file.file().name()));
        row.add(remove);
        list.add(row);
    }

    private ListItem row(AddedFile file) {
        boolean clean = file.scan() == Evidence.Scan.CLEAN;
        Span facts = new Span(file.file().type().name() + " · " + words.megabytes(file.file().size()) + (clean ? ""
                : " · " + words.of("participant.evidence." + file.scan().name().toLowerCase(Locale.ROOT))));
        facts.addClassName("row-note");
        ListItem row = new ListItem(VaadinIcon.FILE_TEXT_O.create());
        row.addClassName("objection-file");
        if (clean) {
            Anchor open = new Anchor(ViewedFile.added(file).address(), file.file().name(), AnchorTarget.BLANK);
            open.setRouterIgnore(true);
            open.getElement().setAttribute("rel", "noopener");
            open.setAriaLabel(words.of("participant.evidence.open.aria", file.file().name()));
            row.add(new Div(open, facts));
        } else {
            row.add(new Div(new Span(file.file().name()), facts));
        }
        return row;
    }
}
