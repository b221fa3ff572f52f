package id.anugerah.ui.finals;

import static com.github.mvysny.kaributesting.v10.LocatorJ._click;
import static com.github.mvysny.kaributesting.v10.LocatorJ._find;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static org.assertj.core.api.Assertions.assertThat;

import com.github.mvysny.kaributesting.v10.LocatorJ;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.component.timepicker.TimePicker;
import id.anugerah.access.Person;
import id.anugerah.edition.PhaseKind;
import id.anugerah.form.FilledForm;
import id.anugerah.form.Filling;
import id.anugerah.form.Form;
import id.anugerah.form.Forms;
import id.anugerah.form.Given;
import id.anugerah.instrument.Option;
import id.anugerah.panel.Absences;
import id.anugerah.panel.Session;
import id.anugerah.panel.SessionPlanning;
import id.anugerah.panel.Sessions;
import id.anugerah.support.BadInput;
import id.anugerah.support.Case;
import id.anugerah.support.Product;
import id.anugerah.support.Screen;
import id.anugerah.support.ScreenTest;
import id.anugerah.support.Season;
import id.anugerah.ui.shell.Words;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** The organizers' calendar, the proposal and the absences, as the screens show and do them. */
@ScreenTest
class FinalsScreensTest {

    private static final String LINK = "https://rapat.contoh.id/1";

    @Autowired
    Product product;

    Season season;
    Case first;
    Case second;
    UUID panel;
    Instant morning;

    @BeforeEach
    void announced() {
        season = Season.of(product);
        first = season.aCase().registered().activated().filled(Option.D).submitted();
        second = season.aCase().registered().activated().filled(Option.D).submitted();
        season.evaluationOpens();
        first.evaluation().confirmed();
        second.evaluation().confirmed();
        season.shortlistAnnounced();
        product.moveTo(season.opens(PhaseKind.FINALS));
        panel = season.panel();
        morning = season.opens(PhaseKind.FINALS).plus(Duration.ofHours(9));
    }

    @Test
    void aSessionIsPlannedByItsFormOnlineOrInARoom() {
        SessionPlan plan = product.as(organizer(), () -> new SessionPlan(product.the(Words.class),
                product.the(FinalsBoard.Reading.class).of(season.edition()), first.now()));
        Form form = product.the(Forms.class).find("task_schedule_session").orElseThrow();
        Given given = plan.given(Optional.empty());
        assertThat(given.values()).containsEntry("panel", panel.toString()).containsEntry("date", LocalDate.of(2020, 11, 9))
                .containsEntry("start", LocalTime.of(9, 0));
        assertThat(plan.given(Optional.of(new Wanted(panel, LocalDateTime.of(2020, 11, 11, 13, 15)))).values())
                .containsEntry("date", LocalDate.of(2020, 11, 11)).containsEntry("start", LocalTime.of(13, 15));

        FilledForm filled = product.the(Filling.class).filled(form, Map.of("panel", panel.toString(), "date", LocalDate.of(2020, 11, 10),
                "start", LocalTime.of(13, 30), "meeting", "room", "link", LINK, "room", "Ruang 2"), given);
        product.as(organizer(), () -> product.the(SessionPlanning.class).plan(first.id(), plan.panel(filled), plan.startsAt(filled), plan.place(filled)));

        assertThat(sessions()).singleElement().satisfies(session -> {
            assertThat(session.startsAt()).isEqualTo(Instant.parse("2020-11-10T06:30:00Z"));
            assertThat(session.place()).isEqualTo("Ruang 2");
        });
    }

    @Test
    void theCalendarShowsTheDayAndWhoWaits() {
        plan(first, morning);
        open("");

        assertThat(cards()).singleElement().asString().contains("09.00–09.30").contains(first.now().bodyName())
                .contains(first.now().reference());
        assertThat(Screen.texts(WaitingList.class)).singleElement().asString().contains(second.now().bodyName())
                .doesNotContain(first.now().reference());
        open("&hari=2020-11-10");
        assertThat(cards()).isEmpty();
        open("&hari=2020-13-45");
        assertThat(cards()).hasSize(1);
    }

    @Test
    void aMoveIntoAnotherSessionIsToldAndRefusedAndAFreeTimeTaken() {
        plan(first, morning);
        plan(second, morning.plus(Duration.ofHours(1)));
        open("");
        LocatorJ._click(_find(SessionCard.class).get(0));
        _click(_get(Button.class, spec -> spec.withText("Pindahkan")));
        _get(TimePicker.class).setValue(LocalTime.of(10, 0));

        assertThat(Screen.texts(ListItem.class)).anySatisfy(text -> assertThat(text).contains("terlalu dekat").contains(second.now().bodyName()));
        _click(_get(Button.class, spec -> spec.withText("Pindahkan dan beri tahu")));
        assertThat(sessions()).extracting(Session::sequence).containsOnly(0);
        assertThat(_find(Dialog.class)).hasSize(1);

        BadInput.in(_get(TimePicker.class), "25.99");
        _click(_get(Button.class, spec -> spec.withText("Pindahkan dan beri tahu")));
        assertThat(_get(TimePicker.class).getErrorMessage()).startsWith("Bukan jam yang ada.");
        assertThat(sessions()).extracting(Session::sequence).containsOnly(0);

        _get(TimePicker.class).setValue(LocalTime.of(13, 0));
        assertThat(_get(ClashList.class).getElement().getTextRecursively()).contains("Tidak ada bentrokan.");
        _click(_get(Button.class, spec -> spec.withText("Pindahkan dan beri tahu")));
        assertThat(of(first).startsAt()).isEqualTo(morning.plus(Duration.ofHours(4)));
    }

    @Test
    void aSessionIsCancelledWithAReasonAndTheFinalistWaitsAgain() {
        plan(first, morning);
        open("");
        LocatorJ._click(_find(SessionCard.class).get(0));
        _click(_get(Button.class, spec -> spec.withText("Batalkan sesi")));
        _click(_get(Button.class, spec -> spec.withText("Batalkan dan beri tahu")));
        assertThat(sessions()).hasSize(1);
        _get(TextArea.class, spec -> spec.withLabel("Alasan pembatalan")).setValue("Listrik padam.");
        _click(_get(Button.class, spec -> spec.withText("Batalkan dan beri tahu")));

        assertThat(sessions()).isEmpty();
        assertThat(Screen.texts(WaitingList.class)).singleElement().asString().contains(first.now().reference());
    }

    @Test
    void aCardThatIsLetGoOnASlotOpensTheFormThereAndNothingElse() {
        plan(first, morning);
        open("");
        FinalsDesk desk = _get(FinalsDesk.class);
        desk.dropped("session|" + UUID.randomUUID(), panel + "|2020-11-09T13:00");
        desk.dropped("session|" + of(first).id(), UUID.randomUUID() + "|2020-11-09T13:00");
        desk.dropped("x", "y");
        assertThat(_find(Dialog.class)).isEmpty();

        desk.dropped("session|" + of(first).id(), panel + "|2020-11-09T13:15");
        assertThat(_get(TimePicker.class).getValue()).isEqualTo(LocalTime.of(13, 15));
        assertThat(of(first).sequence()).isZero();
    }

    @Test
    void aWholeCalendarIsPlannedByOnePressAndNotBefore() {
        Screen.of(product, organizer());
        Screen.opens("penyelenggara/final/usulan?edisi=" + season.edition().code());
        _click(_get(Button.class, spec -> spec.withText("Buat usulan")));
        assertThat(Screen.texts(ProposalList.class)).singleElement().asString().contains(first.now().reference(),
                second.now().reference(), "2 sesi diusulkan");
        assertThat(sessions()).isEmpty();
        TimePicker from = _find(TimePicker.class).get(0);
        BadInput.in(from, "abc");
        _click(_get(Button.class, spec -> spec.withText("Buat usulan")));
        assertThat(from.getErrorMessage()).startsWith("Bukan jam yang ada.");
        assertThat(_find(ProposalList.class)).isEmpty();
        from.setValue(LocalTime.of(9, 0));
        _click(_get(Button.class, spec -> spec.withText("Buat usulan")));

        _click(_get(Button.class, spec -> spec.withText("Jadwalkan semua 2 sesi")));
        assertThat(sessions()).isEmpty();
        _get(TextField.class, spec -> spec.withLabel("Tempat Panel 1")).setValue(LINK);
        _click(_get(Button.class, spec -> spec.withText("Jadwalkan semua 2 sesi")));
        assertThat(sessions()).hasSize(2).extracting(Session::place).containsOnly(LINK);
    }

    @Test
    void anAbsenceToldLaterShowsAtTheCard() {
        plan(first, morning);
        product.runAs(organizer(), () -> product.the(Absences.class).addForBody(first.id(), morning, morning.plusSeconds(60)));
        open("");

        assertThat(cards()).singleElement().asString().contains("Bentrok");
    }

    @Test
    void aJurorEntersAndRemovesTheOwnAbsence() {
        Person juror = product.people().juror(41);
        product.sql().sql("delete from absence where account = :who").param("who", juror.id()).update();
        Screen.of(product, juror);
        Screen.opens("juri/berhalangan");
        DatePicker until = _find(DatePicker.class).get(1);
        BadInput.in(until, "31/02/2027");
        _find(DatePicker.class).get(0).setValue(LocalDate.of(2020, 11, 12));
        assertThat(until.isEmpty()).as("what was typed is not overwritten").isTrue();
        _click(_get(Button.class, spec -> spec.withText("Tambahkan")));
        assertThat(until.getErrorMessage()).startsWith("Bukan tanggal yang ada.");
        until.setValue(LocalDate.of(2020, 11, 12));
        _click(_get(Button.class, spec -> spec.withText("Tambahkan")));

        assertThat(product.as(juror, product.the(Absences.class)::mine)).singleElement()
                .satisfies(absence -> assertThat(absence.from()).isEqualTo(Instant.parse("2020-11-12T01:00:00Z")));
        _click(_get(Button.class, spec -> spec.withText("Hapus")));
        assertThat(product.as(juror, product.the(Absences.class)::mine)).isEmpty();
    }

    @Test
    void anAuditorOnlyWatches() {
        plan(first, morning);
        Screen.of(product, product.people().auditor());
        Screen.opens("penyelenggara/final?edisi=" + season.edition().code());
        LocatorJ._click(_find(SessionCard.class).get(0));

        assertThat(_find(Button.class, spec -> spec.withText("Pindahkan"))).isEmpty();
        assertThat(_find(Button.class, spec -> spec.withText("Ganti"))).isEmpty();
    }

    private void open(String more) {
        Screen.of(product, organizer());
        Screen.opens("penyelenggara/final?edisi=" + season.edition().code() + more);
    }

    private List<String> cards() {
        return Screen.texts(SessionCard.class);
    }

    private void plan(Case one, Instant at) {
        product.as(organizer(), () -> product.the(SessionPlanning.class).plan(one.id(), panel, at, LINK));
        product.dueJobs();
    }

    private List<Session> sessions() {
        return product.as(organizer(), () -> product.the(Sessions.class).of(season.id()));
    }

    private Session of(Case one) {
        return sessions().stream().filter(session -> session.submission().equals(one.id())).findFirst().orElseThrow();
    }

    private Person organizer() {
        return product.people().organizer(1);
    }
}
