package id.anugerah.deadline;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** The rule alone, in hours of a calendar whose deadline is at hour 100. */
class DeadlineTest {

    static Stream<Arguments> deadlines() {
        return Stream.of(
                Arguments.of("nothing moves it", List.of(), List.of(), 100),
                Arguments.of("an outage before it", List.of(outage(50, 53)), List.of(), 103),
                Arguments.of("an outage over it", List.of(outage(99, 101)), List.of(), 102),
                Arguments.of("an outage that begins with it", List.of(outage(100, 104)), List.of(), 100),
                Arguments.of("an outage after it", List.of(outage(120, 130)), List.of(), 100),
                Arguments.of("an outage before the beginning", List.of(outage(-20, -10)), List.of(), 100),
                Arguments.of("an outage over the beginning counts from there", List.of(outage(-5, 5)), List.of(), 105),
                Arguments.of("two outages", List.of(outage(10, 12), outage(20, 23)), List.of(), 105),
                Arguments.of("outages that overlap count once", List.of(outage(10, 14), outage(12, 16)), List.of(), 106),
                Arguments.of("one inside the other", List.of(outage(10, 20), outage(12, 13)), List.of(), 110),
                Arguments.of("an outage within the time that another one gave", List.of(outage(99, 105), outage(105, 106)), List.of(), 107),
                Arguments.of("told in any order", List.of(outage(104, 105), outage(90, 96)), List.of(), 107),
                Arguments.of("an extension", List.of(), List.of(until(130, 80)), 130),
                Arguments.of("a shorter one counts for nothing", List.of(), List.of(until(130, 80), until(120, 90)), 130),
                Arguments.of("a later, longer one counts", List.of(), List.of(until(130, 80), until(140, 90)), 140),
                Arguments.of("an extension that the outages overtake", List.of(outage(10, 50)), List.of(until(130, 60)), 140),
                Arguments.of("an outage before the extension was granted is in it", List.of(outage(10, 12)), List.of(until(130, 80)), 130),
                Arguments.of("an outage after it was granted moves it", List.of(outage(120, 125)), List.of(until(130, 80)), 135));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("deadlines")
    void closes(String what, List<Outage> outages, List<Extension> extensions, int hour) {
        Deadline deadline = Deadline.of(at(0), at(100), Duration.ofMinutes(15), outages, extensions);

        assertThat(deadline.closes()).isEqualTo(at(hour));
        assertThat(deadline.taken()).isEqualTo(at(hour).plus(Duration.ofMinutes(15)));
        assertThat(deadline.moved()).isEqualTo(hour > 100);
    }

    @Test
    void namesOnlyWhatMovedIt() {
        Deadline deadline = Deadline.of(at(0), at(100), Duration.ZERO, List.of(outage(10, 12), outage(150, 160)),
                List.of(until(90, 5)));

        assertThat(deadline.outages()).containsExactly(outage(10, 12));
        assertThat(deadline.extension()).isEmpty();
    }

    @Test
    void graceLastsFromTheDeadlineUntilNothingIsTaken() {
        Deadline deadline = Deadline.of(at(0), at(100), Duration.ofMinutes(15), List.of(), List.of());

        assertThat(deadline.justPassed(at(100).minusMillis(1))).isFalse();
        assertThat(deadline.justPassed(at(100))).isTrue();
        assertThat(deadline.justPassed(at(100).plusSeconds(899))).isTrue();
        assertThat(deadline.justPassed(at(100).plusSeconds(900))).isFalse();
    }

    private static Instant at(int hour) {
        return Instant.parse("2020-10-01T00:00:00Z").plus(Duration.ofHours(hour));
    }

    private static Outage outage(int began, int ended) {
        return new Outage(at(began), at(ended), "gangguan");
    }

    private static Extension until(int hour, int granted) {
        return new Extension(at(hour), "musibah", at(granted));
    }
}
