package id.anugerah.mining;

import static org.assertj.core.api.Assertions.assertThat;

import id.anugerah.shared.Text;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** Lengths of stay counted by hand. */
class DurationsTest {

    private static final Text NAME = new Text("Langkah", "Step");

    @Test
    void withoutAnybodyWaitingItIsTheOrdinaryQuantile() {
        Durations durations = of(ended(4, 1), ended(2, 1), ended(1, 1), ended(3, 1));
        assertThat(durations.quantile(0.5)).contains(hours(2, false));
        assertThat(durations.quantile(0.9)).contains(hours(4, false));
        assertThat(of(ended(1, 9), ended(30, 1)).quantile(0.9)).contains(hours(1, false));
        assertThat(durations.waitedSoFar()).isEmpty();
    }

    /** Of four, two are through after one and three hours, two wait since two and four: 3/4 stay longer than one hour, 3/8 than three. */
    @Test
    void whoStillWaitsDoesNotFlatterTheMedian() {
        Durations durations = of(ended(1, 1), waiting(2, 1), ended(3, 1), waiting(4, 1));
        assertThat(durations.quantile(0.5)).contains(hours(3, false));
        assertThat(durations.quantile(0.9)).as("nobody knows yet").contains(hours(4, true));
        assertThat(of(ended(1, 1), ended(3, 1)).quantile(0.5)).as("of those who are through alone").contains(hours(1, false));
    }

    @Test
    void aQueueThatHasJustBegunHasNoMedianYet() {
        assertThat(of(ended(1, 1), waiting(10, 9)).quantile(0.5)).contains(hours(10, true));
        assertThat(of(waiting(10, 1)).quantile(0.5)).contains(hours(10, true));
        assertThat(of().quantile(0.5)).isEmpty();
    }

    /** Whoever leaves in the very moment up to which another has waited was still one of two then. */
    @Test
    void atTheSameLengthWhoLeftComesFirst() {
        assertThat(of(waiting(2, 1), ended(2, 1)).quantile(0.5)).contains(hours(2, false));
    }

    @Test
    void thoseWhoWaitHaveAMiddleOne() {
        assertThat(of(waiting(1, 2), waiting(5, 2), waiting(9, 1), ended(100, 50)).waitedSoFar()).contains(Duration.ofHours(5));
    }

    /** Ten cases; two hours of work for each, a day of waiting for the calendar for five. */
    @Test
    void theBottleneckIsTheStepWithTheLargestShare() {
        ProcessFigures figures = figures(10, step("calendar", StepKind.EVENT, ended(24, 5)), step("work", StepKind.PERSON, ended(2, 10)),
                step("more", StepKind.PERSON, ended(1, 10)));
        Bottleneck bottleneck = figures.bottleneck().orElseThrow();
        assertThat(bottleneck.box().id()).isEqualTo("calendar");
        assertThat(List.of(bottleneck.mean(), bottleneck.whole())).containsExactly(Duration.ofHours(12), Duration.ofHours(15));
        assertThat(bottleneck.percent()).isEqualTo(80);
        assertThat(figures.bottleneckOfWork()).get().extracting(one -> one.box().id(), Bottleneck::percent).containsExactly("work", 13);
    }

    @Test
    void tooFewSayNothing() {
        assertThat(figures(9, step("work", StepKind.PERSON, ended(2, 4), waiting(50, 5))).bottleneck()).isEmpty();
        assertThat(figures(9, step("work", StepKind.PERSON, ended(2, 5), waiting(50, 4))).bottleneck()).isPresent();
        assertThat(figures(0).bottleneck()).isEmpty();
    }

    private static ProcessFigures figures(int cases, StepFigures... steps) {
        return new ProcessFigures(List.of(new VersionFigures("p:1", 1, Instant.EPOCH, 0, cases)), cases, List.of(steps));
    }

    private static StepFigures step(String box, StepKind kind, Stay... stays) {
        return new StepFigures(new ModelBox(box, NAME, kind), true, 0, 0, of(stays));
    }

    private static Durations of(Stay... stays) {
        List<Stay> shuffled = new ArrayList<>(List.of(stays));
        IntStream.range(0, stays.length / 2).forEach(i -> java.util.Collections.swap(shuffled, i, stays.length - 1 - i));
        return new Durations(shuffled);
    }

    private static Stay ended(int hours, int cases) {
        return stay(hours, cases, true);
    }

    private static Stay waiting(int hours, int cases) {
        return stay(hours, cases, false);
    }

    private static Stay stay(int hours, int cases, boolean ended) {
        long millis = Duration.ofHours(hours).toMillis();
        return new Stay("box", ended, millis, cases, millis * cases);
    }

    private static Quantile hours(int hours, boolean atLeast) {
        return new Quantile(Duration.ofHours(hours), atLeast);
    }
}
