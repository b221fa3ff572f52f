package id.anugerah.evidence.inspection;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.anugerah.shared.Refused;
import java.time.Duration;
import java.util.concurrent.CountDownLatch;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** Files that a parser never comes back from are refused, and the next file finds a place. */
class TimedInspectionTest {

    private final CountDownLatch end = new CountDownLatch(1);
    private final TimedInspection inspection = new TimedInspection(new FileInspection(), Duration.ofMillis(200), 1);

    @AfterEach
    void letGo() {
        end.countDown();
        inspection.destroy();
    }

    @Test
    void whatTakesTooLongIsRefused() {
        assertThatThrownBy(() -> inspection.within("a.pdf", this::runAway)).isInstanceOf(Refused.class).hasMessage("evidence.tooSlow");
    }

    @Test
    void thePlaceOfARunawayIsNotMissed() {
        assertThatThrownBy(() -> inspection.within("a.pdf", this::runAway)).hasMessage("evidence.tooSlow");

        assertThat(inspection.within("b.pdf", () -> "done")).isEqualTo("done");
    }

    @Test
    void whenAllHaveRunAwayOthersAreAskedToWait() {
        for (int i = 0; i < 5; i++) {
            assertThatThrownBy(() -> inspection.within("a.pdf", this::runAway)).hasMessage("evidence.tooSlow");
        }

        assertThatThrownBy(() -> inspection.within("b.pdf", () -> "done")).isInstanceOf(Refused.class).hasMessage("evidence.busy");
    }

    @Test
    void whateverAParserStumblesOverIsTheFilesFault() {
        assertThatThrownBy(() -> inspection.within("a.pdf", () -> {
            throw new StackOverflowError();
        })).isInstanceOf(Refused.class).hasMessage("evidence.damaged");
        assertThatThrownBy(() -> inspection.within("a.pdf", () -> {
            throw new OutOfMemoryError();
        })).isInstanceOf(Refused.class).hasMessage("evidence.bomb");
        assertThatThrownBy(() -> inspection.within("a.pdf", () -> {
            throw new Refused("evidence.macro", "a.pdf");
        })).hasMessage("evidence.macro");
    }

    /** Does not listen when it is told to stop, like a parser. */
    private String runAway() {
        while (end.getCount() > 0) {
            try {
                end.await();
            } catch (InterruptedException e) {
                continue;
            }
        }
        return "late";
    }
}
