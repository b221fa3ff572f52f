package id.anugerah.ui.admin;

import static org.assertj.core.api.Assertions.assertThat;

import com.github.mvysny.kaributesting.v10.LocatorJ;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.checkbox.CheckboxGroup;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.NativeTableHeaderCell;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.EmailField;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import id.anugerah.access.Person;
import id.anugerah.access.Role;
import id.anugerah.account.Accounts;
import id.anugerah.account.PeopleFilter;
import id.anugerah.institution.FileKind;
import id.anugerah.support.Product;
import id.anugerah.support.Screen;
import id.anugerah.support.ScreenTest;
import java.nio.charset.StandardCharsets;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@ScreenTest
class PeopleScreensTest {

    @Autowired
    Product product;
    @Autowired
    Accounts accounts;

    @Test
    void searchStandsInTheAddressAndAuditorsOnlyRead() {
        Person person = product.people().fresh(Role.JUROR);
        Screen.of(product, product.people().auditor());
        Screen.opens("admin/pengguna?cari=" + person.name() + "&peran=JUROR");
        assertThat(rows()).containsExactly(person.name());
        assertThat(LocatorJ._find(Button.class, spec -> spec.withText("Undang petugas"))).isEmpty();
        Screen.opens("admin/pengguna?cari=" + person.name() + "&peran=VERIFIER");
        assertThat(Screen.texts(Paragraph.class)).anyMatch(text -> text.startsWith("Tidak ada orang yang cocok"));
        Screen.opens("admin/pengguna?peran=NONSENSE&akun=x&urut=-y&hal=0&cari=%25");
        assertThat(rows()).isEmpty();

        Screen.opens("admin/pengguna/" + person.id());
        assertThat(Screen.texts(H1.class)).containsExactly(person.name());
        assertThat(LocatorJ._find(Button.class)).isEmpty();
        Screen.opens("admin/pengguna/" + UUID.randomUUID());
        assertThat(Screen.texts(H1.class)).containsExactly("Orang ini tidak ditemukan");
    }

    @Test
    void anAdministratorInvitesAndRevokes() {
        String email = "layar" + UUID.randomUUID() + "@test.anugerah.id";
        Screen.of(product, product.people().administrator());
        Screen.opens("admin/pengguna");
        LocatorJ._click(LocatorJ._get(Button.class, spec -> spec.withText("Undang petugas")));
        LocatorJ._click(LocatorJ._get(Button.class, spec -> spec.withText("Kirim undangan")));
        assertThat(LocatorJ._get(EmailField.class).isInvalid()).as("nothing was typed").isTrue();
        Dialog dialog = LocatorJ._get(Dialog.class);
        LocatorJ._setValue(LocatorJ._get(dialog, TextField.class, spec -> spec.withLabel("Nama lengkap")), "Nama Layar");
        LocatorJ._setValue(LocatorJ._get(EmailField.class), email);
        LocatorJ._setValue(roles(), Set.of(Role.VERIFIER));
        LocatorJ._click(LocatorJ._get(Button.class, spec -> spec.withText("Kirim undangan")));
        assertThat(Screen.texts(H1.class)).containsExactly("Nama Layar");
        LocatorJ._click(LocatorJ._get(Button.class, spec -> spec.withText("Cabut undangan")));
        LocatorJ._setValue(LocatorJ._get(TextArea.class), "Salah orang");
        LocatorJ._click(LocatorJ._get(LocatorJ._get(Dialog.class), Button.class, spec -> spec.withText("Cabut undangan")));
        assertThat(accounts.known(email)).isFalse();
    }

    @Test
    void aChangeSaysBeforeAndAfter() {
        Person person = product.people().fresh(Role.VERIFIER);
        Screen.of(product, product.people().administrator());
        Screen.opens("admin/pengguna/" + person.id());
        LocatorJ._click(LocatorJ._get(Button.class, spec -> spec.withText("Ubah peran dan instansi")));
        LocatorJ._setValue(roles(), Set.of(Role.JUROR, Role.PANEL_CHAIR));
        assertThat(Screen.texts(ListItem.class)).contains("Peran: Tim evaluasi dokumen → Juri, Ketua panel");
        LocatorJ._setValue(LocatorJ._get(TextArea.class), "Pindah tugas");
        LocatorJ._click(LocatorJ._get(Button.class, spec -> spec.withText("Simpan perubahan")));
        assertThat(accounts.get(person.id()).roles()).containsExactlyInAnyOrder(Role.JUROR, Role.PANEL_CHAIR);
        assertThat(Screen.texts(ListItem.class)).anyMatch(text -> text.contains("Peran diubah") && text.contains("Sebelumnya: Tim evaluasi dokumen"));
    }

    @Test
    void onesOwnAccountHasNoActs() {
        Person admin = product.people().fresh(Role.ADMINISTRATOR);
        Screen.of(product, admin);
        Screen.opens("admin/pengguna/" + admin.id());
        assertThat(LocatorJ._find(Button.class)).isEmpty();
    }

    @Test
    void aFileHasWhatIsFiltered() {
        Person person = product.people().fresh(Role.JUROR);
        Screen.of(product, product.people().auditor());
        String file = new String(product.the(PeopleFile.class).bytes(FileKind.CSV, PeopleFilter.all().searching(person.email())), StandardCharsets.UTF_8);
        assertThat(file.lines()).hasSize(2).anyMatch(line -> line.startsWith(person.name() + ";" + person.email() + ";Juri;Aktif"));
    }

    @SuppressWarnings("unchecked")
    private static CheckboxGroup<Role> roles() {
        return LocatorJ._get(CheckboxGroup.class);
    }

    private static java.util.List<String> rows() {
        return LocatorJ._find(NativeTableHeaderCell.class, spec -> spec.withPredicate(cell -> "row".equals(cell.getElement().getAttribute("scope"))))
                .stream().map(cell -> cell.getElement().getTextRecursively()).toList();
    }
}
