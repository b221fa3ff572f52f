package id.anugerah.ui.organizer;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.Route;
import id.anugerah.edition.Editions;
import id.anugerah.release.ReleaseKind;
import id.anugerah.release.Releases;
import id.anugerah.ui.shell.Notices;
import id.anugerah.ui.shell.Words;
import jakarta.annotation.security.RolesAllowed;

/** The cut: who reaches the finals, and the line in each group. */
@Route("penyelenggara/daftar-pendek")
@RolesAllowed({"ORGANIZER", "AUDITOR"})
class ShortlistView extends DecisionPage {

    public ShortlistView(Words words, Editions editions, DecisionReading reading, Releases releases, People people,
                         AuditWords audit, Notices notices) {
        super(ReleaseKind.SHORTLIST, "organizer.shortlist.title", words, editions, reading, releases, people, audit, notices);
    }

    @Override
    protected Component summary(DecisionCase decision) {
        return new Paragraph(words().of("organizer.shortlist.summary", decision.list().selected(),
                decision.list().lines().size()));
    }
}
