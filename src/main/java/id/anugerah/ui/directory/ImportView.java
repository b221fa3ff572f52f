package id.anugerah.ui.directory;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.icon.VaadinIcon;
import com.vaadin.flow.component.upload.Upload;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.router.RouterLink;
import com.vaadin.flow.server.streams.UploadHandler;
import id.anugerah.institution.DirectoryFilter;
import id.anugerah.institution.DirectoryImport;
import id.anugerah.institution.ImportPlan;
import id.anugerah.institution.ImportRow.Outcome;
import id.anugerah.institution.Register;
import id.anugerah.shared.Refused;
import id.anugerah.ui.shell.ActDialog;
import id.anugerah.ui.shell.Notices;
import id.anugerah.ui.shell.Page;
import id.anugerah.ui.shell.UploadTexts;
import id.anugerah.ui.shell.Words;
import jakarta.annotation.security.RolesAllowed;
import java.util.stream.Collectors;

/** A file for one of the lists: first what it would change, then one press does exactly that. */
@Route(DirectoryView.ADDRESS + "/impor")
@RolesAllowed("ORGANIZER")
@StyleSheet("context://design/organizer.css")
@StyleSheet("context://design/edition.css")
@StyleSheet("context://design/setup.css")
@StyleSheet("context://design/directory.css")
class ImportView extends Page implements BeforeEnterObserver {

    private static final int LARGEST = 5 * 1024 * 1024;

    private final transient Words words;
    private final transient EntryWords values;
    private final transient DirectoryImport imports;
    private final transient Notices notices;
    private final Div preview = new Div();
    private Register register = Register.INSTITUTIONS;
    private transient byte[] file = new byte[0];

    public ImportView(Words words, EntryWords values, DirectoryImport imports, Notices notices) {
        super(true);
        this.words = words;
        this.values = values;
        this.imports = imports;
        this.notices = notices;
        addClassNames("organizer", "setup", "directory");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        register = DirectoryAddress.register(event.getLocation().getQueryParameters());
        removeAll();
        preview.removeAll();
        RouterLink back = new RouterLink(words.of("directory.back"), DirectoryView.class);
        back.setQueryParameters(new DirectoryAddress(DirectoryFilter.all(register), 1).parameters());
        Paragraph up = new Paragraph(back);
        up.addClassName("up");
        add(up);
        heading(words.of("directory.import.title." + register));
        lead(words.of("directory.import.lead"));
        add(new Paragraph(words.of("directory.import.columns", words.of("directory.column.CODE") + ", "
                + register.fields().stream().map(values::head).collect(Collectors.joining(", ")))),
                new Paragraph(words.of("directory.import.rules")), upload(), preview);
    }

    /** What the file would do, or why it cannot be read. */
    void take(String name, byte[] bytes) {
        preview.removeAll();
        try {
            ImportPlan plan = imports.dryRun(register, bytes);
            file = bytes;
            show(name, plan);
        } catch (Refused refused) {
            Div box = new Div(new Paragraph(words.of(refused)));
            box.addClassNames("setup-note", "notice-warning");
            box.getElement().setAttribute("role", "alert");
            preview.add(box);
        }
    }

    private Upload upload() {
        Upload upload = new Upload();
        upload.setMaxFileSize(LARGEST);
        upload.setAcceptedFileTypes(".xlsx", ".csv");
        upload.setUploadButton(new Button(words.of("directory.import.upload"), VaadinIcon.UPLOAD.create()));
        upload.setDropLabel(new Span(words.of("participant.upload.drop")));
        upload.setI18n(UploadTexts.of(words, words.of("directory.import.rules")));
        upload.setUploadHandler(UploadHandler.inMemory((metadata, bytes) -> {
            take(metadata.fileName(), bytes);
            upload.clearFileList();
        }));
        return upload;
    }

    private void show(String name, ImportPlan plan) {
        H2 heading = new H2(words.of("directory.import.plan"));
        heading.getElement().setAttribute("tabindex", "-1").executeJs("this.focus()");
        preview.add(heading, new Paragraph(words.of("directory.import.file", name)));
        if (!plan.ignored().isEmpty()) {
            preview.add(new Paragraph(words.of("directory.import.ignored", String.join(", ", plan.ignored()))));
        }
        preview.add(new Paragraph(words.of("directory.import.absent", words.number(plan.absent()))));
        int refused = plan.total(Outcome.REFUSED);
        int changes = plan.total(Outcome.NEW) + plan.total(Outcome.CHANGED);
        preview.add(changes == 0 ? new Paragraph(words.of("directory.import.nothing")) : acts(name, plan, refused, changes));
        preview.add(new PlanTable(words, values, plan));
    }

    private Div acts(String name, ImportPlan plan, int refused, int changes) {
        Checkbox without = new Checkbox(words.of("directory.import.without", words.number(refused)));
        without.setVisible(refused > 0);
        Button apply = new Button(words.of("directory.import.apply", words.number(changes)), click -> confirm(name, plan, without.getValue()));
        apply.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        apply.setEnabled(refused == 0);
        without.addValueChangeListener(change -> apply.setEnabled(change.getValue()));
        Div acts = new Div(without, apply);
        acts.addClassName("actions");
        return acts;
    }

    private void confirm(String name, ImportPlan plan, boolean without) {
        new ActDialog(words, words.of("directory.import.confirm.title"))
                .saying(words.of("directory.import.confirm", words.number(plan.total(Outcome.NEW)), words.number(plan.total(Outcome.CHANGED)),
                        words.number(plan.total(Outcome.REFUSED))))
                .withReason(words.of("directory.reason"))
                .act(words.of("directory.import.apply", words.number(plan.total(Outcome.NEW) + plan.total(Outcome.CHANGED))),
                        reason -> apply(name, plan, without, reason)).open();
    }

    /** Where the list has changed meanwhile, the new plan is shown instead. */
    private void apply(String name, ImportPlan plan, boolean without, String reason) {
        try {
            imports.apply(register, file, plan.hash(), without, reason);
        } catch (Refused refused) {
            if (!refused.reason().equals("directory.import.changed")) {
                throw refused;
            }
            notices.refused(refused);
            take(name, file);
            return;
        }
        notices.done(words.of("directory.import.done", words.number(plan.total(Outcome.NEW)), words.number(plan.total(Outcome.CHANGED))));
        take(name, file);
    }
}
