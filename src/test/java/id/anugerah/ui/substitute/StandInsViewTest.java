package id.anugerah.ui.substitute;

import static com.github.mvysny.kaributesting.v10.LocatorJ._click;
import static com.github.mvysny.kaributesting.v10.LocatorJ._find;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static com.github.mvysny.kaributesting.v10.LocatorJ._setValue;
import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import id.anugerah.access.Person;
import id.anugerah.access.Role;
import id.anugerah.substitute.Colleague;
import id.anugerah.substitute.StandIns;
import id.anugerah.support.Product;
import id.anugerah.support.Screen;
import id.anugerah.support.ScreenTest;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** Whole days of absence and who stands in: one's own for everybody, anybody's for organizers, all of them to be read by auditors. */
@ScreenTest
class StandInsViewTest {

    @Autowired
    Product product;
    @Autowired
    StandIns standIns;

    Person away;
    Person substitute;

    @BeforeEach
    void two() {
        product.timeIs(Instant.parse("2020-10-01T03:00:00Z"));
        away = product.people().fresh(Role.VERIFIER);
        substitute = product.people().fresh(Role.VERIFIER);
    }

    @AfterEach
    void sweep() {
        product.sql().sql("delete from stand_in where person in (:both) or substitute in (:both)").param("both", List.of(away.id(), substitute.id())).update();
    }

    @Test
    void aVerifierSaysItOfThemselvesInWholeDaysAndComesBack() {
        open(away);
        press("Catat tidak bertugas");
        assertThat(_find(ComboBox.class)).as("it is about oneself: nobody is asked for").hasSize(1);
        _click(button("Simpan"));
        assertThat(_find(DatePicker.class)).allMatch(DatePicker::isInvalid).extracting(DatePicker::getErrorMessage).containsOnly("Pilih hari.");
        assertThat(_get(ComboBox.class).getErrorMessage()).isEqualTo("Pilih seseorang.");
        assertThat(product.as(away, standIns::mine)).isEmpty();

        DatePicker from = _find(DatePicker.class).get(0);
        DatePicker to = _find(DatePicker.class).get(1);
        _setValue(from, LocalDate.of(2020, 10, 5));
        assertThat(to.getValue()).as("one day, unless said otherwise").isEqualTo(LocalDate.of(2020, 10, 5));
        _setValue(to, LocalDate.of(2020, 10, 6));
        choose("Pengganti", substitute);
        _click(button("Simpan"));

        assertThat(product.as(away, standIns::mine)).singleElement().satisfies(one -> {
            assertThat(one.from()).isEqualTo(Instant.parse("2020-10-04T17:00:00Z"));
            assertThat(one.to()).as("the last day is away too").isEqualTo(Instant.parse("2020-10-06T17:00:00Z"));
        });
        assertThat(Screen.texts(ListItem.class)).singleElement().asString().contains(away.name() + " digantikan oleh " + substitute.name(), "6 Okt 2020");

        press("Akhiri");
        _click(_get(_get(Dialog.class), Button.class, spec -> spec.withText("Akhiri")));
        assertThat(product.as(away, standIns::mine)).isEmpty();
        assertThat(Screen.texts(ListItem.class)).isEmpty();
    }

    @Test
    void onlyWhoHasTheRolesIsOfferedAndAnotherPersonTakesTheChoiceBack() {
        Person lead = product.people().fresh(Role.LEAD_VERIFIER, Role.VERIFIER);
        open(product.people().organizer(1));
        press("Catat tidak bertugas");
        choose("Siapa", away);
        assertThat(offered()).contains(substitute.id(), lead.id()).doesNotContain(away.id(), product.people().organizer(2).id());
        choose("Pengganti", substitute);
        choose("Siapa", lead);
        assertThat(combo("Pengganti").getValue()).as("cannot stand in for a lead").isNull();
        assertThat(offered()).doesNotContain(substitute.id(), lead.id());
    }

    @Test
    void aRefusalIsSaidInTheDialogAndWhatWasChosenStays() {
        Instant from = Instant.parse("2020-10-04T17:00:00Z");
        product.runAs(away, () -> standIns.say(away.id(), from, from.plus(Duration.ofDays(3)), substitute.id(), ""));
        open(product.people().organizer(1));
        press("Catat tidak bertugas");
        choose("Siapa", away);
        choose("Pengganti", substitute);
        _setValue(_find(DatePicker.class).get(0), LocalDate.of(2020, 10, 6));
        _click(button("Simpan"));
        assertThat(_find(Div.class, spec -> spec.withClasses("act-problem"))).singleElement().satisfies(told -> assertThat(told.getText()).isNotBlank());
        assertThat(combo("Siapa").getValue().id()).isEqualTo(away.id());
        assertThat(product.as(away, standIns::mine)).hasSize(1);
    }

    @Test
    void othersSeeOnlyWhatIsTheirsAndAuditorsReadAllAndEndNone() {
        Instant from = Instant.parse("2020-10-04T17:00:00Z");
        product.runAs(away, () -> standIns.say(away.id(), from, from.plus(Duration.ofDays(3)), substitute.id(), "Cuti"));
        open(product.people().auditor());
        assertThat(Screen.texts(ListItem.class)).anyMatch(line -> line.contains(away.name()) && line.contains("Cuti"));
        assertThat(_find(Button.class)).isEmpty();
        open(substitute);
        assertThat(Screen.texts(ListItem.class)).hasSize(1);
        assertThat(_find(Button.class, spec -> spec.withText("Akhiri"))).as("the absent person's to end").isEmpty();
        open(product.people().fresh(Role.VERIFIER));
        assertThat(Screen.texts(ListItem.class)).isEmpty();
    }

    private void open(Person person) {
        Screen.of(product, person);
        Screen.opens("pengganti");
    }

    private static void press(String text) {
        _click(button(text));
    }

    private static Button button(String text) {
        return _get(Button.class, spec -> spec.withText(text));
    }

    @SuppressWarnings("unchecked")
    private static ComboBox<Colleague> combo(String label) {
        return _get(ComboBox.class, spec -> spec.withLabel(label));
    }

    private static void choose(String label, Person person) {
        _setValue(combo(label), combo(label).getListDataView().getItems().filter(one -> one.id().equals(person.id())).findFirst().orElseThrow());
    }

    private static List<UUID> offered() {
        return combo("Pengganti").getListDataView().getItems().map(Colleague::id).toList();
    }
}
