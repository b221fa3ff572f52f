package id.anugerah.edition;

import static org.assertj.core.api.Assertions.assertThat;

import id.anugerah.edition.Phase.State;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** What stands at a phase on the timeline. */
class EditionStandingTest {

    @Test
    void anAnnouncementIsOverWhenALaterPhaseHasBegun() {
        assertThat(standing(State.CLOSED, State.CLOSED, State.OPEN, State.PLANNED, State.PLANNED)).isEqualTo(State.OPEN);
        assertThat(standing(State.CLOSED, State.CLOSED, State.OPEN, State.OPEN, State.PLANNED)).isEqualTo(State.CLOSED);
        assertThat(standing(State.CLOSED, State.OPEN, State.PLANNED, State.PLANNED, State.PLANNED)).isEqualTo(State.PLANNED);
    }

    private static State standing(State... states) {
        List<Phase> phases = new ArrayList<>();
        for (PhaseKind kind : PhaseKind.values()) {
            phases.add(new Phase(kind, Instant.EPOCH, Instant.EPOCH.plusSeconds(1), states[kind.ordinal()]));
        }
        return new Edition(UUID.randomUUID(), "x", "x", 2020, ZoneId.of("Asia/Jakarta"), LocalDate.EPOCH, null, null, null, null, phases)
                .standing(PhaseKind.SHORTLIST);
    }
}
