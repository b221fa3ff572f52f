package id.anugerah.worklist;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.anugerah.access.Person;
import id.anugerah.support.Product;
import id.anugerah.support.ProductTest;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@ProductTest
class SavedViewsTest {

    @Autowired
    private Product product;
    @Autowired
    private SavedViews views;
    private Person one;
    private Person other;

    @BeforeEach
    void nothingKept() {
        product.sql().sql("delete from saved_view").update();
        one = product.people().verifier(1);
        other = product.people().verifier(2);
    }

    @Test
    void aPrivateOneIsItsOwnersAndASharedOneTheRoles() {
        keep(one, "Saya", "bagian=milik", Optional.empty());
        keep(one, "Semua", "bagian=tersedia", Optional.of("verifier"));

        assertThat(of(one)).containsExactly("Saya", "Semua");
        assertThat(of(other)).containsExactly("Semua");
        assertThat(product.as(other, views::mine).get(0)).satisfies(view -> {
            assertThat(view.own()).isFalse();
            assertThat(view.ownerName()).isEqualTo(one.name());
        });
        assertThat(of(product.people().juror(1))).isEmpty();
    }

    @Test
    void theSameNameReplacesWhatItMeant() {
        keep(one, "UPP", "kelompok=UPP", Optional.of("verifier"));
        keep(one, "  UPP ", "kelompok=GENERAL", Optional.empty());

        assertThat(product.as(one, views::mine)).singleElement().extracting(SavedView::query).isEqualTo("kelompok=GENERAL");
        assertThat(of(other)).isEmpty();
    }

    @Test
    void onlyItsOwnerForgetsIt() {
        keep(one, "Semua", "bagian=tersedia", Optional.of("verifier"));
        SavedView view = product.as(one, views::mine).get(0);
        product.runAs(other, () -> views.delete(view.id()));
        assertThat(of(one)).containsExactly("Semua");

        product.runAs(one, () -> views.delete(view.id()));
        assertThat(of(one)).isEmpty();
    }

    @Test
    void itIsNotSharedWithARoleThatOneHasNotAndHasALegibleName() {
        assertThatThrownBy(() -> keep(one, "Semua", "", Optional.of("organizer"))).hasMessage("worklist.wrongRole");
        assertThatThrownBy(() -> keep(one, " \u0007 ", "", Optional.empty())).hasMessage("worklist.view.name");
        assertThatThrownBy(() -> keep(one, "x".repeat(41), "", Optional.empty())).hasMessage("worklist.view.name");
        assertThatThrownBy(() -> keep(one, "x", "y".repeat(1_001), Optional.empty())).hasMessage("worklist.view.many");
        for (int i = 0; i < SavedViews.MOST; i++) {
            keep(one, "Tampilan " + i, "", Optional.empty());
        }
        keep(one, "Tampilan 0", "bagian=milik", Optional.empty());
        assertThatThrownBy(() -> keep(one, "Satu lagi", "", Optional.empty())).hasMessage("worklist.view.many");
    }

    private void keep(Person person, String name, String query, Optional<String> group) {
        product.runAs(person, () -> views.save(name, query, group));
    }

    private List<String> of(Person person) {
        return product.as(person, views::mine).stream().map(SavedView::name).toList();
    }
}
