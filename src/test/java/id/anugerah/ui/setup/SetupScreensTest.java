package id.anugerah.ui.setup;

import static org.assertj.core.api.Assertions.assertThat;

import com.github.mvysny.kaributesting.v10.LocatorJ;
import com.github.mvysny.kaributesting.v10.NotificationsKt;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.notification.Notification;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import id.anugerah.access.Person;
import id.anugerah.instrument.Indicator;
import id.anugerah.instrument.SheetText;
import id.anugerah.setup.Blueprints;
import id.anugerah.setup.Part;
import id.anugerah.support.Product;
import id.anugerah.support.Screen;
import id.anugerah.support.ScreenTest;
import id.anugerah.support.Season;
import id.anugerah.ui.forms.WholeNumberField;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@ScreenTest
class SetupScreensTest {

    @Autowired
    Product product;

    Person organizer;
    UUID blueprint;

    @BeforeEach
    void begin() {
        Season season = Season.of(product);
        organizer = product.people().organizer(1);
        blueprint = product.as(organizer, () -> product.the(Blueprints.class).begin(season.id()));
        Screen.of(product, organizer);
    }

    @Test
    void weightsAreWholeNumbersAndTheirSumIsSaid() {
        opens("/lembar/ip");
        WholeNumberField a1 = weight("A1");
        LocatorJ._setValue(a1, "3,5");
        click("Simpan");
        assertThat(told()).contains("Setiap bobot harus bilangan bulat dari 1 sampai 100.");
        assertThat(a1.isInvalid()).isTrue();
        assertThat(sheet().instrument().required("A1").weight()).isEqualTo(3);

        LocatorJ._setValue(a1, "4");
        assertThat(Screen.texts(Paragraph.class)).contains("Jumlah bobot 101%: lebih 1.");
        click("Simpan");
        assertThat(sheet().instrument().required("A1").weight()).as("saved all the same").isEqualTo(4);
        assertThat(Screen.texts(Paragraph.class)).anySatisfy(text -> assertThat(text).contains("jumlah bobot 101, seharusnya 100"));
        opens("");
        assertThat(Screen.texts(Span.class)).contains("Satu hal perlu diperbaiki");
        assertThat(button("Usulkan").isEnabled()).isFalse();
    }

    @Test
    void aTextIsChangedInBothLanguages() {
        opens("/lembar/upp/A2");
        LocatorJ._setValue(LocatorJ._get(TextArea.class, spec -> spec.withLabel("Pertanyaan (ID)")), "Bagaimana <b>mulanya</b>?");
        click("Simpan");
        assertThat(text(Part.UPP)).contains("Bagaimana <b>mulanya</b>?");
        LocatorJ._setValue(LocatorJ._get(TextArea.class, spec -> spec.withLabel("Pertanyaan (EN)")), " ");
        click("Simpan");
        assertThat(told()).contains("Setiap teks perlu diisi dalam bahasa Indonesia dan Inggris.");
    }

    @Test
    void aCellThatCannotBeReadIsNamedAndWhatWasTypedStays() {
        opens("/aturan/second_opinion");
        TextField cell = LocatorJ._find(TextField.class).get(0);
        LocatorJ._setValue(cell, "< 0,10 (");
        click("Simpan tabel dan contoh");
        assertThat(told()).anySatisfy(text -> assertThat(text).startsWith("Baris 1, kolom draw"));
        assertThat(cell.getValue()).isEqualTo("< 0,10 (");

        LocatorJ._setValue(cell, "< 0.20");
        click("Simpan tabel dan contoh");
        assertThat(Screen.texts(Span.class)).contains("Tidak lolos");
        assertThat(Screen.texts(Paragraph.class)).anySatisfy(text -> assertThat(text).contains("Tabel menjawab: random"));
    }

    @Test
    void aPlanThatIsWrongIsSavedAndSaidAtTheField() {
        opens("/jadwal");
        LocatorJ._setValue(LocatorJ._get(TextField.class, spec -> spec.withLabel("Kode")), "P4N 2021");
        click("Simpan");
        assertThat(LocatorJ._get(TextField.class, spec -> spec.withLabel("Kode")).isInvalid()).isTrue();
        assertThat(LocatorJ._get(TextField.class, spec -> spec.withLabel("Kode")).getValue()).isEqualTo("P4N 2021");
    }

    @Test
    void anIndicatorIsAddedWithANewNumberMovedAndRemovedAndTypedWeightsStay() {
        opens("/lembar/ip");
        List<String> before = indicators();
        LocatorJ._setValue(weight("A1"), "2");
        LocatorJ._click(labelled("Tambah indikator pada aspek A"));
        String made = "A" + (before.stream().filter(id -> id.startsWith("A")).count() + 1);
        assertThat(indicators()).contains(made).hasSize(before.size() + 1);
        assertThat(sheet().instrument().required("A1").weight()).as("typed before").isEqualTo(2);
        assertThat(Screen.texts(Paragraph.class)).contains("Kata-kata " + made + " belum ditulis semua: gantilah setiap “…”.",
                "Jumlah bobot 100%: pas.");
        LocatorJ._click(labelled("Naikkan " + made));
        assertThat(indicators().indexOf(made)).isEqualTo(before.stream().filter(id -> id.startsWith("A")).count() - 1);
        LocatorJ._click(labelled("Hapus A1"));
        LocatorJ._click(LocatorJ._find(Button.class, spec -> spec.withText("Hapus A1")).get(0));
        assertThat(indicators()).doesNotContain("A1");
        LocatorJ._click(labelled("Tambah indikator pada aspek A"));
        assertThat(indicators()).as("A1 is not given again").doesNotContain("A1");
        opens("");
        assertThat(Screen.texts(ListItem.class)).contains("Instrumen instansi pemerintah (IP), A1: dihapus",
                "Instrumen instansi pemerintah (IP), " + made + ": baru");
    }

    @Test
    void aNewCategoryNeedsANameInBothLanguages() {
        opens("/aturan/awards");
        LocatorJ._setValue(LocatorJ._get(TextField.class, spec -> spec.withLabel("best_upp (EN)")), " ");
        click("Simpan tabel dan contoh");
        assertThat(Screen.texts(Paragraph.class)).contains("Kategori best_upp perlu nama dalam bahasa Indonesia dan Inggris, paling panjang 80 huruf.");
        LocatorJ._setValue(LocatorJ._get(TextField.class, spec -> spec.withLabel("best_upp (EN)")), "Best unit");
        click("Simpan tabel dan contoh");
        opens("");
        assertThat(Screen.texts(ListItem.class)).contains("Kategori best_upp bernama “UPP terbaik” (ID), “Best unit” (EN)");
        opens("/aturan/awards");
        click("Kembalikan seperti edisi asal");
        assertThat(text(Part.NAMES)).isEqualTo("{}");
    }

    @Test
    void aMailIsWordedAnewWithItsPreviewAndItsFaultsAndGoesBackToTheProducts() {
        opens("/surat/admitted");
        TextArea body = LocatorJ._get(TextArea.class, spec -> spec.withLabel("Isi (ID)"));
        String product = body.getValue();
        assertThat(product).contains("{tautan}");
        LocatorJ._setValue(body, "Halo {peserta} <b>, kode {kode}");
        assertThat(Screen.texts(Div.class)).contains("Halo Pemerintah Kota Contoh <b>, kode {kode}");
        assertThat(Screen.texts(ListItem.class)).contains(
                "Pendaftaran diterima, bahasa Indonesia: {kode} tidak dikenal. Yang dikenal: {peserta}, {nomor}, {tautan}.",
                "Pendaftaran diterima, bahasa Indonesia: {tautan} harus ada dalam isi; tanpa itu pembaca tidak tertolong.");
        click("Simpan");
        opens("/surat");
        assertThat(Screen.texts(Span.class)).contains("2 hal perlu diperbaiki");
        opens("/surat/admitted");
        LocatorJ._setValue(LocatorJ._get(TextArea.class, spec -> spec.withLabel("Isi (ID)")), "Buka {tautan}");
        click("Simpan");
        opens("");
        assertThat(Screen.texts(Span.class)).contains("Surat “Pendaftaran diterima”: kata-kata sendiri menggantikan kata-kata produk");
        assertThat(button("Usulkan").isEnabled()).isTrue();
        opens("/surat/admitted");
        click("Pakai kata-kata produk");
        assertThat(LocatorJ._get(TextArea.class, spec -> spec.withLabel("Isi (ID)")).getValue()).isEqualTo(product);
        click("Simpan");
        assertThat(text(Part.MAILS)).as("the product's words are not copied").isEqualTo("{}");
    }

    @Test
    void anAuditorLooksAndChangesNothing() {
        Screen.of(product, product.people().auditor());
        for (String page : List.of("", "/jadwal", "/lembar/jury", "/lembar/jury/rationality", "/aturan/awards", "/surat", "/surat/admitted")) {
            opens(page);
            assertThat(Screen.texts(H1.class)).as(page).singleElement().asString().isNotBlank();
            assertThat(Screen.texts(Button.class)).as(page).doesNotContain("Simpan", "Usulkan", "Buang rancangan", "Simpan tabel dan contoh",
                    "Tambah baris", "Mulai gladi", "Tambah", "Kirim contoh kepada saya");
        }
    }

    private void opens(String page) {
        Screen.opens("penyelenggara/rancangan/" + blueprint + page);
    }

    private static WholeNumberField weight(String item) {
        return LocatorJ._find(WholeNumberField.class).stream()
                .filter(field -> field.getAriaLabel().filter(("Bobot " + item + " dalam persen")::equals).isPresent()).findFirst().orElseThrow();
    }

    private static Button labelled(String label) {
        return LocatorJ._find(Button.class).stream().filter(button -> button.getAriaLabel().filter(label::equals).isPresent()).findFirst().orElseThrow();
    }

    private List<String> indicators() {
        return sheet().instrument().indicators().stream().map(Indicator::id).toList();
    }

    private static void click(String text) {
        LocatorJ._click(button(text));
    }

    private static Button button(String text) {
        return LocatorJ._get(Button.class, spec -> spec.withText(text));
    }

    private static List<String> told() {
        return NotificationsKt.getNotifications().stream().map((Notification one) -> one.getElement().getTextRecursively()).toList();
    }

    private SheetText sheet() {
        return SheetText.of(text(Part.IP));
    }

    private String text(String part) {
        return product.as(organizer, () -> product.the(Blueprints.class).parts(blueprint)).get(part).content();
    }
}
