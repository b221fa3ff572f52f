package id.anugerah.ui.directory;

import static org.assertj.core.api.Assertions.assertThat;

import com.github.mvysny.kaributesting.v10.LocatorJ;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.NativeTableHeaderCell;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.component.upload.Upload;
import com.vaadin.flow.router.RouterLink;
import id.anugerah.institution.Directory;
import id.anugerah.institution.Field;
import id.anugerah.institution.Register;
import id.anugerah.support.Product;
import id.anugerah.support.Screen;
import id.anugerah.support.ScreenTest;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@ScreenTest
class DirectoryScreensTest {

    @Autowired
    Product product;
    @Autowired
    Directory directory;

    @BeforeEach
    void one() {
        sweep();
        product.runAs(product.people().organizer(1), () -> directory.add(Register.INSTITUTIONS, "zz-1",
                Map.of(Field.NAME, "Lembaga Zaitun", Field.TYPE, "AGENCY"), "Uji"));
    }

    @AfterEach
    void sweep() {
        product.sql().sql("delete from service_unit where code like 'zz-%'").update();
        product.sql().sql("delete from institution where code like 'zz-%'").update();
    }

    @Test
    void searchAndFiltersStandInTheAddress() {
        Screen.of(product, product.people().auditor());
        Screen.opens("penyelenggara/instansi?cari=zaitun&jenis=AGENCY");
        assertThat(Screen.texts(NativeTableHeaderCell.class)).contains("Lembaga Zaitun");
        assertThat(Screen.texts(Paragraph.class)).contains("1 entri");
        assertThat(LocatorJ._get(TextField.class).getValue()).isEqualTo("zaitun");
        assertThat(LocatorJ._find(Button.class, spec -> spec.withText("Ubah"))).as("auditors only read").isEmpty();
        Screen.opens("penyelenggara/instansi?cari=zaitun&jenis=CITY");
        assertThat(Screen.texts(Paragraph.class)).anyMatch(text -> text.startsWith("Tidak ada entri yang cocok"));
        Screen.opens("penyelenggara/instansi?jenis=REGENCY&hal=9");
        assertThat(LocatorJ._find(NativeTableHeaderCell.class, spec -> spec.withPredicate(cell -> "row".equals(cell.getElement().getAttribute("scope")))))
                .hasSize(15);
        assertThat(LocatorJ._find(RouterLink.class, spec -> spec.withText("Berikutnya"))).isEmpty();
        Screen.opens("penyelenggara/instansi?daftar=unit&jenis=NONSENSE&hal=x&provinsi=%27");
        assertThat(LocatorJ._find(RouterLink.class, spec -> spec.withText("Berikutnya"))).hasSize(1);
    }

    @Test
    void anOrganizerChangesAnEntryWithAReason() {
        Screen.of(product, product.people().organizer(1));
        Screen.opens("penyelenggara/instansi?cari=zz-1");
        LocatorJ._click(LocatorJ._get(Button.class, spec -> spec.withText("Ubah")));
        Dialog dialog = LocatorJ._get(Dialog.class);
        LocatorJ._setValue(LocatorJ._get(dialog, TextField.class, spec -> spec.withLabel("Nama")), "Lembaga Delima");
        LocatorJ._click(LocatorJ._get(Button.class, spec -> spec.withText("Simpan")));
        assertThat(Screen.texts(NativeTableHeaderCell.class)).as("without a reason").contains("Lembaga Zaitun");
        LocatorJ._setValue(LocatorJ._get(dialog, TextArea.class), "Berganti nama");
        LocatorJ._click(LocatorJ._get(Button.class, spec -> spec.withText("Simpan")));
        assertThat(Screen.texts(NativeTableHeaderCell.class)).contains("Lembaga Delima");
    }

    @Test
    void everythingThatIsMissingInANewEntryIsSaidAtOnceAtItsField() {
        Screen.of(product, product.people().organizer(1));
        Screen.opens("penyelenggara/instansi");
        LocatorJ._click(LocatorJ._get(Button.class, spec -> spec.withText("Tambah entri")));
        Dialog dialog = LocatorJ._get(Dialog.class);
        LocatorJ._click(LocatorJ._get(dialog, Button.class, spec -> spec.withText("Simpan")));
        assertThat(LocatorJ._find(dialog, TextField.class)).extracting(TextField::getErrorMessage).containsExactly("Kode kosong.", "Nama kosong.");
        assertThat(LocatorJ._find(dialog, TextField.class)).allMatch(TextField::isInvalid);
        Select<?> type = LocatorJ._find(dialog, Select.class).get(0);
        assertThat(type.isInvalid()).isTrue();
        assertThat(type.getErrorMessage()).isEqualTo("Pilih jenisnya.");
        assertThat(LocatorJ._get(dialog, TextArea.class).isInvalid()).isTrue();
    }

    @Test
    void aFileIsShownRowByRowAndThenTakenOver() {
        Screen.of(product, product.people().organizer(1));
        Screen.opens("penyelenggara/instansi/impor");
        upload("kode;nama;jenis\nzz-1;Lembaga Delima;Lembaga\nzz-2;Baru;Lembaga\nzz-3;Salah;Entah\n");
        assertThat(Screen.texts(ListItem.class)).contains("Nama: Lembaga Zaitun → Lembaga Delima", "Jenis: Lembaga", "Jenis “Entah” tidak dikenal.");
        Button apply = LocatorJ._get(Button.class, spec -> spec.withText("Terapkan 2 perubahan"));
        assertThat(apply.isEnabled()).as("before saying so").isFalse();
        LocatorJ._setValue(LocatorJ._get(Checkbox.class), true);
        LocatorJ._click(apply);
        LocatorJ._setValue(LocatorJ._get(TextArea.class), "Data tahun ini");
        LocatorJ._click(LocatorJ._get(LocatorJ._get(Dialog.class), Button.class, spec -> spec.withText("Terapkan 2 perubahan")));
        assertThat(product.as(product.people().auditor(), () -> directory.get(Register.INSTITUTIONS, "zz-1")).name()).isEqualTo("Lembaga Delima");
        assertThat(Screen.texts(Paragraph.class)).contains("Berkas ini tidak mengubah apa pun.");
    }

    @Test
    void ifTheListChangedMeanwhileTheNewPlanIsShown() {
        Screen.of(product, product.people().organizer(1));
        Screen.opens("penyelenggara/instansi/impor");
        upload("kode;nama\nzz-1;Lembaga Delima\n");
        product.runAs(product.people().organizer(2), () -> directory.change(directory.get(Register.INSTITUTIONS, "zz-1"),
                Map.of(Field.NAME, "Lembaga Mawar"), "x"));
        LocatorJ._click(LocatorJ._get(Button.class, spec -> spec.withText("Terapkan 1 perubahan")));
        LocatorJ._setValue(LocatorJ._get(TextArea.class), "Data tahun ini");
        LocatorJ._click(LocatorJ._get(LocatorJ._get(Dialog.class), Button.class, spec -> spec.withText("Terapkan 1 perubahan")));
        assertThat(Screen.texts(ListItem.class)).contains("Nama: Lembaga Mawar → Lembaga Delima");
        assertThat(product.as(product.people().auditor(), () -> directory.get(Register.INSTITUTIONS, "zz-1")).name()).isEqualTo("Lembaga Mawar");
    }

    @Test
    void aFileThatIsNoSheetIsRefusedInWords() {
        Screen.of(product, product.people().organizer(1));
        Screen.opens("penyelenggara/instansi/impor?daftar=unit");
        upload("nama\nx\n");
        assertThat(Screen.texts(Paragraph.class)).contains("Kolom Kode tidak ada pada baris pertama.");
    }

    private static void upload(String text) {
        LocatorJ._get(Upload.class);
        LocatorJ._get(ImportView.class).take("daftar.csv", text.getBytes(StandardCharsets.UTF_8));
    }
}
