package id.anugerah.ui.organizer;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.router.Route;
import id.anugerah.edition.Editions;
import id.anugerah.release.ReleaseKind;
import id.anugerah.release.Releases;
import id.anugerah.ui.shell.Notices;
import id.anugerah.ui.shell.Words;
import jakarta.annotation.security.RolesAllowed;

/** The winners by category, then every finalist's rank. */
@Route("penyelenggara/pemenang")
@RolesAllowed({"ORGANIZER", "AUDITOR"})
class AwardsView extends DecisionPage {

    public AwardsView(Words words, Editions editions, DecisionReading reading, Releases releases, People people,
                      AuditWords audit, Notices notices) {
        super(ReleaseKind.AWARDS, "organizer.awards.title", words, editions, reading, releases, people, audit, notices);
    }

    @Override
    protected Component summary(DecisionCase decision) {
        return new Winners(words(), decision);
    }
}
