package id.anugerah.ui.worklist;

import static com.github.mvysny.kaributesting.v10.LocatorJ._find;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.html.NativeTableRow;
import com.vaadin.flow.router.RouterLink;
import id.anugerah.instrument.Option;
import id.anugerah.submission.Group;
import id.anugerah.support.Case;
import id.anugerah.support.Product;
import id.anugerah.support.Screen;
import id.anugerah.support.ScreenTest;
import id.anugerah.support.Season;
import id.anugerah.worklist.Box;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@ScreenTest
class WorkListViewTest {

    @Autowired
    Product product;

    Case general;
    Case upp;

    @BeforeEach
    void twoToVerify() {
        Season season = Season.of(product);
        general = season.aCase(Group.GENERAL).registered().activated().filled(Option.D).submitted();
        upp = season.aCase(Group.UPP).registered().activated().filled(Option.D).submitted();
        season.evaluationOpens();
        Screen.of(product, product.people().verifier(1));
    }

    @Test
    void theAddressChoosesTabAndFilter() {
        Screen.opens("tugas?bagian=tersedia");
        assertThat(rows()).hasSize(2);

        Screen.opens("tugas?bagian=tersedia&kelompok=UPP");

        assertThat(rows()).singleElement().asString().contains(upp.now().bodyName());
        assertThat(chosen()).contains("UPP").doesNotContain("Umum");
    }

    @Test
    void aFilterThatFitsNothingSaysSoAndCanBeCleared() {
        Screen.opens("tugas?bagian=tersedia&kelompok=OUTSTANDING");

        assertThat(rows()).isEmpty();
        RouterLink clear = _get(RouterLink.class, spec -> spec.withText("Hapus saringan"));
        assertThat(clear.getHref()).isEqualTo("tugas?bagian=tersedia");
    }

    @Test
    void whoHoldsNothingLooksAtWhatCanBeTaken() {
        Screen.opens("tugas");
        assertThat(rows()).hasSize(2);

        general.evaluation().claimed(product.people().verifier(1), Box.TASK_VERIFY);
        Screen.opens("tugas?");

        assertThat(rows()).singleElement().asString().contains(general.now().bodyName());
    }

    private static List<String> rows() {
        return _find(NativeTableRow.class).stream().filter(row -> row.getElement().hasAttribute("tabindex"))
                .map(row -> row.getElement().getTextRecursively()).toList();
    }

    private static List<String> chosen() {
        return _find(RouterLink.class).stream().filter(link -> link.getElement().hasAttribute("aria-current"))
                .map(RouterLink::getText).toList();
    }
}
