package id.anugerah.ui.finals;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.Route;
import id.anugerah.edition.Edition;
import id.anugerah.edition.Editions;
import id.anugerah.panel.Absence;
import id.anugerah.panel.Absences;
import id.anugerah.shared.Refused;
import id.anugerah.ui.shell.Notices;
import id.anugerah.ui.shell.Page;
import id.anugerah.ui.shell.Words;
import jakarta.annotation.security.RolesAllowed;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;

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
    private final Div list = new Div();

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
        AbsenceForm form = new AbsenceForm(words, zone);
        Button add = new Button(words.of("finals.absence.add"), click -> {
            try {
                if (form.complete()) {
                    absences.add(form.from(), form.to());
                    form.clear();
                    notices.done(words.of("finals.absence.added"));
                    show(zone);
                }
            } catch (Refused refused) {
                notices.refused(refused);
            }
        });
        add.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        add(form, add, list);
        show(zone);
    }

    private void show(ZoneId zone) {
        list.removeAll();
        List<Absence> own = absences.mine();
        list.add(new H2(words.of("finals.absences.told", own.size())));
        list.add(own.isEmpty() ? empty(words.of("finals.absences.none"))
                : new AbsenceRows(words, zone, own, absence -> "", Optional.of(absence -> remove(absence, zone))));
    }

    private void remove(Absence absence, ZoneId zone) {
        try {
            absences.remove(absence.id());
        } catch (Refused refused) {
            notices.refused(refused);
        }
        show(zone);
    }
}
