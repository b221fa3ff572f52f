package id.anugerah.ui.organizer;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.router.QueryParameters;
import com.vaadin.flow.router.Route;
import id.anugerah.edition.Editions;
import id.anugerah.form.Filling;
import id.anugerah.release.DecisionPulse;
import id.anugerah.release.ReleaseKind;
import id.anugerah.ui.shell.Words;
import jakarta.annotation.security.RolesAllowed;

/** The winners by category, then every finalist's rank. */
@Route("penyelenggara/pemenang")
@RolesAllowed({"ORGANIZER", "AUDITOR"})
class AwardsView extends DecisionPage {

    public AwardsView(Words words, Editions editions, DecisionReading reading, DecisionActs acts, Filling filling,
                      People people, AuditWords audit, DecisionPulse pulse) {
        super(ReleaseKind.AWARDS, "organizer.awards.title", words, editions, reading, acts, filling, people, audit,
                pulse);
    }

    @Override
    protected Component summary(DecisionCase decision, QueryParameters asked) {
        return new Winners(words(), decision);
    }
}
