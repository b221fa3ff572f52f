package id.anugerah.ui.organizer;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.Route;
import id.anugerah.edition.Editions;
import id.anugerah.form.Filling;
import id.anugerah.release.ReleaseKind;
import id.anugerah.ui.shell.Words;
import jakarta.annotation.security.RolesAllowed;

/** The cut: who reaches the finals, and the line in each group. */
@Route("penyelenggara/daftar-pendek")
@RolesAllowed({"ORGANIZER", "AUDITOR"})
class ShortlistView extends DecisionPage {

    public ShortlistView(Words words, Editions editions, DecisionReading reading, DecisionActs acts, Filling filling,
                         People people, AuditWords audit) {
        super(ReleaseKind.SHORTLIST, "organizer.shortlist.title", words, editions, reading, acts, filling, people, audit);
    }

    @Override
    protected Component summary(DecisionCase decision) {
        return new Paragraph(words().of("organizer.shortlist.summary", decision.list().selected(),
                decision.list().lines().size()));
    }
}
