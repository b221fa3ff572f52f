package id.anugerah.ui.verification;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Focusable;
import com.vaadin.flow.component.HasValidation;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.router.Route;
import id.anugerah.edition.Edition;
import id.anugerah.edition.Editions;
import id.anugerah.institution.Institution;
import id.anugerah.institution.InstitutionType;
import id.anugerah.institution.Institutions;
import id.anugerah.shared.Refused;
import id.anugerah.ui.shell.ActDialog;
import id.anugerah.ui.shell.Notices;
import id.anugerah.ui.shell.Page;
import id.anugerah.ui.shell.Words;
import id.anugerah.verification.Conflicts;
import jakarta.annotation.security.RolesAllowed;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;

/** /verifikasi/benturan: the bodies that a verifier declares not to judge. */
@Route("verifikasi/benturan")
@RolesAllowed({"VERIFIER", "LEAD_VERIFIER"})
@StyleSheet("context://design/evaluation.css")
class ConflictsView extends Page {

    private static final int OFFERED = 50;

    private final transient Words words;
    private final transient Conflicts conflicts;
    private final transient Institutions institutions;
    private final transient Notices notices;
    private final transient ZoneId zone;
    private final Div list = new Div();

    public ConflictsView(Words words, Conflicts conflicts, Institutions institutions, Editions editions, Notices notices) {
        super(false);
        this.words = words;
        this.conflicts = conflicts;
        this.institutions = institutions;
        this.notices = notices;
        this.zone = editions.current().map(Edition::zone).orElseGet(() -> ZoneId.of("Asia/Jakarta"));
        heading(words.of("verification.conflicts"));
        lead(words.of("verification.conflicts.lead"));
        add(form(), list);
        fill();
    }

    private Div form() {
        ComboBox<InstitutionType> type = new ComboBox<>(words.of("verification.conflicts.type"));
        type.setItems(InstitutionType.values());
        type.setItemLabelGenerator(each -> words.of("type", each));
        ComboBox<Institution> body = new ComboBox<>(words.of("verification.conflicts.body"));
        body.setItemLabelGenerator(Institution::name);
        body.setEnabled(false);
        type.addValueChangeListener(change -> {
            body.setEnabled(change.getValue() != null);
            body.setItems(query -> change.getValue() == null ? java.util.stream.Stream.empty()
                    : institutions.search(change.getValue(), query.getFilter().orElse(""), OFFERED).stream()
                    .skip(query.getOffset()).limit(query.getLimit()));
        });
        TextField reason = new TextField(words.of("verification.conflicts.reason"));
        type.setErrorMessage(words.of("verification.conflicts.chooseType"));
        body.setErrorMessage(words.of("verification.conflicts.choose"));
        Button declare = new Button(words.of("verification.conflicts.declare"), click -> {
            boolean complete = marked(reason, reason.getValue().isBlank(), words.of("refused.reason.needed"));
            complete &= marked(body, type.getValue() != null && body.getValue() == null, body.getErrorMessage());
            complete &= marked(type, type.getValue() == null, type.getErrorMessage());
            if (complete) {
                declare(body, reason);
            }
        });
        declare.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        Div form = new Div(type, body, reason, declare);
        form.addClassName("conflict-form");
        return form;
    }

    /** Marks what is wrong; the field that is asked last, the first of the form, gets the focus. @return whether it is right */
    private static <F extends Component & HasValidation & Focusable<?>> boolean marked(F field, boolean wrong, String why) {
        field.setErrorMessage(why);
        field.setInvalid(wrong);
        if (wrong) {
            field.focus();
        }
        return !wrong;
    }

    private void declare(ComboBox<Institution> body, TextField reason) {
        try {
            conflicts.declare(body.getValue().id(), reason.getValue());
            notices.done(words.of("verification.conflicts.declared", body.getValue().name()));
            body.clear();
            reason.clear();
            body.setInvalid(false);
            reason.setInvalid(false);
            fill();
        } catch (Refused refused) {
            marked(reason, true, words.of(refused));
        }
    }

    private void fill() {
        list.removeAll();
        List<Conflicts.Declared> declared = conflicts.mine();
        list.add(new H2(words.of("verification.conflicts.list", declared.size())));
        if (declared.isEmpty()) {
            list.add(empty(words.of("verification.conflicts.none")));
        } else {
            UnorderedList items = items();
            declared.forEach(one -> items.add(new ListItem(line(one.name(), one.reason(), one.at()), withdraw(one))));
            list.add(items);
        }
        List<Conflicts.Recused> recused = conflicts.recusals();
        if (!recused.isEmpty()) {
            UnorderedList items = items();
            recused.forEach(one -> items.add(new ListItem(line(one.body() + " · " + one.reference(), one.reason(), one.at()))));
            list.add(new H2(words.of("verification.conflicts.recused", recused.size())), items);
        }
    }

    private static UnorderedList items() {
        UnorderedList items = new UnorderedList();
        items.addClassName("conflict-list");
        return items;
    }

    private Div line(String body, String reason, Instant at) {
        Span name = new Span(body);
        name.addClassName("body-name");
        Span why = new Span(reason + " · " + words.briefMoment(at, zone));
        why.addClassName("soft");
        Div both = new Div(name, why);
        both.addClassName("two-lines");
        return both;
    }

    private Button withdraw(Conflicts.Declared one) {
        Button withdraw = new Button(words.of("verification.conflicts.withdraw"), click -> new ActDialog(words,
                words.of("verification.conflicts.withdraw.title", one.name()))
                .saying(words.of("verification.conflicts.withdraw.what", one.name()))
                .act(words.of("verification.conflicts.withdraw"), reason -> {
                    conflicts.withdraw(one.institution());
                    notices.done(words.of("verification.conflicts.withdrawn", one.name()));
                    fill();
                }).open());
        withdraw.addThemeVariants(ButtonVariant.LUMO_TERTIARY);
        withdraw.setAriaLabel(words.of("verification.conflicts.withdraw") + ": " + one.name());
        return withdraw;
    }
}
