package id.anugerah.ui.worklist;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.router.QueryParameters;
import id.anugerah.worklist.Box;
import org.junit.jupiter.api.Test;

class SelectionTest {

    @Test
    void whatIsChosenStandsInTheAddressAndComesBackFromIt() {
        String address = "bagian=tersedia&tugas=task_verify_again&kelompok=UPP&tampil=300";
        Selection selection = Selection.of(QueryParameters.fromString(address));
        assertThat(selection.tab()).hasValue(Tab.CLAIMABLE);
        assertThat(selection.box()).hasValue(Box.TASK_VERIFY_AGAIN);
        assertThat(selection.group()).hasValue("UPP");
        assertThat(selection.shown()).isEqualTo(300);
        assertThat(Selection.of(selection.query())).isEqualTo(selection);
    }

    @Test
    void wordsThatAreNotKnownArePassedOver() {
        Selection selection = Selection.of(QueryParameters.fromString("bagian=semua&tugas=x&kelompok=%3Cb%3E&tampil=-5"));
        assertThat(selection).isEqualTo(Selection.of(QueryParameters.empty()));
    }

    @Test
    void anotherTabForgetsTheFilterOfTheFirst() {
        Selection selection = Selection.of(QueryParameters.fromString("bagian=tersedia&kelompok=UPP"));
        assertThat(selection.with(Tab.DONE).query().getQueryString()).isEqualTo("bagian=selesai");
    }
}
