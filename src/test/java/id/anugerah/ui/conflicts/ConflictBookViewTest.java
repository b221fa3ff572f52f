package id.anugerah.ui.conflicts;

import static com.github.mvysny.kaributesting.v10.LocatorJ._click;
import static com.github.mvysny.kaributesting.v10.LocatorJ._find;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static com.github.mvysny.kaributesting.v10.LocatorJ._setValue;
import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.NativeTable;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.TextArea;
import id.anugerah.access.Person;
import id.anugerah.access.Role;
import id.anugerah.institution.Directory;
import id.anugerah.institution.Entry;
import id.anugerah.institution.Register;
import id.anugerah.support.Product;
import id.anugerah.support.Screen;
import id.anugerah.support.ScreenTest;
import id.anugerah.verification.ConflictBook;
import id.anugerah.verification.Conflicts;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** Declared for somebody, found by the address, taken back with a reason and still to be read. */
@ScreenTest
class ConflictBookViewTest {

    @Autowired
    Product product;
    @Autowired
    Conflicts conflicts;
    @Autowired
    Directory directory;

    Person judge;
    Entry body;

    @BeforeEach
    void one() {
        judge = product.people().fresh(Role.VERIFIER);
        body = product.as(product.people().auditor(), () -> directory.get(Register.INSTITUTIONS,
                product.sql().sql("select code from institution order by code limit 1").query(String.class).single()));
    }

    @Test
    @SuppressWarnings("unchecked")
    void anOrganizerDeclaresAndTakesBack() {
        open(product.people().organizer(1), "");
        press("Nyatakan untuk seseorang");
        press("Nyatakan");
        assertThat(_find(ComboBox.class)).allMatch(ComboBox::isInvalid).extracting(ComboBox::getErrorMessage).containsOnly("Pilih salah satu.");
        assertThat(_get(TextArea.class).isInvalid()).isTrue();
        ComboBox<ConflictBook.Judge> who = _get(ComboBox.class, spec -> spec.withLabel("Orang"));
        _setValue(who, who.getListDataView().getItems().filter(one -> one.id().equals(judge.id())).findFirst().orElseThrow());
        _setValue((ComboBox<Entry>) _get(ComboBox.class, spec -> spec.withLabel("Instansi")), body);
        _setValue(_get(TextArea.class), "Pernah bekerja di sana");
        press("Nyatakan");
        assertThat(product.as(judge, conflicts::mine)).singleElement().satisfies(one -> assertThat(one.institution()).isEqualTo(body.id()));

        open(product.people().organizer(1), "?orang=" + judge.name());
        assertThat(table()).contains(judge.name(), body.name(), "Pernah bekerja di sana", "Dinyatakan", product.people().organizer(1).name());
        press("Cabut");
        _click(_get(_get(Dialog.class), Button.class, spec -> spec.withText("Cabut")));
        assertThat(product.as(judge, conflicts::mine)).as("without a reason").hasSize(1);
        _setValue(_get(TextArea.class), "Keliru orang");
        _click(_get(_get(Dialog.class), Button.class, spec -> spec.withText("Cabut")));
        assertThat(product.as(judge, conflicts::mine)).isEmpty();
        assertThat(table()).as("what was declared stays to be read").contains("Dicabut", "Pernah bekerja di sana");
        assertThat(_find(Button.class, spec -> spec.withText("Cabut"))).isEmpty();
    }

    @Test
    void theAddressIsTheSearchAndTheFileHasWhatItFinds() {
        product.runAs(judge, () -> conflicts.declare(body.id(), "=Sendiri"));
        open(product.people().auditor(), "?orang=" + judge.name() + "&jenis=DECLARED");
        assertThat(table()).contains(judge.name(), "Yang bersangkutan");
        assertThat(_find(Button.class, spec -> spec.withText("Cabut"))).as("auditors only read").isEmpty();
        assertThat(_find(Button.class, spec -> spec.withText("Nyatakan untuk seseorang"))).isEmpty();
        String file = new String(_get(ConflictBookView.class).csv(), StandardCharsets.UTF_8);
        assertThat(file.lines()).hasSize(2).last().asString().contains(judge.name()).doesNotContain(";=Sendiri");

        open(product.people().auditor(), "?orang=" + judge.name() + "&jenis=RECUSED");
        assertThat(Screen.texts(Paragraph.class)).contains("0 catatan");
        open(product.people().auditor(), "?orang=%25&jenis=x&hal=0");
        assertThat(Screen.texts(Paragraph.class)).as("a percent sign is a letter").contains("0 catatan");
    }

    private void open(Person person, String query) {
        Screen.of(product, person);
        Screen.opens("penyelenggara/benturan" + query);
    }

    private static void press(String text) {
        _click(_get(Button.class, spec -> spec.withText(text)));
    }

    private static String table() {
        return _get(NativeTable.class).getElement().getTextRecursively();
    }
}
