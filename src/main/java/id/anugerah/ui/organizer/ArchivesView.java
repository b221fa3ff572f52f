package id.anugerah.ui.organizer;

import com.vaadin.flow.component.DetachEvent;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.html.Code;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.icon.VaadinIcon;
import com.vaadin.flow.router.QueryParameters;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.shared.Registration;
import id.anugerah.archive.Archive;
import id.anugerah.archive.Archives;
import id.anugerah.edition.Edition;
import id.anugerah.edition.Editions;
import id.anugerah.shared.Refused;
import id.anugerah.ui.shell.Notices;
import id.anugerah.ui.shell.Words;
import jakarta.annotation.security.RolesAllowed;
import java.util.List;

/** Everything of an edition as one file: asked for here, written in the background, taken away here. */
@Route("penyelenggara/arsip")
@RolesAllowed({"ORGANIZER", "AUDITOR"})
class ArchivesView extends EditionPage {

    private static final int POLL = 1_000;

    private final transient Archives archives;
    private final transient Notices notices;
    private final ArchiveProgress progress;
    private final ArchiveTable table;
    private final Checkbox evidence = new Checkbox();
    private final Button make = new Button();
    private transient List<Archive> shown = List.of();
    private transient Registration polling;
    private transient Edition edition;

    public ArchivesView(Words words, Editions editions, Archives archives, Notices notices) {
        super(words, editions, "organizer.archives.title");
        this.archives = archives;
        this.notices = notices;
        this.progress = new ArchiveProgress(words);
        this.table = new ArchiveTable(words);
        evidence.addClassName("archive-evidence");
        make.setIcon(VaadinIcon.ARCHIVE.create());
        make.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        make.addClickListener(click -> begin());
    }

    @Override
    protected void begin(Edition of) {
        edition = of;
        lead(words().of("organizer.archives.lead"));
        if (mayAct()) {
            Archives.Evidence size = archives.evidence(of.id());
            evidence.setLabel(words().of("organizer.archives.evidence", words().number(size.files()), words().megabytes(size.bytes())));
            evidence.setEnabled(size.files() > 0);
            make.setText(words().of("organizer.archives.make"));
            Div asking = new Div(evidence, make);
            asking.addClassName("archive-asking");
            add(asking);
        }
        add(progress, new H2(words().of("organizer.archives.made")), table, explained());
    }

    @Override
    protected void show(Edition of, QueryParameters asked) {
        look(true);
    }

    private void begin() {
        try {
            archives.begin(edition.id(), evidence.getValue());
        } catch (Refused refused) {
            notices.refused(refused);
        }
        look(true);
    }

    /** @param anew also what has not changed; the table is left alone while somebody may stand in it */
    private void look(boolean anew) {
        List<Archive> now = archives.of(edition.id());
        boolean running = now.stream().anyMatch(archive -> archive.state() == Archive.State.RUNNING);
        progress.show(now.stream().filter(archive -> archive.state() == Archive.State.RUNNING).findFirst());
        if (anew || !ended(now).equals(ended(shown))) {
            table.show(ended(now), edition.zone());
            if (!anew && !running) {
                progress.tell(words().of("organizer.archives.state." + now.get(0).state()));
            }
        }
        shown = now;
        make.setEnabled(!running);
        evidence.setReadOnly(running);
        poll(running);
    }

    private static List<Archive> ended(List<Archive> all) {
        return all.stream().filter(archive -> archive.state() != Archive.State.RUNNING).toList();
    }

    private void poll(boolean on) {
        UI ui = UI.getCurrent();
        ui.setPollInterval(on ? POLL : -1);
        if (polling == null && on) {
            polling = ui.addPollListener(poll -> look(false));
        }
    }

    private Div explained() {
        Div command = new Div(new Code("java -jar anugerah.jar recompute arsip-" + edition.code() + "-….zip"));
        command.addClassName("archive-command");
        return new Div(new H2(words().of("organizer.archives.check")), new Paragraph(words().of("organizer.archives.check.how")), command,
                new Paragraph(words().of("organizer.archives.check.hash")), new Paragraph(words().of("organizer.archives.check.people")));
    }

    @Override
    protected void onDetach(DetachEvent event) {
        if (polling != null) {
            polling.remove();
            polling = null;
            event.getUI().setPollInterval(-1);
        }
    }
}
