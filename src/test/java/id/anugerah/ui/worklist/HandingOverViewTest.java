package id.anugerah.ui.worklist;

import static com.github.mvysny.kaributesting.v10.BasicUtilsKt._fireDomEvent;
import static com.github.mvysny.kaributesting.v10.LocatorJ._click;
import static com.github.mvysny.kaributesting.v10.LocatorJ._find;

import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static com.github.mvysny.kaributesting.v10.LocatorJ._setValue;
import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.NativeTableHeaderCell;
import com.vaadin.flow.component.html.NativeTableRow;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextArea;
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
import id.anugerah.worklist.Box;
import id.anugerah.worklist.Receiver;
import id.anugerah.worklist.Sort;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** What holders and leads see and do with work in hands; the order of a list. */
@ScreenTest
class HandingOverViewTest {

    @Autowired
    Product product;

    Season season;
    Case general;
    Case upp;
    Person one;
    Person other;

    @BeforeEach
    void oneOfTwoInHand() {
        season = Season.of(product);
        general = season.aCase(Group.GENERAL).registered().activated().filled(Option.D).submitted();
        upp = season.aCase(Group.UPP).registered().activated().filled(Option.D).submitted();
        season.evaluationOpens();
        one = product.people().verifier(1);
        other = product.people().verifier(2);
        product.sql().sql("update verification set state = 'LEFT' where verifier = :other and state = 'OPEN'").param("other", other.id())
                .update(); // what tests before this one have left in their hands
    }

    @Test
    void aHolderGivesItToAColleagueWithAReason() {
        general.evaluation().claimed(one, Box.TASK_VERIFY);
        Screen.of(product, one);
        Screen.opens("tugas?bagian=milik");
        _setValue(_get(Checkbox.class), true);
        _click(_get(Button.class, spec -> spec.withText("Serahkan kepada rekan …")));
        RadioButtonGroup<Receiver> group = receivers();
        assertThat(names(group)).contains(other.name()).doesNotContain(one.name());
        _click(_get(Button.class, spec -> spec.withText("Serahkan")));
        assertThat(group.isInvalid()).isTrue();
        assertThat(_get(TextArea.class).isInvalid()).isTrue();

        group.setValue(of(group, other));
        _setValue(_get(TextArea.class), "Cuti");
        _click(_get(Button.class, spec -> spec.withText("Serahkan")));

        assertThat(_get(Dialog.class).getHeaderTitle()).isEqualTo("1 dari 1 berhasil");
        assertThat(product.sql().sql("select assignee = :other from work_item where task = :task").param("other", other.id())
                .param("task", general.evaluation().task(Box.TASK_VERIFY)).query(Boolean.class).single()).isTrue();
    }

    @Test
    void theLeadLandsWhereTheWorkIsAndIsNotOfferedTheHolder() {
        general.evaluation().claimed(one, Box.TASK_VERIFY);
        Screen.of(product, product.people().lead());
        Screen.opens("tugas");
        assertThat(_find(RouterLink.class).stream().filter(link -> link.hasClassName("tab") && link.getElement().hasAttribute("aria-current"))
                .map(RouterLink::getText)).containsExactly("Tim");

        _click(_find(Button.class, spec -> spec.withPredicate(button -> button.getElement().getAttribute("aria-label") != null
                && button.getElement().getAttribute("aria-label").contains(general.now().bodyName()))).get(0));

        RadioButtonGroup<Receiver> group = receivers();
        assertThat(group.getItemEnabledProvider().test(of(group, one))).isFalse();
        assertThat(of(group, one).bar()).contains(Receiver.Bar.HOLDER);
        assertThat(group.getItemEnabledProvider().test(of(group, other))).isTrue();
    }

    @Test
    void theLeadIsToldInTheirOwnWordsWhyNothingIsThere() {
        Screen.of(product, product.people().lead());
        Screen.opens("tugas?bagian=tersedia");
        assertThat(Screen.texts(Paragraph.class)).anyMatch(text -> text.startsWith("Tidak ada perbedaan pendapat"));
        Screen.of(product, product.people().organizer(1));
        Screen.opens("tugas?bagian=milik");
        assertThat(Screen.texts(Paragraph.class)).anyMatch(text -> text.contains("Keputusan yang menunggu penyelenggara"));
    }

    @Test
    void aQuestionStandsWhereTheDateStoodAndCanBeFilteredFor() {
        general.evaluation().asking("Di halaman mana?");
        upp.evaluation().claimed(one, Box.TASK_VERIFY);
        Screen.of(product, one);
        Screen.opens("tugas?bagian=milik");
        assertThat(row(general)).contains("Menunggu peserta", "sampai").doesNotContain(" lagi");
        assertThat(row(upp)).contains(" lagi").doesNotContain("Menunggu peserta");
        assertThat(asked(_get(RouterLink.class, spec -> spec.withText("Menunggu peserta"))))
                .isEqualTo(QueryParameters.fromString("bagian=milik&keadaan=ditanyakan"));

        general.evaluation().answered("Halaman 12.");
        _get(WorkListView.class).refresh();

        assertThat(row(general)).contains(" lagi", "Baru").doesNotContain("Menunggu peserta");
    }

    @Test
    void whereNoRowHasAnActThereIsNoColumnForIt() {
        general.evaluation().claimed(other, Box.TASK_VERIFY);
        Screen.of(product, one);
        Screen.opens("tugas?bagian=tim");
        assertThat(heads()).contains("Pemegang").doesNotContain("Tindakan");
        product.runAs(other, () -> product.the(id.anugerah.verification.Claims.class).giveBack(general.id(), "Sakit"));

        _get(WorkListView.class).refresh();

        assertThat(row(general)).as("said where the name stands").contains("Tidak lagi di daftar ini");
        Screen.opens("tugas?bagian=tersedia");
        assertThat(heads()).contains("Tindakan");
    }

    @Test
    void shiftAndAClickAddAnOrderAndWithoutHeadsThereIsAChoice() {
        Screen.of(product, one);
        Screen.opens("tugas?bagian=tersedia&urut=badan");
        _fireDomEvent(_get(RouterLink.class, spec -> spec.withText("Tenggat")), "sort-then");
        assertThat(address()).isEqualTo(QueryParameters.fromString("bagian=tersedia&urut=badan,tenggat"));
        _fireDomEvent(_get(RouterLink.class, spec -> spec.withText("Badan peserta")), "sort-then");
        assertThat(address()).isEqualTo(QueryParameters.fromString("bagian=tersedia&urut=-badan,tenggat"));

        @SuppressWarnings("unchecked")
        Select<Sort.Column> choice = _get(Select.class);
        assertThat(choice.getValue()).isEqualTo(Sort.Column.BODY);
        _setValue(choice, Sort.Column.GROUP);
        assertThat(address()).isEqualTo(QueryParameters.fromString("bagian=tersedia&urut=kelompok"));
        _click(_get(Button.class, spec -> spec.withText("Naik")));
        assertThat(address()).isEqualTo(QueryParameters.fromString("bagian=tersedia&urut=-kelompok"));
        _get(Button.class, spec -> spec.withText("Turun"));
    }

    @SuppressWarnings("unchecked")
    private static RadioButtonGroup<Receiver> receivers() {
        return _get(RadioButtonGroup.class);
    }

    private static List<String> names(RadioButtonGroup<Receiver> group) {
        return group.getListDataView().getItems().map(Receiver::name).toList();
    }

    private static Receiver of(RadioButtonGroup<Receiver> group, Person person) {
        return group.getListDataView().getItems().filter(one -> one.id().equals(person.id())).findFirst().orElseThrow();
    }

    private static QueryParameters asked(RouterLink link) {
        return QueryParameters.fromString(link.getHref().split("\\?")[1]);
    }

    private static QueryParameters address() {
        return UI.getCurrent().getInternals().getActiveViewLocation().getQueryParameters();
    }

    private static List<String> heads() {
        return _find(NativeTableHeaderCell.class).stream().map(cell -> cell.getElement().getTextRecursively()).toList();
    }

    private static String row(Case body) {
        return _find(NativeTableRow.class).stream().map(row -> row.getElement().getTextRecursively())
                .filter(text -> text.contains(body.now().bodyName())).findFirst().orElseThrow();
    }
}
