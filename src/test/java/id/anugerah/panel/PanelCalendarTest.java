package id.anugerah.panel;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class PanelCalendarTest {

    Calendars given;

    @BeforeEach
    void twoPanelsThatShareAJuror() {
        given = new Calendars().panel("P1", "chair 1", "A", "B").panel("P2", "chair 2", "B", "C")
                .session("Kota X", "P1", "2020-11-09T09:00", "Ruang 1");
    }

    @Test
    void nothingStandsAgainstAFreeSlot() {
        assertThat(given.calendar().clashes(given.plan("Kota Y", "P1", "2020-11-09T09:45"))).isEmpty();
    }

    @Test
    void thePanelNeedsItsBreakBeforeAndAfter() {
        Clash busy = Clash.of(Clash.Kind.PANEL_BUSY, "P1", "Kota X");

        assertThat(given.calendar().clashes(given.plan("Kota Y", "P1", "2020-11-09T09:44"))).containsExactly(busy);
        assertThat(given.calendar().clashes(given.plan("Kota Y", "P1", "2020-11-09T08:16"))).containsExactly(busy);
        assertThat(given.calendar().clashes(given.plan("Kota Y", "P1", "2020-11-09T08:15"))).isEmpty();
    }

    @Test
    void aJurorOfTwoPanelsIsInOnePlaceAtATimeWithoutABreak() {
        assertThat(given.calendar().clashes(given.plan("Kota Y", "P2", "2020-11-09T09:29")))
                .containsExactly(Clash.of(Clash.Kind.JUROR_BUSY, "B", "P1"));
        assertThat(given.calendar().clashes(given.plan("Kota Y", "P2", "2020-11-09T09:30"))).isEmpty();
    }

    @Test
    void aRoomHoldsOnePanel() {
        given.panel("P3", "chair 3", "D");
        Plan plan = given.plan("Kota Y", "P3", "2020-11-09T09:00");

        assertThat(given.calendar().clashes(new Plan(Optional.empty(), plan.submission(), plan.panel(), plan.slot(), " ruang 1 ")))
                .containsExactly(Clash.of(Clash.Kind.ROOM_TAKEN, "Ruang 1", "P1"));
    }

    @Test
    void twoPanelsMayMeetAtTheSameAddressOnline() {
        given.panel("P3", "chair 3", "D").session("Kota Z", "P3", "2020-11-10T09:00", "https://rapat.contoh.id/P1");
        given.panel("P4", "chair 4", "E");
        Plan plan = given.plan("Kota Y", "P4", "2020-11-10T09:00");

        assertThat(given.calendar().clashes(new Plan(Optional.empty(), plan.submission(), plan.panel(), plan.slot(),
                "https://rapat.contoh.id/P1"))).isEmpty();
    }

    @Test
    void whoeverCannotComeIsNamed() {
        given.away("A", "2020-11-10T09:00", "2020-11-10T12:00").away("chair 1", "2020-11-10T11:00", "2020-11-10T12:00")
                .bodyAway("Kota Y", "2020-11-10T11:30", "2020-11-10T12:00");

        assertThat(given.calendar().clashes(given.plan("Kota Y", "P1", "2020-11-10T11:15"))).containsExactly(
                Clash.of(Clash.Kind.JUROR_AWAY, "A"), Clash.of(Clash.Kind.JUROR_AWAY, "chair 1"),
                Clash.of(Clash.Kind.FINALIST_AWAY, "Kota Y"));
        assertThat(given.calendar().clashes(given.plan("Kota Y", "P1", "2020-11-10T12:00"))).isEmpty();
    }

    @Test
    void aConflictOfInterestCountsForTheChairToo() {
        given.conflict("chair 1", "Kota Y").conflict("C", "Kota Y");

        assertThat(given.calendar().clashes(given.plan("Kota Y", "P1", "2020-11-10T09:00")))
                .containsExactly(Clash.of(Clash.Kind.CONFLICT, "chair 1", "Kota Y"));
    }

    @Test
    void sessionsLieWithinTheFinals() {
        assertThat(given.calendar().clashes(given.plan("Kota Y", "P1", "2020-11-13T23:31")))
                .containsExactly(Clash.of(Clash.Kind.OUTSIDE_FINALS));
        assertThat(given.calendar().clashes(given.plan("Kota Y", "P1", "2020-11-13T23:30"))).isEmpty();
        assertThat(given.calendar().clashes(given.plan("Kota Y", "P1", "2020-11-08T23:59")))
                .containsExactly(Clash.of(Clash.Kind.OUTSIDE_FINALS));
    }

    @Test
    void aMovedSessionIsNotInItsOwnWay() {
        Plan plan = given.plan("Kota X", "P1", "2020-11-09T09:15");

        assertThat(given.calendar().clashes(new Plan(Optional.of(Calendars.id("session Kota X")), plan.submission(), plan.panel(),
                plan.slot(), plan.place()))).isEmpty();
        assertThat(given.calendar().clashes(plan)).isNotEmpty();
    }
}
