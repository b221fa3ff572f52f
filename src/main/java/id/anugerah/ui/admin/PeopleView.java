package id.anugerah.ui.admin;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.grid.GridVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.QueryParameters;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.router.RouterLink;
import id.anugerah.access.CurrentPerson;
import id.anugerah.access.Role;
import id.anugerah.account.Account;
import id.anugerah.account.AccountState;
import id.anugerah.account.Accounts;
import id.anugerah.ui.shell.ActDialog;
import id.anugerah.ui.shell.Notices;
import id.anugerah.ui.shell.Page;
import id.anugerah.ui.shell.Words;
import jakarta.annotation.security.RolesAllowed;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;

/** People by role; the role stands in the address. */
@Route("admin/pengguna")
@RolesAllowed({"ADMINISTRATOR", "AUDITOR"})
@StyleSheet("context://design/organizer.css")
class PeopleView extends Page implements BeforeEnterObserver {

    private static final String ROLE = "peran";

    private final Words words;
    private final Accounts accounts;
    private final Notices notices;
    private final Div chips = new Div();
    private final Paragraph count = new Paragraph();
    private final Grid<Account> grid = new Grid<>();
    private Role shown = Role.ORGANIZER;

    public PeopleView(Words words, Accounts accounts, Notices notices) {
        super(true);
        this.words = words;
        this.accounts = accounts;
        this.notices = notices;
        addClassName("organizer");
        heading(words.of("admin.people.title")).getElement().setAttribute("tabindex", "-1")
                .executeJs("this.focus({preventScroll: true})");
        chips.addClassNames("chips", "filters");
        chips.getElement().setAttribute("role", "group").setAttribute("aria-label", words.of("admin.people.role"));
        count.addClassName("count");
        count.getElement().setAttribute("aria-live", "polite");
        grid.addThemeVariants(GridVariant.LUMO_NO_BORDER, GridVariant.LUMO_ROW_STRIPES, GridVariant.LUMO_WRAP_CELL_CONTENT);
        grid.addClassName("people-grid");
        grid.addColumn(Account::name).setHeader(words.of("admin.people.name")).setSortable(true).setWidth("12rem");
        grid.addColumn(Account::email).setHeader(words.of("admin.people.email")).setSortable(true).setWidth("16rem");
        grid.addColumn(account -> words.of("accountState." + account.state().name()))
                .setHeader(words.of("admin.people.state")).setSortable(true).setWidth("8rem").setFlexGrow(0);
        grid.addColumn(this::roles).setHeader(words.of("admin.people.roles")).setWidth("12rem");
        if (CurrentPerson.required().has(Role.ADMINISTRATOR)) {
            grid.addComponentColumn(this::close).setHeader(words.of("admin.people.act")).setWidth("9rem").setFlexGrow(0);
        }
        add(chips, count, grid);
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        String asked = event.getLocation().getQueryParameters().getSingleParameter(ROLE).orElse("");
        Role role = Arrays.stream(Role.values()).filter(each -> each.name().equals(asked)).findFirst()
                .orElse(Role.ORGANIZER);
        chips.removeAll();
        for (Role each : Role.values()) {
            RouterLink chip = new RouterLink(words.of("role." + each.name()), PeopleView.class);
            chip.setQueryParameters(QueryParameters.of(ROLE, each.name()));
            chip.addClassName("chip");
            if (each == role) {
                chip.getElement().setAttribute("aria-current", "true");
            }
            chips.add(chip);
        }
        shown = role;
        fill();
    }

    private void fill() {
        List<Account> people = accounts.withRole(shown);
        count.setText(words.of("admin.people.count", people.size()));
        grid.setItems(people);
    }

    /** Nobody closes the account that is being used. */
    private Component close(Account account) {
        if (account.state() != AccountState.ACTIVE || account.id().equals(CurrentPerson.id())) {
            return new Span("");
        }
        Button close = new Button(words.of("admin.people.close"), click -> new ActDialog(words,
                words.of("admin.people.close.title", account.name())).saying(words.of("admin.people.close.what"))
                .dangerous().withReason(words.of("admin.people.close.reason")).act(words.of("admin.people.close"), reason -> {
                    accounts.disable(account.id(), reason);
                    notices.done(words.of("admin.people.close.done", account.name()));
                    fill();
                }).open());
        close.addThemeVariants(ButtonVariant.LUMO_TERTIARY, ButtonVariant.LUMO_SMALL);
        close.setAriaLabel(words.of("admin.people.close") + ": " + account.name());
        return close;
    }

    private String roles(Account account) {
        return account.roles().stream().sorted().map(role -> words.of("role." + role.name()))
                .collect(Collectors.joining(", "));
    }
}
