package id.anugerah.ui.setup;

import static org.assertj.core.api.Assertions.assertThat;

import com.github.mvysny.kaributesting.v10.LocatorJ;
import com.github.mvysny.kaributesting.v10.NotificationsKt;
import com.github.mvysny.kaributesting.v10.pro.ConfirmDialogKt;
import com.vaadin.flow.component.ComponentUtil;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.combobox.ComboBoxBase;
import com.vaadin.flow.component.confirmdialog.ConfirmDialog;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Code;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.notification.Notification;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.component.timepicker.TimePicker;
import id.anugerah.access.Person;
import id.anugerah.instrument.Indicator;
import id.anugerah.instrument.SheetText;
import id.anugerah.setup.Blueprints;
import id.anugerah.setup.Part;
import id.anugerah.setup.Publication;
import id.anugerah.support.BadInput;
import id.anugerah.support.Product;
import id.anugerah.support.Screen;
import id.anugerah.support.ScreenTest;
import id.anugerah.support.Season;
import id.anugerah.ui.forms.ErrorSummary;
import id.anugerah.ui.forms.WholeNumberField;
import java.time.LocalDate;
import java.time.LocalTime;
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
        assertThat(a1.getErrorMessage()).isEqualTo("Bilangan bulat dari 1 sampai 100.");
        assertThat(sheet().instrument().required("A1").weight()).isEqualTo(3);

        LocatorJ._setValue(a1, "-3");
        assertThat(Screen.texts(Paragraph.class)).as("it is not counted").contains("Jumlah bobot 97%: kurang 3.");

        LocatorJ._setValue(a1, "4");
        assertThat(Screen.texts(Paragraph.class)).contains("Jumlah bobot 101%: lebih 1.");
        click("Simpan");
        assertThat(sheet().instrument().required("A1").weight()).as("saved all the same").isEqualTo(4);
        assertThat(Screen.texts(Paragraph.class)).anySatisfy(text -> assertThat(text).contains("jumlah bobot 101, seharusnya 100"));
        opens("");
        assertThat(Screen.texts(Span.class)).contains("Satu hal perlu diperbaiki");
        assertThat(button("Usulkan").isEnabled()).isFalse();
        assertThat(Screen.texts(Paragraph.class)).contains("Belum dapat diusulkan: satu langkah masih perlu diperbaiki; lihat daftar langkah di atas.",
                "Gladi dapat dimulai setelah satu langkah diperbaiki; lihat daftar langkah di atas.");
    }

    @Test
    void theSecondOrganizerReadsWhoProposedAndWhy() {
        product.runAs(organizer, () -> product.the(Publication.class).propose(blueprint,
                product.the(Publication.class).hash(blueprint), "Kuota baru"));
        Screen.of(product, product.people().organizer(2));
        opens("");
        assertThat(Screen.texts(Paragraph.class)).anySatisfy(text -> assertThat(text)
                .startsWith("Diusulkan oleh " + organizer.name() + ", ").contains("Alasan: Kuota baru."));
    }

    @Test
    void aTextIsChangedInBothLanguages() {
        opens("/lembar/upp/A2");
        LocatorJ._setValue(LocatorJ._get(TextArea.class, spec -> spec.withLabel("Pertanyaan (ID)")), "Bagaimana <b>mulanya</b>?");
        click("Simpan");
        assertThat(text(Part.UPP)).contains("Bagaimana <b>mulanya</b>?");
        LocatorJ._setValue(LocatorJ._get(TextArea.class, spec -> spec.withLabel("Pertanyaan (EN)")), " ");
        click("Simpan");
        TextArea english = LocatorJ._get(TextArea.class, spec -> spec.withLabel("Pertanyaan (EN)"));
        assertThat(english.isInvalid()).isTrue();
        assertThat(english.getErrorMessage()).isEqualTo("Pertanyaan (EN): isi teks ini.");
        assertThat(Screen.texts(Anchor.class)).contains("Pertanyaan (EN): isi teks ini.");
    }

    @Test
    void aCellThatCannotBeReadIsNamedAndWhatWasTypedStays() {
        opens("/aturan/second_opinion");
        TextField cell = LocatorJ._find(TextField.class).get(0);
        LocatorJ._setValue(cell, "< 0.10 (");
        click("Simpan tabel dan contoh");
        assertThat(Screen.texts(Anchor.class)).contains("Baris 1, Angka undian: “< 0.10 (” tidak dapat dibaca.");
        assertThat(cell.isInvalid()).isTrue();
        assertThat(cell.getErrorMessage()).isEqualTo("“< 0.10 (” tidak dapat dibaca.");
        assertThat(cell.getValue()).isEqualTo("< 0.10 (");
        assertThat(told()).as("nothing was tried").isEmpty();

        LocatorJ._setValue(cell, "< 0.20");
        assertThat(cell.isInvalid()).isFalse();
        click("Simpan tabel dan contoh");
        assertThat(Screen.texts(Span.class)).contains("Tidak lolos");
        assertThat(Screen.texts(Paragraph.class)).anySatisfy(text -> assertThat(text).contains("Tabel menjawab: acak"));
    }

    @Test
    void aResultAndAnExampleThatCannotBeReadAreNamedAsTheHeadOfTheirColumn() {
        opens("/aturan/shortlist_quota");
        String before = text(Part.table("shortlist_quota"));
        TextField quota = LocatorJ._find(TextField.class).stream().filter(field -> "Baris 2: Tempat".equals(
                field.getElement().getProperty("accessibleName"))).findFirst().orElseThrow();
        LocatorJ._setValue(quota, "enam");
        LocatorJ._setValue(LocatorJ._find(TextField.class, spec -> spec.withLabel("Tempat")).get(0), "");
        click("Simpan tabel dan contoh");
        assertThat(Screen.texts(Anchor.class)).contains("Baris 2, Tempat: “enam” tidak dapat dibaca.", "Contoh 1, Tempat: Sel ini perlu diisi.");
        assertThat(quota.isInvalid()).isTrue();
        assertThat(LocatorJ._get(ErrorSummary.class).isVisible()).isTrue();
        assertThat(text(Part.table("shortlist_quota"))).isEqualTo(before);

        opens("/aturan/eligibility");
        ConfirmDialogKt._fireCancel(LocatorJ._get(ConfirmDialog.class));
        LocatorJ._setValue(LocatorJ._find(TextField.class, spec -> spec.withLabel("Bulan berjalan")).get(0), "enam");
        click("Simpan tabel dan contoh");
        assertThat(Screen.texts(Anchor.class)).contains("Contoh 1, Bulan berjalan: “enam” bukan angka.");
    }

    @Test
    void conditionsAreSaidInWordsAndTheStoredFormStandsBesideThem() {
        opens("/aturan/second_opinion");
        assertThat(Screen.texts(Div.class)).contains("kurang dari 0,10", "lebih dari 15", "paling banyak 3", "semua");
        LocatorJ._setValue(LocatorJ._find(TextField.class).get(0), "[0.1..0.2)");
        assertThat(Screen.texts(Div.class)).contains("paling sedikit 0,1 dan kurang dari 0,2").doesNotContain("kurang dari 0,10");
        LocatorJ._setValue(LocatorJ._find(TextField.class).get(0), "? * 2 > 3");
        assertThat(Screen.texts(Div.class)).contains("Tidak ada padanan kata; lihat yang tertulis.");

        opens("/aturan/shortlist_quota");
        ConfirmDialogKt._fireCancel(LocatorJ._get(ConfirmDialog.class));
        ComboBox<String> edition = combo("Baris 1: Kode edisi");
        assertThat(edition.getItemLabelGenerator().apply(edition.getValue())).isEqualTo("diawali “demo”");
        assertThat(Screen.texts(Code.class)).contains("starts with(edition, \"demo\")");
        assertThat(LocatorJ._get(RowTable.class).hasClassName("shows-stored")).isFalse();
        LocatorJ._setValue(LocatorJ._get(Checkbox.class), true);
        assertThat(LocatorJ._get(RowTable.class).hasClassName("shows-stored")).isTrue();
    }

    @Test
    void aNameThatIsTypedIsTheValueAndABareTextIsThatText() {
        opens("/aturan/shortlist_quota");
        ComboBox<String> group = combo("Baris 6: Kelompok");
        typed(group, "umum");
        assertThat(group.getValue()).isEqualTo("\"GENERAL\"");
        ComboBox<String> edition = combo("Baris 6: Kode edisi");
        typed(edition, "p4n-2021");
        assertThat(edition.getValue()).isEqualTo("\"p4n-2021\"");
        typed(edition, "not(\"x\")");
        assertThat(edition.getValue()).isEqualTo("not(\"x\")");
    }

    @Test
    void examplesAreChosenByName() {
        opens("/aturan/group");
        ComboBox<String> group = labelledCombo("Kelompok", 0);
        assertThat(group.getItemLabelGenerator().apply("OUTSTANDING")).isEqualTo("Outstanding");
        String former = group.getValue();
        LocatorJ._setValue(group, former.equals("UPP") ? "GENERAL" : "UPP");
        click("Simpan tabel dan contoh");
        assertThat(Screen.texts(Span.class)).contains("Tidak lolos");
        click("Pakai jawaban tabel");
        assertThat(labelledCombo("Kelompok", 0).getValue()).isEqualTo(former);
        click("Simpan tabel dan contoh");
        assertThat(Screen.texts(Span.class)).doesNotContain("Tidak lolos");
        click("Tambah contoh");
        assertThat(Screen.texts(Paragraph.class)).contains("Tidak ada baris yang boleh cocok.");
    }

    @Test
    void savingLeadsOnToTheNextStepAndNotWhenSomethingIsWrong() {
        opens("/aturan/eligibility");
        TextField months = LocatorJ._find(TextField.class, spec -> spec.withLabel("Bulan berjalan")).get(0);
        String former = months.getValue();
        LocatorJ._setValue(months, "enam");
        click("Simpan, lalu ke: Kelompok peserta");
        assertThat(Screen.texts(H1.class)).containsExactly("Kelayakan peserta");
        LocatorJ._setValue(months, former);
        click("Simpan, lalu ke: Kelompok peserta");
        assertThat(Screen.texts(H1.class)).containsExactly("Kelompok peserta");
        opens("/lembar/jury");
        click("Simpan, lalu ke: Kelayakan peserta");
        assertThat(Screen.texts(H1.class)).containsExactly("Kelayakan peserta");
        opens("/lembar/upp/A1");
        click("Simpan, lalu ke: A2");
        assertThat(Screen.texts(H1.class).get(0)).startsWith("A2 ");
    }

    @Test
    void theNoticeOfAFailedSaveGoesWithTheNextThatSucceeds() {
        opens("/lembar/ip");
        LocatorJ._setValue(weight("A1"), "3,5");
        click("Simpan");
        assertThat(told()).containsExactly("Setiap bobot harus bilangan bulat dari 1 sampai 100.");
        LocatorJ._setValue(weight("A1"), "3");
        click("Simpan");
        assertThat(NotificationsKt.getNotifications()).filteredOn(Notification::isOpened).extracting(one -> one.getElement().getTextRecursively())
                .doesNotContain("Setiap bobot harus bilangan bulat dari 1 sampai 100.");
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
    void whatIsNoDateOrNoTimeStaysAsTypedIsSaidAtItsFieldAndNothingIsSaved() {
        opens("/jadwal");
        String before = text(Part.PLAN);
        DatePicker date = LocatorJ._find(DatePicker.class).get(1);
        TimePicker time = LocatorJ._find(TimePicker.class).get(1);
        TextField name = field("Nama edisi");
        LocatorJ._setValue(name, "Nama lain");
        BadInput.in(date, "31/02/2027");
        BadInput.in(time, "25.99");
        click("Simpan");
        assertThat(text(Part.PLAN)).isEqualTo(before);
        assertThat(told()).as("no word of saving").isEmpty();
        assertThat(date.isInvalid()).isTrue();
        assertThat(date.getErrorMessage()).isEqualTo("Pendaftaran dan penilaian mandiri, Dibuka: Bukan tanggal yang ada. Tulis hari/bulan/tahun, misalnya 28/02/2027.");
        assertThat(time.isInvalid()).isTrue();
        assertThat(time.getErrorMessage()).contains("Pendaftaran dan penilaian mandiri, Menit terakhir: Bukan jam yang ada.");
        assertThat(name.getValue()).isEqualTo("Nama lain");
        assertThat(date.getElement().getProperty("_inputElementValue")).isEqualTo("31/02/2027");
        assertThat(LocatorJ._get(ErrorSummary.class).isVisible()).isTrue();
        assertThat(LocatorJ._find(LocatorJ._get(ErrorSummary.class), Anchor.class).get(0).getHref()).isEqualTo("#" + date.getId().orElseThrow());

        LocatorJ._setValue(date, LocalDate.of(2027, 2, 26));
        LocatorJ._setValue(time, LocalTime.of(23, 59));
        click("Simpan");
        assertThat(text(Part.PLAN)).contains("Nama lain", "2027-02-26");
        assertThat(told()).hasSize(1);
    }

    @Test
    void halfAMomentIsNotSavedAndAMissingOneIsSaidAtItsField() {
        opens("/jadwal");
        String before = text(Part.PLAN);
        LocatorJ._setValue(LocatorJ._find(DatePicker.class).get(2), null);
        click("Simpan");
        assertThat(LocatorJ._find(DatePicker.class).get(2).getErrorMessage()).isEqualTo("Pendaftaran dan penilaian mandiri, Hari terakhir: Isi tanggalnya.");
        assertThat(text(Part.PLAN)).isEqualTo(before);
        LocatorJ._setValue(LocatorJ._find(TimePicker.class).get(1), null);
        click("Simpan");
        assertThat(LocatorJ._find(TimePicker.class).get(1).getErrorMessage()).isEqualTo("Pendaftaran dan penilaian mandiri, Menit terakhir: Isi jamnya.");
        assertThat(LocatorJ._find(DatePicker.class).get(1).isEmpty()).as("the other end stays").isFalse();
    }

    @Test
    void whatIsNoWholeNumberStaysAsTypedAndNothingIsSaved() {
        opens("/jadwal");
        String before = text(Part.PLAN);
        TextField year = field("Tahun");
        WholeNumberField minutes = LocatorJ._find(WholeNumberField.class).get(1);
        LocatorJ._setValue(year, "dua ribu");
        LocatorJ._setValue(minutes, "1,5");
        click("Simpan");
        assertThat(text(Part.PLAN)).isEqualTo(before);
        assertThat(year.getValue()).isEqualTo("dua ribu");
        assertThat(year.getErrorMessage()).isEqualTo("Tahun harus antara 2000 dan 2100.");
        assertThat(minutes.getValue()).isEqualTo("1,5");
        assertThat(minutes.isInvalid()).isTrue();
        assertThat(minutes.getErrorMessage()).startsWith(minutes.getLabel() + ": tulis bilangan bulat dari ");
        assertThat(LocatorJ._find(LocatorJ._get(ErrorSummary.class), Anchor.class)).hasSize(2);
    }

    @Test
    void aPhaseThatClosesBeforeItOpensIsNamedAndMarked() {
        opens("/jadwal");
        DatePicker last = LocatorJ._find(DatePicker.class).get(4);
        LocatorJ._setValue(last, LocatorJ._find(DatePicker.class).get(3).getValue().minusDays(400));
        click("Simpan");
        last = LocatorJ._find(DatePicker.class).get(4);
        assertThat(last.isInvalid()).isTrue();
        assertThat(last.getErrorMessage()).isEqualTo("Evaluasi dokumen: harus dibuka sebelum ditutup.");
        assertThat(Screen.texts(Anchor.class)).contains("Evaluasi dokumen: harus dibuka sebelum ditutup.");
    }

    @Test
    void whoLeavesWithUnsavedInputIsAskedAndCanStay() {
        opens("/jadwal");
        TextField name = field("Nama edisi");
        LocatorJ._setValue(name, "Nama lain");
        opens("");
        assertThat(LocatorJ._get(ConfirmDialog.class).isOpened()).isTrue();
        ConfirmDialogKt._fireConfirm(LocatorJ._get(ConfirmDialog.class));
        assertThat(field("Nama edisi").getValue()).isEqualTo("Nama lain");
        opens("");
        ConfirmDialogKt._fireCancel(LocatorJ._get(ConfirmDialog.class));
        assertThat(button("Usulkan").isVisible()).isTrue();
        assertThat(text(Part.PLAN)).doesNotContain("Nama lain");

        opens("/aturan/second_opinion");
        click("Tambah baris");
        opens("/surat");
        assertThat(LocatorJ._get(ConfirmDialog.class).isOpened()).isTrue();
        ConfirmDialogKt._fireCancel(LocatorJ._get(ConfirmDialog.class));
        opens("/lembar/upp/A2");
        opens("");
        assertThat(LocatorJ._find(ConfirmDialog.class)).as("nothing was typed").isEmpty();
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

    private static void typed(ComboBox<String> box, String text) {
        ComponentUtil.fireEvent(box, new ComboBoxBase.CustomValueSetEvent<>(box, true, text));
    }

    @SuppressWarnings("unchecked")
    private static ComboBox<String> combo(String name) {
        return LocatorJ._find(ComboBox.class).stream().filter(box -> name.equals(box.getElement().getProperty("accessibleName"))).findFirst().orElseThrow();
    }

    @SuppressWarnings("unchecked")
    private static ComboBox<String> labelledCombo(String label, int at) {
        return LocatorJ._find(ComboBox.class, spec -> spec.withLabel(label)).get(at);
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

    private static TextField field(String label) {
        return LocatorJ._get(TextField.class, spec -> spec.withLabel(label));
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
