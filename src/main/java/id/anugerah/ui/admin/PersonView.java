package id.anugerah.ui.admin;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.router.RouteParameters;
import com.vaadin.flow.router.RouterLink;
import id.anugerah.access.CurrentPerson;
import id.anugerah.access.Role;
import id.anugerah.account.Account;
import id.anugerah.account.AccountState;
import id.anugerah.account.Listed;
import id.anugerah.account.Standing;
import id.anugerah.institution.Entry;
import id.anugerah.shared.Refused;
import id.anugerah.ui.organizer.Facts;
import id.anugerah.ui.shell.Page;
import id.anugerah.ui.shell.Words;
import jakarta.annotation.security.RolesAllowed;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** One person: what they may do, what hangs on them, what happened to the account; administrators act. */
@Route(PeopleView.ADDRESS + "/:" + PersonView.ID)
@RolesAllowed({"ADMINISTRATOR", "AUDITOR"})
@StyleSheet("context://design/organizer.css")
@StyleSheet("context://design/directory.css")
class PersonView extends Page implements BeforeEnterObserver {

    static final String ID = "orang";

    private final transient Words words;
    private final transient RoleWords roleWords;
    private final transient PersonReading reading;
    private final transient StaffActs acts;
    private transient UUID person;

    public PersonView(Words words, RoleWords roleWords, PersonReading reading, StaffActs acts) {
        super(true);
        this.words = words;
        this.roleWords = roleWords;
        this.reading = reading;
        this.acts = acts;
        addClassNames("organizer", "directory");
    }

    static RouteParameters of(UUID person) {
        return new RouteParameters(ID, person.toString());
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        try {
            person = UUID.fromString(event.getRouteParameters().get(ID).orElse(""));
        } catch (IllegalArgumentException e) {
            person = new UUID(0, 0);
        }
        show();
    }

    private void show() {
        removeAll();
        RouterLink back = new RouterLink(words.of("people.back"), PeopleView.class);
        back.addClassName("back");
        add(back);
        Listed listed;
        try {
            listed = reading.listed(person);
        } catch (Refused gone) {
            heading(words.of("people.gone"));
            add(empty(words.of(gone)));
            return;
        }
        heading(listed.name()).getElement().setAttribute("tabindex", "-1").executeJs("this.focus({preventScroll: true})");
        Account account = reading.account(person);
        Holdings holds = reading.holdings(person);
        add(facts(listed, account), actions(listed, account, holds));
        section("people.tasks", holds.tasks().stream().map(reading::task).toList());
        section("people.seats", holds.seats().stream().map(reading::seat).toList());
        section("people.absences", reading.absences(person));
        section("people.conflicts", reading.conflicts(person));
        add(new H2(words.of("people.timeline")), reading.timeline(person));
    }

    private Component facts(Listed listed, Account account) {
        Facts facts = new Facts().fact(words.of("people.column.STANDING"), PeopleTable.badge(words, listed.standing()))
                .fact(words.of("people.column.EMAIL"), listed.email().isEmpty() ? "–" : listed.email())
                .fact(words.of("people.column.roles"), roleWords.of(listed.roles()))
                .fact(words.of("people.column.INSTITUTION"), listed.institution().isEmpty() ? "–" : listed.institution())
                .fact(words.of("people.language"), words.of("people.language." + account.language()));
        if (!listed.roles().contains(Role.PARTICIPANT)) {
            facts.fact(words.of("people.column.LAST_SIGN_IN"), listed.lastSignIn().map(at -> words.briefMoment(at, PeopleView.ZONE))
                    .orElse(words.of("people.neverSignedIn")));
        }
        reading.invitation(person).ifPresent(sentence -> facts.fact(words.of("people.invitation"), sentence));
        return facts;
    }

    /** Nobody acts on the account that is being used, nor on that of somebody who takes part, except to close it. */
    private Component actions(Listed listed, Account account, Holdings holds) {
        Div actions = new Div();
        actions.addClassName("actions");
        if (!CurrentPerson.required().has(Role.ADMINISTRATOR)) {
            return actions;
        }
        if (person.equals(CurrentPerson.id())) {
            actions.add(empty(words.of("people.own")));
            return actions;
        }
        boolean staff = !listed.roles().contains(Role.PARTICIPANT);
        if (staff && account.state() != AccountState.DISABLED) {
            Optional<Entry> belongs = reading.institution(account);
            actions.add(button("people.change", ButtonVariant.LUMO_PRIMARY, () -> acts.change(account, belongs, holds, this::show)));
        }
        if (listed.standing() == Standing.INVITED || listed.standing() == Standing.LAPSED) {
            actions.add(button("people.resend", ButtonVariant.LUMO_TERTIARY, () -> acts.resend(account, this::show)),
                    button("people.revoke", ButtonVariant.LUMO_ERROR, () -> acts.revoke(account, this::show)));
        }
        if (listed.standing() == Standing.ACTIVE) {
            actions.add(button("people.close", ButtonVariant.LUMO_ERROR, () -> acts.close(account, holds, this::show)));
        }
        if (listed.standing() == Standing.DISABLED && !listed.email().isEmpty()) {
            actions.add(button("people.enable", ButtonVariant.LUMO_PRIMARY, () -> acts.enable(account, this::show)));
        }
        return actions;
    }

    private Button button(String key, ButtonVariant variant, Runnable act) {
        Button button = new Button(words.of(key), click -> act.run());
        button.addThemeVariants(variant);
        return button;
    }

    private void section(String key, List<String> lines) {
        if (lines.isEmpty()) {
            return;
        }
        UnorderedList list = new UnorderedList();
        lines.forEach(line -> list.add(new ListItem(line)));
        add(new H2(words.of(key, lines.size())), list);
    }
}
