package id.anugerah.ui.worklist;

import static com.github.mvysny.kaributesting.v10.LocatorJ._click;
import static com.github.mvysny.kaributesting.v10.LocatorJ._find;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static com.github.mvysny.kaributesting.v10.LocatorJ._setValue;
import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.NativeTableHeaderCell;
import com.vaadin.flow.component.html.NativeTableRow;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.router.QueryParameters;
import com.vaadin.flow.router.RouterLink;
import id.anugerah.access.Person;
import id.anugerah.instrument.Option;
import id.anugerah.submission.Group;
import id.anugerah.support.Case;
import id.anugerah.support.Product;
import id.anugerah.support.Screen;
import id.anugerah.support.ScreenTest;
import id.anugerah.support.Season;
import id.anugerah.verification.Claims;
import id.anugerah.worklist.Box;
import id.anugerah.worklist.SavedViews;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@ScreenTest
class WorkListViewTest {

    @Autowired
    Product product;

    Case general;
    Case upp;
    Person one;
    Person other;

    @BeforeEach
    void twoToVerify() {
        Season season = Season.of(product);
        general = season.aCase(Group.GENERAL).registered().activated().filled(Option.D).submitted();
        upp = season.aCase(Group.UPP).registered().activated().filled(Option.D).submitted();
        season.evaluationOpens();
        one = product.people().verifier(1);
        other = product.people().verifier(2);
        Screen.of(product, one);
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

        general.evaluation().claimed(one, Box.TASK_VERIFY);
        Screen.opens("tugas?");

        assertThat(rows()).singleElement().asString().contains(general.now().bodyName());
    }

    @Test
    void everyTabSaysHowManyItHas() {
        general.evaluation().claimed(other, Box.TASK_VERIFY);
        int done = product.sql().sql("select count(*) from work_item where ended_by = :one and outcome = 'complete'")
                .param("one", one.id()).query(Integer.class).single(); // by tests before this one
        Screen.opens("tugas");

        assertThat(_find(RouterLink.class).stream().filter(link -> link.hasClassName("tab"))
                .map(link -> link.getElement().getTextRecursively())).containsExactly("Milik saya0", "Dapat diambil1", "Tim1", "Selesai" + done);
    }

    @Test
    void aHeadThatIsPressedComesFirstInTheOrder() {
        Screen.opens("tugas?bagian=tersedia&urut=tenggat");
        RouterLink body = _get(RouterLink.class, spec -> spec.withText("Badan peserta"));
        assertThat(asked(body)).isEqualTo(QueryParameters.fromString("bagian=tersedia&urut=badan,tenggat"));

        Screen.opens("tugas?bagian=tersedia&urut=-badan,tenggat");

        List<String> sorted = _find(NativeTableHeaderCell.class).stream().filter(cell -> cell.getElement().hasAttribute("aria-sort"))
                .map(cell -> cell.getElement().getTextRecursively() + " " + cell.getElement().getAttribute("aria-sort")).toList();
        assertThat(sorted).containsExactly("Badan peserta↓ 1 descending");
    }

    @Test
    void severalRowsAreTakenAndEachSaysWhatBecameOfIt() {
        Screen.opens("tugas?bagian=tersedia");
        _find(Checkbox.class).forEach(box -> _setValue(box, true));
        general.evaluation().claimed(other, Box.TASK_VERIFY);

        _click(_find(Button.class, spec -> spec.withText("Ambil").withPredicate(button -> !button.hasClassName("row-claim"))).get(0));

        assertThat(_get(Dialog.class).getHeaderTitle()).isEqualTo("1 dari 2 berhasil");
        assertThat(Screen.texts(ListItem.class)).anyMatch(row -> row.contains(general.now().bodyName()) && row.contains("Orang lain baru saja"))
                .anyMatch(row -> row.contains(upp.now().bodyName()) && row.endsWith("Berhasil"));
        _click(_get(Button.class, spec -> spec.withText("Tutup")));
        assertThat(rows()).isEmpty();
    }

    @Test
    void givingBackAsksForOneReason() {
        general.evaluation().claimed(one, Box.TASK_VERIFY);
        Screen.opens("tugas?bagian=milik");
        _setValue(_get(Checkbox.class), true);
        _click(_get(Button.class, spec -> spec.withText("Kembalikan")));
        Button act = _find(Button.class, spec -> spec.withText("Kembalikan")).stream().filter(button ->
                button.getThemeNames().contains("primary")).findFirst().orElseThrow();
        _click(act);
        assertThat(_get(TextArea.class).isInvalid()).isTrue();

        _setValue(_get(TextArea.class), "Sakit");
        _click(act);

        assertThat(_get(Dialog.class).getHeaderTitle()).isEqualTo("1 dari 1 berhasil");
        assertThat(product.sql().sql("select assignee is null from work_item where task = :task")
                .param("task", general.evaluation().task(Box.TASK_VERIFY)).query(Boolean.class).single()).isTrue();
    }

    @Test
    void theLeadGivesOutWhatNobodyHolds() {
        Screen.of(product, product.people().lead());
        Screen.opens("tugas?bagian=tim&pemegang=kosong&kelompok=UPP");
        assertThat(rows()).singleElement().asString().contains("Belum ada");
        _setValue(_get(Checkbox.class), true);

        _get(Button.class, spec -> spec.withText("Berikan kepada …"));
    }

    @Test
    void whatSomebodyElseTakesIsDimmedWhereItStands() {
        Screen.opens("tugas?bagian=tersedia");
        _setValue(_find(Checkbox.class).get(0), true);
        general.evaluation().claimed(other, Box.TASK_VERIFY);

        _get(WorkListView.class).refresh();

        assertThat(rows()).hasSize(2);
        assertThat(rows().stream().filter(row -> row.contains(general.now().bodyName())).findFirst().orElseThrow())
                .contains("Sudah diambil");
        assertThat(_find(NativeTableRow.class).stream().filter(row -> row.hasClassName("row-gone"))).hasSize(1);
        assertThat(_find(Checkbox.class)).hasSize(1);

        product.runAs(other, () -> product.the(Claims.class).giveBack(general.id(), "Salah tekan"));
        _get(WorkListView.class).refresh();

        assertThat(_find(NativeTableRow.class).stream().filter(row -> row.hasClassName("row-gone"))).isEmpty();
        assertThat(_find(Checkbox.class)).hasSize(2);
    }

    @Test
    void aViewIsKeptAndSharedWithTheRole() {
        product.runAs(other, () -> product.the(SavedViews.class).save("UPP dulu", "bagian=tersedia&kelompok=UPP", Optional.of("verifier")));
        product.runAs(other, () -> product.the(SavedViews.class).save("Rahasia", "bagian=milik", Optional.empty()));
        Screen.opens("tugas?bagian=tersedia&kelompok=UPP&urut=badan");

        assertThat(asked(_get(RouterLink.class, spec -> spec.withText("UPP dulu"))))
                .isEqualTo(QueryParameters.fromString("bagian=tersedia&kelompok=UPP"));
        assertThat(_find(RouterLink.class, spec -> spec.withText("Rahasia"))).isEmpty();

        _click(_get(Button.class, spec -> spec.withText("Simpan tampilan")));
        _click(_get(Button.class, spec -> spec.withText("Simpan")));
        assertThat(_get(TextField.class, spec -> spec.withLabel("Nama")).isInvalid()).isTrue();
        _setValue(_get(TextField.class, spec -> spec.withLabel("Nama")), "Punyaku");
        _click(_get(Button.class, spec -> spec.withText("Simpan")));

        assertThat(_get(RouterLink.class, spec -> spec.withText("Punyaku")).getElement().getAttribute("aria-current")).isEqualTo("true");
    }

    private static QueryParameters asked(RouterLink link) {
        return QueryParameters.fromString(link.getHref().split("\\?")[1]);
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
