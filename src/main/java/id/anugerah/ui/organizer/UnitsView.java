package id.anugerah.ui.organizer;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.QueryParameters;
import com.vaadin.flow.router.Route;
import id.anugerah.edition.Edition;
import id.anugerah.edition.Editions;
import id.anugerah.institution.Institutions;
import id.anugerah.institution.ServiceUnit;
import id.anugerah.institution.UnitList;
import id.anugerah.registration.FreeTextUnit;
import id.anugerah.registration.FreeTextUnits;
import id.anugerah.submission.ParticipantKind;
import id.anugerah.ui.shell.ActDialog;
import id.anugerah.ui.shell.Notices;
import id.anugerah.ui.shell.Words;
import jakarta.annotation.security.RolesAllowed;
import java.util.List;

/** Units that participants wrote by hand: match each with one of the list, or take it into the list. */
@Route("penyelenggara/unit")
@RolesAllowed({"ORGANIZER", "AUDITOR"})
class UnitsView extends EditionPage {

    private final transient FreeTextUnits units;
    private final transient Institutions institutions;
    private final transient Notices notices;
    private final Div list = new Div();

    public UnitsView(Words words, Editions editions, FreeTextUnits units, Institutions institutions, Notices notices) {
        super(words, editions, "organizer.units.title");
        this.units = units;
        this.institutions = institutions;
        this.notices = notices;
        list.addClassName("cards");
    }

    @Override
    protected void begin(Edition edition) {
        lead(words().of("organizer.units.lead"));
        add(list);
    }

    @Override
    protected void show(Edition edition, QueryParameters asked) {
        list.removeAll();
        List<FreeTextUnit> open = units.open(edition.id());
        if (open.isEmpty()) {
            list.add(empty(words().of("organizer.units.none")));
        }
        open.forEach(one -> list.add(card(edition, one)));
    }

    private Component card(Edition edition, FreeTextUnit one) {
        Div card = new Div(new H2(one.typed()), new Paragraph(one.institutionName()),
                Address.submission(one.reference(), edition));
        card.addClassName("card");
        if (!mayAct()) {
            return card;
        }
        one.similar().forEach(unit -> {
            Button merge = new Button(words().of("organizer.units.same", unit.name()), click -> merge(edition, one, unit));
            merge.addClassName("wide-button");
            card.add(merge);
        });
        ComboBox<ServiceUnit> other = new ComboBox<>(words().of("organizer.units.other"));
        UnitList kind = one.kind() == ParticipantKind.UPP ? UnitList.SERVICE : UnitList.HANDLING;
        other.setItems(query -> institutions.units(kind, one.institution(), query.getFilter().orElse(""),
                query.getOffset() + query.getLimit()).stream().skip(query.getOffset()));
        other.setItemLabelGenerator(ServiceUnit::name);
        other.setWidthFull();
        other.addValueChangeListener(change -> {
            if (change.isFromClient() && change.getValue() != null) {
                merge(edition, one, change.getValue());
                other.clear();
            }
        });
        Button accept = new Button(words().of("organizer.units.accept"), click -> accept(edition, one));
        accept.addThemeVariants(ButtonVariant.LUMO_TERTIARY);
        card.add(other, accept);
        return card;
    }

    private void merge(Edition edition, FreeTextUnit one, ServiceUnit unit) {
        new ActDialog(words(), words().of("organizer.units.merge.title"))
                .saying(words().of("organizer.units.merge.what", one.typed(), unit.name(), one.reference()))
                .act(words().of("organizer.units.merge"), reason -> {
                    units.merge(one.submission(), unit.id());
                    notices.done(words().of("organizer.units.merge.done", one.reference()));
                    show(edition, QueryParameters.empty());
                }).open();
    }

    private void accept(Edition edition, FreeTextUnit one) {
        new ActDialog(words(), words().of("organizer.units.accept.title"))
                .saying(words().of("organizer.units.accept.what", one.typed(), one.institutionName()))
                .act(words().of("organizer.units.accept"), reason -> {
                    units.accept(one.submission());
                    notices.done(words().of("organizer.units.accept.done", one.typed()));
                    show(edition, QueryParameters.empty());
                }).open();
    }
}
