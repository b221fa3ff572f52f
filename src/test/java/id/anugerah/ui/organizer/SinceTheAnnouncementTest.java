package id.anugerah.ui.organizer;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.NativeTableCell;
import com.vaadin.flow.component.html.Paragraph;
import id.anugerah.access.Person;
import id.anugerah.instrument.Option;
import id.anugerah.support.Outstanding;
import id.anugerah.support.Product;
import id.anugerah.support.Screen;
import id.anugerah.support.ScreenTest;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** What an upheld objection does to an announced list is shown, also where the names stay the same. */
@ScreenTest
class SinceTheAnnouncementTest {

    @Autowired
    Product product;

    @Test
    void otherPointsAreShownThoughTheListStands() {
        Outstanding bodies = Outstanding.announced(product);
        open(bodies);
        assertThat(Screen.texts(H2.class)).doesNotContain("Sejak pengumuman");

        Person judge = product.people().verifier(7);
        bodies.body(4).objection().writing("A1").filed().claimed(judge).ruled(judge, "A1", Option.A).finished(judge);
        open(bodies);

        assertThat(Screen.texts(H2.class)).contains("Sejak pengumuman", "Sudah diumumkan").doesNotContain("Perubahan");
        assertThat(Screen.texts(Paragraph.class)).anySatisfy(text -> assertThat(text).contains("Susunan nama tetap"));
        assertThat(Screen.texts(NativeTableCell.class)).contains("Peringkat 4, nilai 2,00", "Peringkat 4, nilai 3,00", "Nilai berubah");
    }

    private void open(Outstanding bodies) {
        Screen.of(product, product.people().auditor());
        Screen.opens("penyelenggara/daftar-pendek?edisi=" + bodies.season().edition().code());
    }
}
