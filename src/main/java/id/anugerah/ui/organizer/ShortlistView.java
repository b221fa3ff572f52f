package id.anugerah.ui.organizer;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.QueryParameters;
import com.vaadin.flow.router.Route;
import id.anugerah.edition.Edition;
import id.anugerah.edition.Editions;
import id.anugerah.form.Filling;
import id.anugerah.instrument.Instruments;
import id.anugerah.release.CutStudies;
import id.anugerah.release.DecisionPulse;
import id.anugerah.release.ReleaseKind;
import id.anugerah.release.WhatIf;
import id.anugerah.ui.shell.Words;
import jakarta.annotation.security.RolesAllowed;
import java.util.List;

/** The cut: who reaches the finals, the line in each group and how firm it is. Trial figures stand in the address. */
@Route("penyelenggara/daftar-pendek")
@RolesAllowed({"ORGANIZER", "AUDITOR"})
class ShortlistView extends DecisionPage {

    private final transient CutStudies studies;
    private final transient Instruments instruments;

    public ShortlistView(Words words, Editions editions, DecisionReading reading, DecisionActs acts, Filling filling,
                         People people, AuditWords audit, CutStudies studies,
                         Instruments instruments, DecisionPulse pulse) {
        super(ReleaseKind.SHORTLIST, "organizer.shortlist.title", words, editions, reading, acts, filling, people, audit,
                pulse);
        this.studies = studies;
        this.instruments = instruments;
    }

    @Override
    protected Component summary(DecisionCase decision, QueryParameters asked) {
        Div summary = new Div(new Paragraph(words().of("organizer.shortlist.summary", decision.list().selected(),
                decision.list().lines().size())));
        if (!decision.list().lines().isEmpty()) {
            decision.study().ifPresent(study -> summary.add(new CutSummary(words(), decision, study)));
            WhatIf tried = WhatIfAddress.of(asked);
            Edition edition = decision.edition();
            studies.basis(edition.id()).ifPresent(basis -> {
                WhatIfPanel panel = new WhatIfPanel(words(), edition, studies, basis,
                        List.of(instruments.instrument(edition.ipInstrument()), instruments.instrument(edition.uppInstrument())),
                        tried);
                if (tried.changesNothing()) {
                    summary.add(panel);
                } else {
                    summary.addComponentAsFirst(panel);
                }
            });
        }
        return summary;
    }
}
