package id.anugerah.ui;

import static com.github.mvysny.kaributesting.v10.LocatorJ._find;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static com.github.mvysny.kaributesting.v10.LocatorJ._setValue;
import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.ClickEvent;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.ComponentUtil;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.checkbox.CheckboxGroup;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.textfield.EmailField;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import id.anugerah.access.Person;
import id.anugerah.access.Role;
import id.anugerah.edition.PhaseKind;
import id.anugerah.institution.Directory;
import id.anugerah.institution.Field;
import id.anugerah.institution.Register;
import id.anugerah.setup.Blueprints;
import id.anugerah.setup.Publication;
import id.anugerah.substitute.Colleague;
import id.anugerah.substitute.StandIns;
import id.anugerah.support.Case;
import id.anugerah.support.Product;
import id.anugerah.support.Screen;
import id.anugerah.support.ScreenTest;
import id.anugerah.support.Season;
import id.anugerah.verification.ConflictBook;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.authority.SimpleGrantedAuthority;
import org.springframework.security.core.context.SecurityContextHolder;

/**
 * A page filled in to its last click by somebody who may act, and then that click with the rights of somebody who may not:
 * nothing is written, whatever the page believes. The same click by the right person writes, or the test would prove nothing.
 */
@ScreenTest
class ForgedEventsTest {

    @Autowired
    Product product;

    Season season;
    Case body;
    Person organizer;
    Person administrator;

    @BeforeEach
    void aDraft() {
        season = Season.small(product);
        body = season.aCase().registered().activated();
        organizer = product.people().organizer(1);
        administrator = product.people().administrator();
        sweep();
    }

    @AfterEach
    void sweep() {
        product.sql().sql("delete from former_body where code like 'zf-%'").update();
        product.sql().sql("delete from institution where code like 'zf-%'").update();
    }

    @Test
    void datesAreMovedByOrganizersAlone() {
        refusedToAllBut(organizer, () -> {
            Screen.opens("penyelenggara/kalender?edisi=" + season.edition().code());
            DatePicker last = _find(DatePicker.class).get(0);
            _setValue(last, last.getValue().plusDays(1));
            fire("Periksa perubahan");
            Screen.waits();
            fire("Ubah jadwal");
            return confirm("Libur nasional");
        });
        product.dueBatches();
    }

    @Test
    void outagesAndExtensionsToo() {
        product.timeIs(season.opens(PhaseKind.REGISTRATION).plus(Duration.ofDays(2)));
        refusedToAllBut(organizer, () -> {
            Screen.opens("penyelenggara/kalender?edisi=" + season.edition().code());
            fire("Nyatakan gangguan");
            return confirm("Listrik padam");
        });
        refusedToAllBut(organizer, () -> {
            Screen.opens("penyelenggara/kiriman/" + body.id());
            fire("Beri perpanjangan");
            return confirm("Bencana alam");
        });
    }

    @Test
    void anEditionIsPreparedByOrganizersAlone() {
        UUID blueprint = product.as(organizer, () -> product.the(Blueprints.class).begin(season.id()));
        String page = "penyelenggara/rancangan/" + blueprint;
        refusedToAllBut(organizer, () -> {
            Screen.opens(page + "/jadwal");
            _setValue(field("Nama edisi"), "Nama lain");
            return button("Simpan");
        });
        refusedToAllBut(organizer, () -> {
            Screen.opens(page + "/lembar/upp/A2");
            _setValue(_get(TextArea.class, spec -> spec.withLabel("Pertanyaan (ID)")), "Bagaimana mulanya?");
            return button("Simpan");
        });
        refusedToAllBut(organizer, () -> {
            Screen.opens(page + "/aturan/second_opinion");
            _setValue(_find(TextField.class).get(0), "< 0.20");
            return button("Simpan tabel dan contoh");
        });
        refusedToAllBut(organizer, () -> {
            Screen.opens(page + "/aturan/second_opinion");
            return button("Kembalikan seperti edisi asal");
        });
        refusedToAllBut(organizer, () -> {
            Screen.opens(page + "/surat/admitted");
            _setValue(field("Subjek (ID)"), "Selamat datang");
            return button("Simpan");
        });
        refusedToAllBut(organizer, () -> {
            Screen.opens("penyelenggara/edisi");
            return _find(Button.class, spec -> spec.withText("Siapkan edisi berikutnya")).get(0);
        });
    }

    @Test
    void itIsProposedPublishedGivenBackAndDiscardedByOrganizersAlone() {
        UUID blueprint = product.as(organizer, () -> product.the(Blueprints.class).begin(season.id()));
        String page = "penyelenggara/rancangan/" + blueprint;
        Person second = product.people().organizer(2);
        refusedToAllBut(organizer, () -> dialog(page, "Usulkan", "Disepakati"));
        refusedToAllBut(second, () -> dialog(page, "Kembalikan", "Salah"));
        product.runAs(organizer, () -> product.the(Publication.class).propose(blueprint, product.the(Publication.class).hash(blueprint), ""));
        refusedToAllBut(second, () -> dialog(page, "Terbitkan", ""));
        UUID unwanted = product.as(organizer, () -> product.the(Blueprints.class).begin(season.id()));
        refusedToAllBut(organizer, () -> dialog("penyelenggara/rancangan/" + unwanted, "Buang rancangan", ""));
    }

    @Test
    void aRehearsalIsStartedByOrganizersAlone() {
        UUID blueprint = product.as(organizer, () -> product.the(Blueprints.class).begin(season.id()));
        Screen.of(product, organizer);
        Screen.opens("penyelenggara/rancangan/" + blueprint);
        Button start = button("Mulai gladi");
        for (Person other : others(Role.ORGANIZER)) {
            actAs(other);
            assertThat(refused(start)).as(other.name()).isTrue();
        }
        assertThat(product.sql().sql("select count(*) from blueprint_rehearsal where blueprint = :id").param("id", blueprint).query(Integer.class).single()).isZero();
    }

    @Test
    @SuppressWarnings("unchecked")
    void peopleAreInvitedChangedClosedAndOpenedByAdministratorsAlone() {
        Person person = product.people().fresh(Role.VERIFIER);
        String page = "admin/pengguna/" + person.id();
        refusedToAllBut(administrator, () -> {
            Screen.opens("admin/pengguna");
            fire("Undang petugas");
            _setValue(_get(_get(Dialog.class), TextField.class, spec -> spec.withLabel("Nama lengkap")), "Nama Undangan");
            _setValue(_get(EmailField.class), "paksa" + UUID.randomUUID() + "@test.anugerah.id");
            _setValue(_get(CheckboxGroup.class), Set.of(Role.JUROR));
            return button("Kirim undangan");
        });
        refusedToAllBut(administrator, () -> {
            Screen.opens(page);
            fire("Ubah peran dan instansi");
            _setValue(_get(CheckboxGroup.class), Set.of(Role.JUROR));
            return confirm("Naik pangkat");
        });
        refusedToAllBut(administrator, () -> dialog(page, "Tutup akun", "Berhenti"));
        refusedToAllBut(administrator, () -> dialog(page, "Buka kembali akun", "Kembali"));
    }

    @Test
    void institutionsAreAddedChangedAndMergedByOrganizersAlone() {
        Directory directory = product.the(Directory.class);
        product.runAs(organizer, () -> Stream.of("zf-1", "zf-2").forEach(code -> directory.add(Register.INSTITUTIONS, code,
                Map.of(Field.NAME, "Lembaga " + code, Field.TYPE, "AGENCY"), "Uji")));
        refusedToAllBut(organizer, () -> {
            Screen.opens("penyelenggara/instansi?cari=zf-1");
            fire("Ubah");
            _setValue(_get(_get(Dialog.class), TextField.class, spec -> spec.withLabel("Nama")), "Lembaga lain");
            return confirm("Berganti nama");
        });
        refusedToAllBut(organizer, () -> dialog("penyelenggara/instansi/gabung?a=zf-1&b=zf-2", "Gabungkan ke dalam zf-1", "Sama"));
    }

    @Test
    @SuppressWarnings("unchecked")
    void absencesAreSaidByThePersonAndOrganizersAndConflictsByOrganizers() {
        Person away = product.people().fresh(Role.VERIFIER);
        Person substitute = product.people().fresh(Role.VERIFIER);
        refusedTo(Stream.concat(others(Role.ORGANIZER).stream().filter(one -> !one.has(Role.ADMINISTRATOR)), Stream.of(substitute)).toList(), organizer, () -> {
            Screen.opens("pengganti");
            fire("Catat tidak bertugas");
            for (Map.Entry<String, Person> one : List.of(Map.entry("Siapa", away), Map.entry("Pengganti", substitute))) {
                ComboBox<Colleague> box = _get(ComboBox.class, spec -> spec.withLabel(one.getKey()));
                _setValue(box, box.getListDataView().getItems().filter(item -> item.id().equals(one.getValue().id())).findFirst().orElseThrow());
            }
            _setValue(_find(DatePicker.class).get(0), LocalDate.ofInstant(product.now().plus(Duration.ofDays(9)), season.edition().zone()));
            return button("Simpan");
        });
        UUID said = product.as(away, () -> product.the(StandIns.class).mine().get(0).id());
        product.runAs(away, () -> product.the(StandIns.class).end(said));

        UUID institution = body.now().institution();
        product.runAs(organizer, () -> product.the(ConflictBook.class).declareFor(away.id(), institution, "Keluarga"));
        refusedToAllBut(organizer, () -> {
            Screen.opens("penyelenggara/benturan?orang=" + away.name());
            fire("Cabut");
            return confirm("Keliru");
        });
        refusedToAllBut(organizer, () -> {
            Screen.opens("penyelenggara/final/kumpulan?edisi=" + season.edition().code());
            fire("Kumpulan baru");
            _setValue(field("Nama kumpulan"), "Kumpulan " + UUID.randomUUID());
            return button("Simpan");
        });
    }

    /** What an auditor's page offers to be pressed changes nothing, and nothing of it would be refused: it is not there at all. */
    @Test
    void auditorsPagesOfferNoAct() {
        UUID blueprint = product.as(organizer, () -> product.the(Blueprints.class).begin(season.id()));
        product.runAs(organizer, () -> product.the(ConflictBook.class).declareFor(product.people().fresh(Role.VERIFIER).id(), body.now().institution(), "Keluarga"));
        Person person = product.people().fresh(Role.VERIFIER);
        String edition = "?edisi=" + season.edition().code();
        Screen.of(product, product.people().auditor());
        for (String page : List.of("penyelenggara/kalender" + edition, "penyelenggara/edisi", "penyelenggara/rancangan/" + blueprint,
                "penyelenggara/rancangan/" + blueprint + "/jadwal", "penyelenggara/rancangan/" + blueprint + "/lembar/ip",
                "penyelenggara/rancangan/" + blueprint + "/lembar/ip/A1", "penyelenggara/rancangan/" + blueprint + "/aturan/awards",
                "penyelenggara/rancangan/" + blueprint + "/surat", "penyelenggara/rancangan/" + blueprint + "/surat/admitted",
                "penyelenggara/kiriman/" + body.id(), "penyelenggara/retensi" + edition, "admin/pengguna", "admin/pengguna/" + person.id(),
                "penyelenggara/instansi", "penyelenggara/benturan", "penyelenggara/final/kumpulan" + edition, "pengganti")) {
            long before = written();
            Screen.opens(page);
            int many = pressable().size();
            for (int i = 0; i < many; i++) {
                Screen.opens("pengganti");
                Screen.opens(page);
                Button one = pressable().get(i);
                assertThat(refused(one)).as("%s offers “%s”", page, one.getText()).isFalse();
                _find(Dialog.class).forEach(Dialog::close);
            }
            assertThat(written()).as(page).isEqualTo(before);
        }
    }

    private Button dialog(String page, String act, String reason) {
        Screen.opens(page);
        fire(act);
        return confirm(reason);
    }

    private void refusedToAllBut(Person mayAct, Supplier<Button> lastClick) {
        refusedTo(others(mayAct.roles().iterator().next()), mayAct, lastClick);
    }

    private void refusedTo(List<Person> others, Person mayAct, Supplier<Button> lastClick) {
        Screen.of(product, mayAct);
        Button last = lastClick.get();
        long before = written();
        for (Person other : others) {
            actAs(other);
            refused(last);
            assertThat(written()).as("%s by %s", last.getText(), other.name()).isEqualTo(before);
        }
        actAs(mayAct);
        assertThat(refused(last)).as(last.getText()).isFalse();
        assertThat(written()).as("%s by whom it belongs to", last.getText()).isGreaterThan(before);
    }

    /** Everybody who signs in, but for those with this role. */
    private List<Person> others(Role but) {
        return Stream.of(product.people().auditor(), product.people().verifier(1), product.people().lead(), product.people().juror(1), body.owner(),
                organizer, administrator).filter(one -> !one.has(but)).toList();
    }

    private static void actAs(Person person) {
        SecurityContextHolder.getContext().setAuthentication(UsernamePasswordAuthenticationToken.authenticated(person, null,
                person.roles().stream().map(role -> new SimpleGrantedAuthority("ROLE_" + role)).toList()));
    }

    /** The event itself, whether or not the button could be pressed. @return whether the services said no */
    private static boolean refused(Button button) {
        try {
            ComponentUtil.fireEvent(button, new ClickEvent<>(button));
            return false;
        } catch (AccessDeniedException denied) {
            return true;
        }
    }

    private static void fire(String text) {
        refused(button(text));
    }

    /** The button of the question that stands over the page, with its reason given. */
    private static Button confirm(String reason) {
        Dialog question = _get(Dialog.class);
        _find(question, TextArea.class).forEach(area -> _setValue(area, reason));
        List<Button> buttons = _find(question, Button.class);
        return buttons.get(buttons.size() - 1);
    }

    private static Button button(String text) {
        return _find(Button.class, spec -> spec.withText(text)).get(0);
    }

    private static TextField field(String label) {
        return _get(TextField.class, spec -> spec.withLabel(label));
    }

    /** Those that do not show too. */
    private static List<Button> pressable() {
        return below((Component) UI.getCurrent().getInternals().getActiveRouterTargetsChain().get(0)).filter(Button.class::isInstance)
                .map(Button.class::cast).toList();
    }

    private static Stream<Component> below(Component top) {
        return Stream.concat(Stream.of(top), top.getChildren().flatMap(ForgedEventsTest::below));
    }

    /** Rows of the audit, mails, and what waits to be done. */
    private long written() {
        return product.sql().sql("select (select count(*) from audit) + (select count(*) from mail)").query(Long.class).single();
    }
}
