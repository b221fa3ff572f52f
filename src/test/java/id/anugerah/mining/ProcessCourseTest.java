package id.anugerah.mining;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.anugerah.instrument.Option;
import id.anugerah.shared.Refused;
import id.anugerah.support.Breaking;
import id.anugerah.support.Case;
import id.anugerah.support.Ended;
import id.anugerah.support.NewVersion;
import id.anugerah.support.Product;
import id.anugerah.support.ProductTest;
import id.anugerah.support.Season;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** Small seasons whose lengths of time are known; every number is held against the list that it opens. */
@ProductTest
class ProcessCourseTest {

    @Autowired
    private Product product;
    @Autowired
    private ProcessCourse course;

    /** Three register at the same hour; the link is clicked after one hour, after three, not yet after five. */
    @Test
    void staysAreCountedUpToNow() {
        Season season = Season.of(product);
        Season other = Season.of(product);
        other.aCase().registered();
        List<Case> cases = List.of(season.aCase().registered(), season.aCase().registered(), season.aCase().registered());
        later(1);
        cases.get(0).activated();
        later(2);
        cases.get(1).activated();
        later(2);

        StepFigures waits = step(season, "registration", "gateway_activation");
        assertThat(waits.box().kind()).isEqualTo(StepKind.EVENT);
        assertThat(waits.standing()).isEqualTo(1);
        assertThat(waits.durations().finished()).isEqualTo(2);
        assertThat(waits.durations().quantile(0.5)).contains(new Quantile(Duration.ofHours(3), false));
        assertThat(waits.durations().quantile(0.9)).contains(new Quantile(Duration.ofHours(5), true));
        assertThat(waits.durations().waitedSoFar()).contains(Duration.ofHours(5));
        assertThat(waits.durations().total()).isEqualTo(Duration.ofHours(9));
        assertThat(step(season, "registration", "event_admitted").standing()).isEqualTo(2);
        assertThat(step(season, "registration", "task_decide_group").durations().stays()).as("a step of the engine").isEmpty();
        assertThat(figures(season, "registration").steps()).as("an event behind the gateway is no box of its own")
                .noneMatch(step -> step.box().id().equals("event_account_activated"));
        assertThat(at(season, "registration", "gateway_activation")).extracting(line -> line.label().reference())
                .containsExactly(cases.get(2).now().reference());
        assertThat(figures(season, "registration").bottleneck()).as("two are too few").isEmpty();
    }

    @Test
    void everyNumberIsItsList() {
        Ended ended = Ended.of(product);
        for (String process : product.as(product.people().auditor(), course::processes)) {
            for (StepFigures step : figures(ended.season(), process).steps()) {
                assertThat(at(ended.season(), process, step.box().id())).as("%s in %s", step.box().id(), process).hasSize((int) step.standing());
            }
        }
        ProcessFigures journey = figures(ended.season(), "submission");
        assertThat(journey.cases()).isEqualTo(4);
        assertThat(step(ended.season(), "submission", "event_completed").standing()).isEqualTo(4);
        assertThat(step(ended.season(), "edition", "event_season_over").standing()).isEqualTo(1);
        assertThat(journey.bottleneck()).get().satisfies(one -> assertThat(one.percent()).isBetween(1, 100));
        assertThat(journey.steps().stream().map(step -> step.box().id())).as("as the eye meets them")
                .containsSubsequence("call_registration", "call_self_assessment", "call_verification", "event_completed");
    }

    /** The engine writes the frame that it ended in, not the end. */
    @Test
    void aWithdrawnCaseStandsAtItsEnd() {
        Season season = Season.of(product);
        Case gone = season.aCase().registered().activated().withdrawn();
        assertThat(step(season, "submission", "event_withdrawn").standing()).isEqualTo(1);
        assertThat(at(season, "submission", "event_withdrawn")).extracting(line -> line.label().reference())
                .containsExactly(gone.now().reference());
    }

    /** What failed stands at the step that failed, though the step has not begun. */
    @Test
    void aFailedStepIsAnIncidentAtItsBox() {
        Season season = Season.of(product);
        Case failed = season.aCase().registered().activated().filled(Option.B);
        Breaking.of(product).receiptsFail(failed);
        StepFigures step = step(season, "self_assessment", "task_confirm_receipt");
        assertThat(List.of(step.standing(), step.incidents())).containsExactly(1L, 1L);
        assertThat(at(season, "self_assessment", "task_confirm_receipt")).singleElement().satisfies(line -> {
            assertThat(line.at().failed()).isTrue();
            assertThat(line.at().key()).isEqualTo(failed.id());
        });
    }

    @Test
    void versionsAreToldApart() {
        Season season = Season.of(product);
        season.aCase().registered().activated();
        try (NewVersion version = NewVersion.withOneStepMore(product)) {
            season.aCase().registered().activated();
            assertThat(figures(season, "self_assessment").versions()).extracting(VersionFigures::version, VersionFigures::running)
                    .startsWith(org.assertj.core.groups.Tuple.tuple(version.toVersion(), 1L), org.assertj.core.groups.Tuple.tuple(version.fromVersion(), 1L));
            assertThat(step(season, "self_assessment", "task_fill_assessment").standing()).isEqualTo(2);
            Scope old = new Scope("self_assessment", season.id(), Optional.of(version.fromVersion()));
            ProcessFigures figures = product.as(product.people().auditor(), () -> course.figures(old));
            assertThat(figures.cases()).isEqualTo(1);
            assertThat(figures.steps().stream().filter(step -> step.standing() > 0)).singleElement()
                    .satisfies(step -> assertThat(step.durations().stays()).hasSize(1));
            assertThat(product.as(product.people().auditor(), () -> course.diagram(old)))
                    .isNotEqualTo(product.as(product.people().auditor(), () -> course.diagram(scope(season, "self_assessment"))));
        }
    }

    @Test
    void whatDoesNotExistIsSaid() {
        Season season = Season.of(product);
        assertThatThrownBy(() -> figures(season, "nothing")).isInstanceOf(Refused.class).hasMessage("mining.noVersion");
        assertThatThrownBy(() -> product.as(product.people().auditor(), () -> course.figures(
                new Scope("submission", season.id(), Optional.of(999_999))))).isInstanceOf(Refused.class).hasMessage("mining.noVersion");
        assertThat(figures(season, "objection").cases()).isZero();
    }

    private void later(int hours) {
        product.timeIs(product.now().plus(Duration.ofHours(hours)));
    }

    private static Scope scope(Season season, String process) {
        return new Scope(process, season.id(), Optional.empty());
    }

    private ProcessFigures figures(Season season, String process) {
        return product.as(product.people().organizer(1), () -> course.figures(scope(season, process)));
    }

    private StepFigures step(Season season, String process, String box) {
        return figures(season, process).steps().stream().filter(step -> step.box().id().equals(box)).findFirst().orElseThrow();
    }

    private List<StandingLine> at(Season season, String process, String box) {
        return product.as(product.people().administrator(), () -> course.at(scope(season, process), box, ProcessCourse.MOST));
    }
}
