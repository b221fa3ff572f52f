package id.anugerah.ui.organizer;

import com.vaadin.flow.component.DetachEvent;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.icon.VaadinIcon;
import com.vaadin.flow.component.progressbar.ProgressBar;
import com.vaadin.flow.router.QueryParameters;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.shared.Registration;
import id.anugerah.edition.Edition;
import id.anugerah.edition.Editions;
import id.anugerah.outcome.Certificate;
import id.anugerah.outcome.CertificatePackage;
import id.anugerah.outcome.CertificatePackages;
import id.anugerah.outcome.Certificates;
import id.anugerah.shared.Refused;
import id.anugerah.ui.shell.Notices;
import id.anugerah.ui.shell.Words;
import jakarta.annotation.security.RolesAllowed;
import java.util.List;
import java.util.Optional;

/** The certificates of an edition, one by one or all in a ZIP that is made in the background. */
@Route("penyelenggara/sertifikat")
@RolesAllowed({"ORGANIZER", "AUDITOR"})
class CertificatesView extends EditionPage {

    private static final int POLL = 1_000;

    private final transient Certificates certificates;
    private final transient CertificatePackages packages;
    private final transient Notices notices;
    private final ProgressBar bar = new ProgressBar();
    private final Paragraph told = new Paragraph();
    private final Div ready = new Div();
    private final Button make = new Button();
    private transient Registration polling;
    private transient Edition edition;

    public CertificatesView(Words words, Editions editions, Certificates certificates, CertificatePackages packages,
                            Notices notices) {
        super(words, editions, "organizer.certificates.title");
        this.certificates = certificates;
        this.packages = packages;
        this.notices = notices;
        make.setText(words.of("organizer.certificates.make"));
        make.setVisible(mayAct());
        make.setIcon(VaadinIcon.ARCHIVE.create());
        make.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        make.addClickListener(click -> begin());
        told.getElement().setAttribute("role", "status");
        bar.getElement().setAttribute("aria-label", words.of("organizer.certificates.progress"));
    }

    @Override
    protected void begin(Edition of) {
        edition = of;
        List<Certificate> all = certificates.of(of.id());
        lead(words().of("organizer.certificates.lead"));
        if (all.isEmpty()) {
            add(empty(words().of("organizer.certificates.none")));
            return;
        }
        Div together = new Div(make, told, bar, ready);
        together.addClassName("certificates-together");
        add(together, new H2(words().of("organizer.certificates.each", all.size())), new CertificateTable(words(), of, all));
    }

    @Override
    protected void show(Edition of, QueryParameters asked) {
        look();
    }

    private void begin() {
        try {
            packages.begin(edition.id(), words().locale());
        } catch (Refused refused) {
            notices.refused(refused);
        }
        look();
    }

    private void look() {
        Optional<CertificatePackage> now = packages.of(edition.id());
        boolean running = now.filter(one -> one.state() == CertificatePackage.State.RUNNING).isPresent();
        make.setEnabled(!running);
        bar.setVisible(running);
        ready.removeAll();
        told.setText(now.map(one -> words().of("organizer.certificates." + one.state(), one.done(), one.total())).orElse(""));
        now.ifPresent(one -> bar.setValue((double) one.done() / one.total()));
        now.flatMap(CertificatePackage::file).ifPresent(file -> {
            Anchor link = new Anchor("/dokumen/sertifikat-semua/" + edition.id(), "");
            link.add(VaadinIcon.DOWNLOAD_ALT.create(), new Span(words().of("organizer.certificates.download")));
            link.addClassName("export");
            link.setRouterIgnore(true);
            ready.add(link);
        });
        poll(running);
    }

    private void poll(boolean on) {
        UI ui = UI.getCurrent();
        ui.setPollInterval(on ? POLL : -1);
        if (polling == null && on) {
            polling = ui.addPollListener(poll -> look());
        }
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
