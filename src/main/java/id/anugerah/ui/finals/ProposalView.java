package id.anugerah.ui.finals;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.QueryParameters;
import com.vaadin.flow.router.Route;
import id.anugerah.edition.Edition;
import id.anugerah.edition.Editions;
import id.anugerah.panel.Plan;
import id.anugerah.panel.Proposed;
import id.anugerah.panel.SessionPlanning;
import id.anugerah.shared.Refused;
import id.anugerah.ui.organizer.Address;
import id.anugerah.ui.organizer.EditionPage;
import id.anugerah.ui.shell.Notices;
import id.anugerah.ui.shell.Words;
import jakarta.annotation.security.RolesAllowed;
import java.util.List;

/** A calendar for everybody who still waits: hours in, proposal out, stored by one press and not before. */
@Route("penyelenggara/final/usulan")
@RolesAllowed("ORGANIZER")
@StyleSheet("context://design/finals.css")
class ProposalView extends EditionPage {

    private final FinalsBoard.Reading reading;
    private final SessionPlanning planning;
    private final Notices notices;
    private final HoursForm form;
    private final Div result = new Div();

    public ProposalView(Words words, Editions editions, FinalsBoard.Reading reading, SessionPlanning planning, Notices notices) {
        super(words, editions, "finals.proposal.title");
        this.reading = reading;
        this.planning = planning;
        this.notices = notices;
        this.form = new HoursForm(words);
    }

    @Override
    protected void begin(Edition edition) {
        Component back = Address.to(words().of("finals.back"), FinalsView.class, edition);
        back.addClassName("back");
        Button propose = new Button(words().of("finals.proposal.make"), click -> propose(edition));
        propose.setDisableOnClick(true);
        propose.addClickListener(click -> propose.setEnabled(true));
        lead(words().of("finals.proposal.lead", edition.parameters().sessionMinutes(), edition.parameters().breakMinutes()));
        add(back, form, propose, result);
    }

    @Override
    protected void show(Edition edition, QueryParameters asked) {
        result.removeAll();
    }

    private void propose(Edition edition) {
        result.removeAll();
        if (!form.complete()) {
            return;
        }
        try {
            FinalsBoard board = reading.of(edition);
            Proposed proposed = planning.propose(edition.id(), form.hours());
            result.add(new ProposalList(words(), board, proposed));
            if (!proposed.plans().isEmpty()) {
                PlacesForm places = new PlacesForm(words(), board, proposed.plans());
                Button all = new Button(words().of("finals.proposal.plan", proposed.plans().size()), click -> {
                    if (places.complete()) {
                        plan(edition, places.placed(proposed.plans()));
                    }
                });
                all.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
                all.setDisableOnClick(true);
                all.addClickListener(click -> all.setEnabled(true));
                result.add(places, new Paragraph(words().of("finals.proposal.told")), all);
            }
        } catch (Refused refused) {
            notices.refused(refused);
        }
    }

    /** What has changed since the proposal was made refuses all of it: then a new one is shown. */
    private void plan(Edition edition, List<Plan> plans) {
        try {
            int planned = planning.planAll(edition.id(), plans);
            notices.done(words().of("finals.proposal.done", planned));
            getUI().ifPresent(ui -> ui.navigate(FinalsView.class, Address.of(edition)));
        } catch (Refused refused) {
            notices.refused(refused);
            propose(edition);
        }
    }
}
