package id.anugerah.ui.verification;

import static com.github.mvysny.kaributesting.v10.LocatorJ._click;
import static com.github.mvysny.kaributesting.v10.LocatorJ._find;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.textfield.TextField;
import id.anugerah.access.Person;
import id.anugerah.institution.Institution;
import id.anugerah.institution.InstitutionType;
import id.anugerah.institution.Institutions;
import id.anugerah.support.Product;
import id.anugerah.support.Screen;
import id.anugerah.support.ScreenTest;
import id.anugerah.verification.Conflicts;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@ScreenTest
class ConflictsViewTest {

    @Autowired
    Product product;
    @Autowired
    Conflicts conflicts;
    @Autowired
    Institutions institutions;

    List<Institution> bodies;

    @BeforeEach
    void none() {
        Person person = product.people().leaving(); // whose conflicts nobody else meets
        bodies = product.as(person, () -> institutions.search(InstitutionType.MINISTRY, "", 3));
        Screen.of(product, person);
    }

    @Test
    @SuppressWarnings("unchecked")
    void everyFieldThatIsWrongIsMarked() {
        Screen.opens("verifikasi/benturan");
        ComboBox<InstitutionType> type = _get(ComboBox.class, spec -> spec.withLabel("Jenis instansi"));
        ComboBox<Institution> body = _get(ComboBox.class, spec -> spec.withLabel("Instansi"));
        TextField reason = _get(TextField.class);

        _click(_get(Button.class, spec -> spec.withText("Nyatakan")));
        assertThat(List.of(type.isInvalid(), body.isInvalid(), reason.isInvalid())).containsExactly(true, false, true);
        assertThat(type.getErrorMessage()).isEqualTo("Pilih jenis instansinya dahulu.");

        type.setValue(InstitutionType.MINISTRY);
        _click(_get(Button.class, spec -> spec.withText("Nyatakan")));
        assertThat(List.of(type.isInvalid(), body.isInvalid(), reason.isInvalid())).containsExactly(false, true, true);
        assertThat(conflicts.mine()).isEmpty();

        body.setValue(bodies.get(0));
        reason.setValue("Pernah bekerja di sana");
        _click(_get(Button.class, spec -> spec.withText("Nyatakan")));
        assertThat(List.of(type.isInvalid(), body.isInvalid(), reason.isInvalid())).containsExactly(false, false, false);
        assertThat(conflicts.mine()).extracting(Conflicts.Declared::institution).containsExactly(bodies.get(0).id());
    }

    @Test
    void theNewestDeclarationStandsFirst() {
        for (int i : new int[] {1, 0, 2}) {
            conflicts.declare(bodies.get(i).id(), "Pernah bekerja di sana");
            product.sql().sql("update conflict_declaration set declared_at = now() - make_interval(days => :days) where institution = :body")
                    .param("days", 10 - i).param("body", bodies.get(i).id()).update();
        }
        Screen.opens("verifikasi/benturan");

        assertThat(_find(Span.class, spec -> spec.withClasses("body-name"))).extracting(Span::getText)
                .containsExactly(bodies.get(2).name(), bodies.get(1).name(), bodies.get(0).name());
    }
}
