package id.anugerah.ui.finals;

import static com.github.mvysny.kaributesting.v10.LocatorJ._click;
import static com.github.mvysny.kaributesting.v10.LocatorJ._find;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static com.github.mvysny.kaributesting.v10.LocatorJ._setValue;
import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.checkbox.CheckboxGroup;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextField;
import id.anugerah.access.Person;
import id.anugerah.access.Role;
import id.anugerah.account.Account;
import id.anugerah.account.Accounts;
import id.anugerah.panel.Panel;
import id.anugerah.panel.Panels;
import id.anugerah.panel.Pool;
import id.anugerah.panel.Pools;
import id.anugerah.support.Product;
import id.anugerah.support.Screen;
import id.anugerah.support.ScreenTest;
import id.anugerah.support.Season;
import id.anugerah.ui.shell.Words;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** A pool is kept on its page and proposes members where a panel is composed. */
@ScreenTest
class PoolsViewTest {

    @Autowired
    Product product;
    @Autowired
    Pools pools;

    private final String name = "Kumpulan " + UUID.randomUUID();
    Season season;
    Person juror;

    @BeforeEach
    void aSeason() {
        season = Season.of(product);
        juror = product.people().fresh(Role.JUROR);
    }

    @AfterEach
    void sweep() {
        all().stream().filter(one -> one.name().startsWith(name)).forEach(one -> product.runAs(organizer(), () -> pools.remove(one.id())));
    }

    @Test
    @SuppressWarnings("unchecked")
    void aPoolIsMadeFilledAndEmptied() {
        open(organizer());
        press("Kumpulan baru");
        press("Simpan");
        assertThat(_get(Div.class, spec -> spec.withClasses("act-problem")).getText()).as("without a name").isNotBlank();
        _setValue(_get(TextField.class, spec -> spec.withLabel("Nama kumpulan")), name);
        press("Simpan");
        assertThat(pool().members()).isEmpty();

        _click(labelled("Tambah juri: " + name));
        press("Simpan");
        assertThat(_get(ComboBox.class).getErrorMessage()).isEqualTo("Pilih jurinya.");
        assertThat(_get(_get(Dialog.class), Select.class).getErrorMessage()).isEqualTo("Pilih latar belakangnya.");
        ComboBox<Account> who = _get(ComboBox.class);
        assertThat(who.getListDataView().getItems()).as("jurors alone").allMatch(one -> one.roles().contains(Role.JUROR));
        _setValue(who, who.getListDataView().getItems().filter(one -> one.id().equals(juror.id())).findFirst().orElseThrow());
        _setValue((Select<Panel.Background>) _get(_get(Dialog.class), Select.class), Panel.Background.MEDIA);
        press("Simpan");
        assertThat(pool().members()).extracting(Pool.Member::juror).containsExactly(juror.id());

        _click(labelled("Keluarkan: " + juror.name()));
        assertThat(pool().members()).isEmpty();
        _click(labelled("Hapus kumpulan: " + name));
        _click(_get(_get(Dialog.class), Button.class, spec -> spec.withText("Hapus kumpulan")));
        assertThat(all()).extracting(Pool::name).doesNotContain(name);
    }

    @Test
    void panelsOfAnEditionBecomeAPoolAndAuditorsOnlyReadIt() {
        product.runAs(organizer(), () -> product.the(Panels.class).create(season.id(), "Panel A", product.people().chair().id(), "",
                List.of(new Panel.Member(juror.id(), Panel.Background.MEDIA))));
        open(organizer());
        press("Salin dari panel sebuah edisi");
        TextField typed = _get(TextField.class, spec -> spec.withLabel("Nama kumpulan"));
        assertThat(typed.getValue()).as("proposed").isEqualTo("Juri " + season.edition().name());
        _setValue(typed, name);
        press("Simpan");
        assertThat(pool().members()).singleElement().satisfies(one -> assertThat(one.seats()).isEqualTo(1));
        open(product.people().auditor());
        assertThat(Screen.texts(Div.class)).anyMatch(text -> text.contains(juror.name()) && text.contains("1 kursi"));
        assertThat(_find(Button.class)).isEmpty();
    }

    @Test
    @SuppressWarnings("unchecked")
    void thePanelsFormTakesMembersOfAPoolAndLeavesWhoseAccountIsClosed() {
        Person gone = product.people().fresh(Role.JUROR);
        product.runAs(organizer(), () -> {
            UUID id = pools.create(name);
            pools.put(id, juror.id(), Panel.Background.MEDIA);
            pools.put(id, gone.id(), Panel.Background.ACADEMIC);
            pools.put(pools.create(name + " 2"), juror.id(), Panel.Background.PRACTITIONER);
        });
        product.runAs(product.people().administrator(), () -> product.the(Accounts.class).disable(gone.id(), "Berhenti"));
        Screen.of(product, organizer());
        List<Pool> both = all().stream().filter(one -> one.name().startsWith(name)).toList();
        PanelForm form = new PanelForm(product.the(Words.class), product.the(FinalsBoard.Reading.class).of(season.edition()), both);
        UI.getCurrent().add(form);

        Select<Pool> pool = _get(form, Select.class, spec -> spec.withLabel("Dari kumpulan (opsional)"));
        assertThat(_find(form, CheckboxGroup.class)).as("nothing chosen yet").isEmpty();
        _setValue(pool, both.get(0));
        CheckboxGroup<Pool.Member> members = _get(form, CheckboxGroup.class);
        Pool.Member there = both.get(0).members().stream().filter(one -> one.juror().equals(juror.id())).findFirst().orElseThrow();
        Pool.Member closed = both.get(0).members().stream().filter(one -> one.juror().equals(gone.id())).findFirst().orElseThrow();
        assertThat(members.getItemEnabledProvider().test(there)).isTrue();
        assertThat(members.getItemEnabledProvider().test(closed)).isFalse();
        _setValue(members, Set.of(there));
        assertThat(form.members()).containsExactly(new Panel.Member(juror.id(), Panel.Background.MEDIA));

        _setValue(pool, both.get(1));
        assertThat(form.members()).as("another pool: nobody of the one before").isEmpty();
        assertThat(form.complete()).isFalse();
    }

    private void open(Person person) {
        Screen.of(product, person);
        Screen.opens("penyelenggara/final/kumpulan?edisi=" + season.edition().code());
    }

    private Person organizer() {
        return product.people().organizer(1);
    }

    private List<Pool> all() {
        return product.as(product.people().auditor(), () -> pools.all(season.id()));
    }

    private Pool pool() {
        return all().stream().filter(one -> one.name().equals(name)).findFirst().orElseThrow();
    }

    private static void press(String text) {
        _click(_get(Button.class, spec -> spec.withText(text)));
    }

    private static Button labelled(String label) {
        return _get(Button.class, spec -> spec.withPredicate(button -> button.getAriaLabel().filter(label::equals).isPresent()));
    }
}
