package id.anugerah.ui.worklist;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.router.QueryParameters;
import id.anugerah.worklist.Box;
import id.anugerah.worklist.Due;
import id.anugerah.worklist.Sort;
import id.anugerah.worklist.Sort.Column;
import id.anugerah.worklist.Tab;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SelectionTest {

    @Test
    void whatIsChosenStandsInTheAddress() {
        Selection selection = Selection.of(QueryParameters.fromString("bagian=tersedia&tugas=task_verify,task_verify_again&kelompok=UPP"
                + "&edisi=2020&tenggat=soon&cari=kota+bandung&urut=tenggat,-badan&tampil=300"));
        assertThat(selection.tab()).hasValue(Tab.CLAIMABLE);
        assertThat(selection.filter().boxes()).containsExactlyInAnyOrder(Box.TASK_VERIFY, Box.TASK_VERIFY_AGAIN);
        assertThat(selection.filter().group()).hasValue("UPP");
        assertThat(selection.filter().edition()).hasValue("2020");
        assertThat(selection.filter().due()).hasValue(Due.SOON);
        assertThat(selection.filter().text()).isEqualTo("kota bandung");
        assertThat(selection.sort()).containsExactly(new Sort(Column.DUE, false), new Sort(Column.BODY, true));
        assertThat(selection.shown()).isEqualTo(300);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "bagian=tim&pemegang=kosong", "bagian=tim&pemegang=00000000-0000-0000-0000-000000000001",
        "bagian=milik&tindaklanjut=kini&urut=-tindaklanjut,badan", "bagian=tersedia&tugas=task_verify_again&kelompok=UPP&tampil=300",
        "bagian=tersedia&edisi=test-1&tenggat=none&keadaan=ditanyakan&cari=p4n+1&urut=menunggu"})
    void itComesBackFromTheAddressThatItWrites(String address) {
        Selection selection = Selection.of(QueryParameters.fromString(address));
        assertThat(selection.query()).isEqualTo(QueryParameters.fromString(address));
        assertThat(Selection.of(selection.query())).isEqualTo(selection);
    }

    @Test
    void wordsThatAreNotKnownArePassedOver() {
        Selection selection = Selection.of(QueryParameters.fromString(
                "bagian=semua&tugas=x&kelompok=%3Cb%3E&tampil=-5&edisi=';&tenggat=nanti&pemegang=1&tindaklanjut=0&urut=x,-"));
        assertThat(selection).isEqualTo(Selection.of(QueryParameters.empty()));
    }

    @Test
    void anotherTabForgetsTheFilterOfTheFirst() {
        Selection selection = Selection.of(QueryParameters.fromString("bagian=tersedia&kelompok=UPP&urut=badan"));
        assertThat(selection.with(Tab.DONE).query().getQueryString()).isEqualTo("bagian=selesai");
    }

    @Test
    void aColumnThatIsPressedComesFirstAndTheOthersStayBehindIt() {
        assertThat(Order.first(List.of(), Column.DUE)).containsExactly(new Sort(Column.DUE, false));
        List<Sort> two = Order.first(Order.first(List.of(), Column.DUE), Column.BODY);
        assertThat(two).containsExactly(new Sort(Column.BODY, false), new Sort(Column.DUE, false));
        assertThat(Order.first(two, Column.BODY)).containsExactly(new Sort(Column.BODY, true), new Sort(Column.DUE, false));
        assertThat(Order.first(two, Column.DUE)).containsExactly(new Sort(Column.DUE, false), new Sort(Column.BODY, false));
        assertThat(Order.of("badan,tenggat,-badan")).isEqualTo(two);
    }
}
