package id.anugerah.ui.organizer;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.QueryParameters;
import com.vaadin.flow.router.Route;
import id.anugerah.edition.Edition;
import id.anugerah.edition.Editions;
import id.anugerah.form.Filling;
import id.anugerah.release.AwardChanges;
import id.anugerah.release.AwardsPicture;
import id.anugerah.release.DecisionPulse;
import id.anugerah.release.Release;
import id.anugerah.release.ReleaseKind;
import id.anugerah.ui.shell.Notices;
import id.anugerah.ui.shell.Words;
import jakarta.annotation.security.RolesAllowed;
import java.util.Optional;

/** The winners by category and what was decided by hand, then every finalist's rank. */
@Route("penyelenggara/pemenang")
@RolesAllowed({"ORGANIZER", "AUDITOR"})
class AwardsView extends DecisionPage {

    private final AwardChanges changes;
    private final Notices notices;

    public AwardsView(Words words, Editions editions, DecisionReading reading, DecisionActs acts, Filling filling,
                      People people, AuditWords audit, DecisionPulse pulse, AwardChanges changes, Notices notices) {
        super(ReleaseKind.AWARDS, "organizer.awards.title", words, editions, reading, acts, filling, people, audit,
                pulse);
        this.changes = changes;
        this.notices = notices;
    }

    @Override
    protected Component summary(DecisionCase decision, QueryParameters asked) {
        Edition edition = decision.edition();
        Optional<AwardsPicture> picture = changes.picture(edition.id());
        if (picture.isEmpty()) {
            return new Winners(words(), decision);
        }
        boolean open = mayAct() && !decision.frozen() && !decision.list().lines().isEmpty();
        Runnable anew = () -> getUI().ifPresent(ui -> ui.navigate(AwardsView.class, Address.of(edition)));
        Div summary = new Div();
        if (mayAct() && decision.state().filter(state -> state == Release.State.ANNOUNCED).isPresent()) {
            summary.add(Address.to(words().of("organizer.certificates.link"), CertificatesView.class, edition));
        }
        summary.add(new AwardCards(words(), edition.id(), picture.get()),
                new AwardChangesPanel(words(), edition, picture.get(), changes, open, anew));
        if (open) {
            summary.add(new AwardChangeForm(words(), edition, decision.list(), picture.get(), changes, notices, anew));
        }
        return summary;
    }
}
