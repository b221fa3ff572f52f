package id.anugerah.ui.edition;

import static org.assertj.core.api.Assertions.assertThat;

import com.github.mvysny.kaributesting.v10.LocatorJ;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.IntegerField;
import com.vaadin.flow.component.textfield.TextField;
import id.anugerah.edition.Edition;
import id.anugerah.edition.Editions;
import id.anugerah.support.Product;
import id.anugerah.support.Screen;
import id.anugerah.support.ScreenTest;
import id.anugerah.support.Season;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@ScreenTest
class CloneViewTest {

    @Autowired
    Product product;

    Season season;

    @BeforeEach
    void open() {
        season = Season.of(product);
        Screen.of(product, product.people().organizer(1));
        Screen.opens("penyelenggara/edisi/salin?edisi=" + season.edition().code());
    }

    @Test
    void whatIsProposedIsCheckedThenMadeOnce() {
        assertThat(Screen.texts(Paragraph.class)).contains("Semua tanggal digeser 52 minggu penuh, sehingga hari dalam minggu tetap sama.");
        click("Periksa");
        assertThat(Screen.texts(ListItem.class)).contains("Outstanding: 6 finalis", "Umum: 30 finalis", "UPP: 10 finalis");
        click("Buat edisi");
        List<Button> makes = LocatorJ._find(Button.class, spec -> spec.withText("Buat edisi"));
        LocatorJ._click(makes.get(makes.size() - 1));
        assertThat(product.the(Editions.class).all()).extracting(Edition::code).contains(season.edition().code() + "-2021");
        assertThat(Screen.texts(H2.class)).contains(season.edition().code() + " 2021");
    }

    @Test
    void whatIsWrongIsSaidAndWhatWasTypedStays() {
        TextField code = LocatorJ._get(TextField.class, spec -> spec.withLabel("Kode"));
        LocatorJ._setValue(code, "P4N 2021");
        IntegerField quorum = LocatorJ._get(IntegerField.class, spec -> spec.withLabel("Kuorum juri sebelum sesi dapat ditutup (%)"));
        LocatorJ._setValue(quorum, 0);
        click("Periksa");
        assertThat(code.isInvalid()).isTrue();
        assertThat(quorum.isInvalid()).isTrue();
        assertThat(code.getValue()).isEqualTo("P4N 2021");
        LocatorJ._setValue(code, "p4n-x-2021");
        LocatorJ._setValue(quorum, 50);
        click("Periksa");
        assertThat(Screen.texts(ListItem.class)).contains("Kuorum juri sebelum sesi dapat ditutup (%): 60 menjadi 50");
        click("Ubah");
        assertThat(LocatorJ._get(TextField.class, spec -> spec.withLabel("Kode")).getValue()).isEqualTo("p4n-x-2021");
    }

    private static void click(String text) {
        LocatorJ._click(LocatorJ._get(Button.class, spec -> spec.withText(text)));
    }
}
