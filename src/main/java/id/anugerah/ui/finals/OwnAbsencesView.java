package id.anugerah.ui.finals;

import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.Route;
import id.anugerah.edition.Edition;
import id.anugerah.edition.Editions;
import id.anugerah.panel.Absence;
import id.anugerah.panel.Absences;
import id.anugerah.ui.shell.Notices;
import id.anugerah.ui.shell.Page;
import id.anugerah.ui.shell.Words;
import jakarta.annotation.security.RolesAllowed;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.UUID;

/** A juror's or chair's own times at which no session shall be planned. */
@Route("juri/berhalangan")
@RolesAllowed({"JUROR", "PANEL_CHAIR"})
@StyleSheet("context://design/organizer.css")
@StyleSheet("context://design/finals.css")
class OwnAbsencesView extends Page implements BeforeEnterObserver {

    private final Words words;
    private final Editions editions;
    private final Absences absences;
    private final Notices notices;

    public OwnAbsencesView(Words words, Editions editions, Absences absences, Notices notices) {
        super(true);
        this.words = words;
        this.editions = editions;
        this.absences = absences;
        this.notices = notices;
        addClassName("organizer");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        removeAll();
        ZoneId zone = editions.current().map(Edition::zone).orElseGet(() -> ZoneId.of("Asia/Jakarta"));
        heading(words.of("finals.absences.own"));
        lead(words.of("finals.absences.lead", Absences.MOST));
        add(new AbsenceDesk(words, notices, zone, true, new AbsenceDesk.Book() {

            @Override
            public List<Absence> told() {
                return absences.mine();
            }

            @Override
            public void add(Instant from, Instant to) {
                absences.add(from, to);
            }

            @Override
            public void remove(UUID absence) {
                absences.remove(absence);
            }
        }));
    }
}
