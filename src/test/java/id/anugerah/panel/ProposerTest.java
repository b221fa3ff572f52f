package id.anugerah.panel;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.anugerah.shared.Refused;
import java.time.LocalTime;
import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class ProposerTest {

    Calendars given = new Calendars().panel("P1", "chair 1", "A", "B").panel("P2", "chair 2", "C", "D");

    @Test
    void aDayHasTheSlotsThatItsHoursHold() {
        List<Slot> slots = WorkingHours.USUAL.slots(Calendars.OPENS, Calendars.at("2020-11-10T00:00"), Calendars.ZONE, 30, 15);

        assertThat(slots).extracting(slot -> LocalTime.ofInstant(slot.startsAt(), Calendars.ZONE).toString())
                .containsExactly("09:00", "09:45", "10:30", "11:15", "13:00", "13:45", "14:30", "15:15");
    }

    @Test
    void weekendsAreFreeUnlessTheyAreWanted() {
        WorkingHours all = new WorkingHours(LocalTime.of(9, 0), LocalTime.of(10, 0), LocalTime.NOON, LocalTime.NOON, true);
        WorkingHours weekdays = new WorkingHours(all.from(), all.to(), all.pauseFrom(), all.pauseTo(), false);

        assertThat(all.slots(Calendars.OPENS, Calendars.at("2020-11-16T00:00"), Calendars.ZONE, 60, 0)).hasSize(7);
        assertThat(weekdays.slots(Calendars.OPENS, Calendars.at("2020-11-16T00:00"), Calendars.ZONE, 60, 0)).hasSize(5);
        assertThatThrownBy(() -> new WorkingHours(LocalTime.of(10, 0), LocalTime.of(9, 0), LocalTime.NOON, LocalTime.NOON, true))
                .isInstanceOf(Refused.class).hasMessage("panel.hours");
    }

    @Test
    void finalistsFillTheFirstSlotsOfAllPanels() {
        Proposed proposed = propose("2020-11-14T00:00", "Kota 1", "Kota 2", "Kota 3");

        assertThat(proposed.unplaced()).isEmpty();
        assertThat(proposed.plans()).containsExactly(given.plan("Kota 1", "P1", "2020-11-09T09:00"),
                given.plan("Kota 2", "P2", "2020-11-09T09:00"), given.plan("Kota 3", "P1", "2020-11-09T09:45"));
    }

    @Test
    void absencesConflictsAndWhatIsPlannedAreRespected() {
        given.conflict("A", "Kota 1").away("C", "2020-11-09T00:00", "2020-11-10T00:00").bodyAway("Kota 2", "2020-11-09T00:00", "2020-11-12T00:00")
                .session("Kota 9", "P1", "2020-11-09T09:00", "Ruang 1");

        Proposed proposed = propose("2020-11-14T00:00", "Kota 1", "Kota 2", "Kota 3");

        assertThat(proposed.plans()).containsExactly(given.plan("Kota 3", "P1", "2020-11-09T09:45"),
                given.plan("Kota 1", "P2", "2020-11-10T09:00"), given.plan("Kota 2", "P1", "2020-11-12T09:00"));
    }

    @Test
    void whoFindsNoSlotIsNamedWithTheObstacle() {
        given.conflict("A", "Kota 1").conflict("D", "Kota 1");

        Proposed proposed = propose("2020-11-14T00:00", "Kota 1", "Kota 2");

        assertThat(proposed.unplaced()).containsExactly(new Proposed.Unplaced(Calendars.id("Kota 1"), Clash.Kind.CONFLICT));
        assertThat(proposed.plans()).hasSize(1);
    }

    @Test
    void oneProposedBeforeMakesRoom() {
        given = new Calendars().panel("P1", "chair 1", "A").bodyAway("Kota 1", "2020-11-09T10:30", "2020-11-09T11:00")
                .bodyAway("Kota 2", "2020-11-09T09:00", "2020-11-09T09:45").bodyAway("Kota 3", "2020-11-09T10:30", "2020-11-09T11:00");

        Proposed proposed = propose("2020-11-09T11:00", "Kota 1", "Kota 2", "Kota 3");

        assertThat(proposed.unplaced()).isEmpty();
        assertThat(proposed.plans()).containsExactly(given.plan("Kota 1", "P1", "2020-11-09T09:00"),
                given.plan("Kota 3", "P1", "2020-11-09T09:45"), given.plan("Kota 2", "P1", "2020-11-09T10:30"));
    }

    @Test
    void asManyAsThereAreSlotsFindOne() {
        String[] sixteen = IntStream.rangeClosed(1, 17).mapToObj(n -> "Kota %02d".formatted(n)).toArray(String[]::new);

        Proposed proposed = propose("2020-11-10T00:00", sixteen);

        assertThat(proposed.plans()).hasSize(16);
        assertThat(proposed.unplaced()).containsExactly(new Proposed.Unplaced(Calendars.id("Kota 17"), Clash.Kind.PANEL_BUSY));
    }

    private Proposed propose(String until, String... bodies) {
        List<UUID> waiting = List.of(bodies).stream().map(given::named).toList();
        PanelCalendar calendar = given.until(until).calendar();
        return new Proposer(calendar, WorkingHours.USUAL.slots(calendar.opens(), calendar.closes(), Calendars.ZONE, 30, 15))
                .propose(waiting);
    }
}
