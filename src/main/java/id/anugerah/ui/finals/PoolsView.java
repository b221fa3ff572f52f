package id.anugerah.ui.finals;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.component.icon.VaadinIcon;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.router.QueryParameters;
import com.vaadin.flow.router.Route;
import id.anugerah.access.Role;
import id.anugerah.account.Account;
import id.anugerah.account.AccountState;
import id.anugerah.account.Accounts;
import id.anugerah.edition.Edition;
import id.anugerah.edition.Editions;
import id.anugerah.panel.Panel;
import id.anugerah.panel.Pool;
import id.anugerah.panel.Pools;
import id.anugerah.ui.organizer.EditionPage;
import id.anugerah.ui.shell.ActDialog;
import id.anugerah.ui.shell.Notices;
import id.anugerah.ui.shell.Words;
import jakarta.annotation.security.RolesAllowed;
import java.util.List;

/** Pools of jurors, with what stands against each in the edition that is shown. */
@Route("penyelenggara/final/kumpulan")
@RolesAllowed({"ORGANIZER", "AUDITOR"})
@StyleSheet("context://design/finals.css")
@StyleSheet("context://design/directory.css")
class PoolsView extends EditionPage {

    private final transient Pools pools;
    private final transient Accounts accounts;
    private final transient Editions editions;
    private final transient Notices notices;
    private final Div body = new Div();

    public PoolsView(Words words, Editions editions, Pools pools, Accounts accounts, Notices notices) {
        super(words, editions, "pool.title");
        this.editions = editions;
        this.pools = pools;
        this.accounts = accounts;
        this.notices = notices;
    }

    @Override
    protected void begin(Edition edition) {
        lead(words().of("pool.lead"));
        add(body);
    }

    @Override
    protected void show(Edition edition, QueryParameters asked) {
        fill(edition);
    }

    private void fill(Edition edition) {
        body.removeAll();
        if (mayAct()) {
            Button create = new Button(words().of("pool.create"), VaadinIcon.PLUS.create(), click -> create(edition, false));
            create.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
            Div actions = new Div(create, new Button(words().of("pool.copy"), click -> create(edition, true)));
            actions.addClassName("actions");
            body.add(actions);
        }
        List<Pool> all = pools.all(edition.id());
        if (all.isEmpty()) {
            body.add(empty(words().of("pool.none")));
        }
        all.forEach(pool -> pool(edition, pool));
    }

    private void pool(Edition edition, Pool pool) {
        body.add(new H2(words().of("pool.heading", pool.name(), pool.members().size())));
        if (mayAct()) {
            Div actions = new Div(small("pool.add", pool.name(), () -> add(edition, pool)), small("pool.remove", pool.name(), () -> remove(edition, pool)));
            actions.addClassName("actions");
            body.add(actions);
        }
        UnorderedList list = new UnorderedList();
        list.addClassName("directory-lines");
        pool.members().forEach(member -> {
            Span name = new Span(member.name());
            name.addClassName("body-name");
            Span figures = new Span(PoolChoice.figures(words(), member));
            figures.addClassName("exact");
            ListItem item = new ListItem(new Div(name, figures));
            if (mayAct()) {
                item.add(small("pool.take", member.name(), () -> {
                    pools.take(pool.id(), member.juror());
                    fill(edition);
                }));
            }
            list.add(item);
        });
        body.add(list);
    }

    private Button small(String key, String what, Runnable act) {
        Button button = new Button(words().of(key), click -> act.run());
        button.addThemeVariants(ButtonVariant.LUMO_TERTIARY, ButtonVariant.LUMO_SMALL);
        button.setAriaLabel(words().of(key) + ": " + what);
        return button;
    }

    private void create(Edition edition, boolean copied) {
        TextField name = new TextField(words().of("pool.name"));
        name.setMaxLength(80);
        name.setWidthFull();
        Select<Edition> from = new Select<>();
        from.setLabel(words().of("pool.copy.from"));
        from.setItems(editions.all());
        from.setItemLabelGenerator(Edition::name);
        from.setWidthFull();
        from.setVisible(copied);
        from.addValueChangeListener(change -> name.setValue(words().of("pool.copied.name", change.getValue().name())));
        if (copied) {
            from.setValue(edition);
        }
        new ActDialog(words(), words().of(copied ? "pool.copy" : "pool.create")).showing(new Div(from, name)).act(words().of("pool.save"), reason -> {
            if (copied) {
                pools.copy(from.getValue().id(), name.getValue());
            } else {
                pools.create(name.getValue());
            }
            notices.done(words().of("pool.saved", name.getValue().strip()));
            fill(edition);
        }).open();
    }

    private void add(Edition edition, Pool pool) {
        ComboBox<Account> juror = new ComboBox<>(words().of("organizer.panel.juror"));
        juror.setItems(accounts.withRole(Role.JUROR).stream().filter(one -> one.state() == AccountState.ACTIVE).toList());
        juror.setItemLabelGenerator(Account::name);
        juror.setWidthFull();
        Select<Panel.Background> background = new Select<>();
        background.setLabel(words().of("organizer.panel.background"));
        background.setItems(Panel.Background.values());
        background.setItemLabelGenerator(each -> words().of("background", each));
        background.setWidthFull();
        juror.setErrorMessage(words().of("pool.jurorNeeded"));
        background.setErrorMessage(words().of("pool.backgroundNeeded"));
        new ActDialog(words(), words().of("pool.addTo", pool.name())).showing(new Div(juror, background)).when(() -> {
            juror.setInvalid(juror.isEmpty());
            background.setInvalid(background.isEmpty());
            return !juror.isEmpty() && !background.isEmpty();
        }).act(words().of("pool.save"), reason -> {
            pools.put(pool.id(), juror.getValue().id(), background.getValue());
            fill(edition);
        }).open();
    }

    private void remove(Edition edition, Pool pool) {
        new ActDialog(words(), words().of("pool.remove.title", pool.name())).saying(words().of("pool.remove.what")).dangerous()
                .act(words().of("pool.remove"), reason -> {
                    pools.remove(pool.id());
                    fill(edition);
                }).open();
    }
}
