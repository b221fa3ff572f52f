package id.anugerah.ui.edition;

import static com.github.mvysny.kaributesting.v10.LocatorJ._assertNone;
import static com.github.mvysny.kaributesting.v10.LocatorJ._click;
import static com.github.mvysny.kaributesting.v10.LocatorJ._find;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static com.github.mvysny.kaributesting.v10.LocatorJ._setValue;
import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.NativeTableCell;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.timepicker.TimePicker;
import id.anugerah.edition.PhaseKind;
import id.anugerah.submission.Group;
import id.anugerah.support.BadInput;
import id.anugerah.support.Product;
import id.anugerah.support.Screen;
import id.anugerah.support.ScreenTest;
import id.anugerah.support.Season;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** From the dates over what they do to the change itself, and what becomes of it. */
@ScreenTest
class CalendarViewTest {

    @Autowired
    Product product;

    Season season;

    @BeforeEach
    void oneDraft() {
        season = Season.small(product);
        season.aCase(Group.GENERAL).registered().activated();
    }

    @Test
    void aDateIsMovedAfterALook() {
        Instant closes = season.closes(PhaseKind.REGISTRATION);
        open();
        press("Periksa perubahan");
        Screen.waits();
        assertThat(Screen.texts(Div.class)).contains("Belum ada tanggal yang berubah. Ubah sedikitnya satu tanggal.");
        DatePicker last = _find(DatePicker.class).get(0); // registration is open: only its end can move
        _setValue(last, last.getValue().plusDays(1));
        press("Periksa perubahan");
        Screen.waits();

        assertThat(Screen.texts(H2.class)).contains("Yang akan terjadi");
        assertThat(Screen.texts(NativeTableCell.class)).contains("Rabu, 14 Oktober 2020, 23.59 WIB", "Kamis, 15 Oktober 2020, 23.59 WIB");
        assertThat(Screen.texts(ListItem.class)).contains("1 borang belum dikirim dan mendapat tenggat baru.",
                "2 pengatur waktu dan 1 tenggat tugas bergeser.", "1 orang diberi tahu lewat surel.");
        assertThat(season.closes(PhaseKind.REGISTRATION)).isEqualTo(closes);
        press("Ubah jadwal");
        _click(_find(Button.class, spec -> spec.withText("Ubah jadwal")).get(1));
        assertThat(_get(TextArea.class).isInvalid()).as("without a reason").isTrue();
        _setValue(_get(TextArea.class), "Libur nasional");
        _click(_find(Button.class, spec -> spec.withText("Ubah jadwal")).get(1));
        assertThat(Screen.texts(Span.class)).contains("Sedang dijalankan");

        product.dueBatches();
        open();
        assertThat(season.closes(PhaseKind.REGISTRATION)).isEqualTo(closes.plus(Duration.ofDays(1)));
        assertThat(Screen.texts(Span.class)).contains("Sudah berlaku").doesNotContain("Sedang dijalankan");
        assertThat(Screen.texts(Paragraph.class)).contains("Alasan: Libur nasional")
                .anyMatch(text -> text.endsWith("2 pengatur waktu dan 1 tenggat tugas bergeser, 1 orang diberi tahu."));
    }

    @Test
    void whatIsNoMomentStaysAsTypedIsSaidWithItsPhaseAndNothingIsChecked() {
        open();
        DatePicker last = _find(DatePicker.class).get(0);
        TimePicker time = _find(TimePicker.class).get(0);
        _setValue(_find(DatePicker.class).get(1), _find(DatePicker.class).get(1).getValue().plusDays(1));
        BadInput.in(last, "31/02/2027");
        BadInput.in(time, "25.99");
        press("Periksa perubahan");
        Screen.waits();
        assertThat(Screen.texts(H2.class)).as("another date has moved, yet nothing is checked").doesNotContain("Yang akan terjadi");
        assertThat(last.getElement().getProperty("_inputElementValue")).isEqualTo("31/02/2027");
        assertThat(last.getErrorMessage()).isEqualTo("Bukan tanggal yang ada. Tulis hari/bulan/tahun, misalnya 28/02/2027.");
        assertThat(time.isInvalid()).isTrue();
        assertThat(Screen.texts(Anchor.class)).contains("Pendaftaran dan penilaian mandiri: " + last.getLabel() + ": " + last.getErrorMessage());

        _setValue(last, LocalDate.of(2020, 10, 15));
        assertThat(last.isInvalid()).isFalse();
        time.clear();
        time.getElement().setProperty("_inputElementValue", "");
        press("Periksa perubahan");
        assertThat(time.getErrorMessage()).as("an empty end is no end").isEqualTo("Isi jamnya.");
        _setValue(time, LocalTime.of(23, 59));
        press("Periksa perubahan");
        Screen.waits();
        assertThat(Screen.texts(H2.class)).contains("Yang akan terjadi");
    }

    @Test
    void anOutageBeginsAndEndsAtMomentsThatThereAre() {
        open();
        press("Nyatakan gangguan");
        Dialog dialog = _get(Dialog.class);
        DatePicker began = _find(dialog, DatePicker.class).get(0);
        BadInput.in(began, "abc");
        _setValue(_get(dialog, TextArea.class), "Gangguan listrik");
        _click(_find(dialog, Button.class).get(_find(dialog, Button.class).size() - 1));
        assertThat(dialog.isOpened()).isTrue();
        assertThat(began.getErrorMessage()).startsWith("Bukan tanggal yang ada.");
    }

    @Test
    void closingAtOnceSaysThatItIsEarlierThanAnnounced() {
        open();
        press("Tutup sekarang: Pendaftaran dan penilaian mandiri");
        Screen.waits();
        assertThat(Screen.texts(Paragraph.class)).anyMatch(text -> text.startsWith("Sebuah tahap berakhir lebih awal"));
    }

    @Test
    void anAuditorReadsItAndChangesNothing() {
        Screen.of(product, product.people().auditor());
        Screen.opens("penyelenggara/kalender?edisi=" + season.edition().code());
        assertThat(Screen.texts(H1.class)).containsExactly("Kalender");
        _assertNone(DatePicker.class);
        assertThat(Screen.texts(Button.class)).noneMatch(text -> text.contains("sekarang"));
    }

    private void open() {
        Screen.of(product, product.people().organizer(1));
        Screen.opens("penyelenggara/kalender?edisi=" + season.edition().code());
    }

    private static void press(String label) {
        _click(_get(Button.class, spec -> spec.withText(label)));
    }
}
