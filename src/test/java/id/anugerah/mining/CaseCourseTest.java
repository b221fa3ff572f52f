package id.anugerah.mining;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.anugerah.instrument.Option;
import id.anugerah.shared.Refused;
import id.anugerah.support.Case;
import id.anugerah.support.Product;
import id.anugerah.support.ProductTest;
import id.anugerah.support.Season;
import java.time.Duration;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.access.AccessDeniedException;

@ProductTest
class CaseCourseTest {

    @Autowired
    private Product product;
    @Autowired
    private CaseCourse cases;

    @Test
    void whatHappenedIsToldInItsOrderAndBySomebody() {
        Season season = Season.of(product);
        Case sent = season.aCase().registered().activated().filled(Option.C);
        Instant opened = product.now();
        product.timeIs(opened.plus(Duration.ofDays(2)));
        sent.submitted();
        CourseOfCase course = of(sent);

        assertThat(course.label()).extracting(CaseLabel::reference, CaseLabel::submission, CaseLabel::edition)
                .containsExactly(sent.now().reference(), true, season.id());
        assertThat(course.events()).isSortedAccordingTo(Comparator.comparing(CaseEvent::at));
        assertThat(course.events().stream().filter(event -> event.what() == CaseEvent.What.LEFT)
                .filter(event -> event.passage().orElseThrow().box().equals("task_fill_assessment"))).singleElement().satisfies(event -> {
                    assertThat(event.actor()).contains(sent.owner().id());
                    assertThat(Duration.between(event.passage().orElseThrow().begun(), event.at())).isEqualTo(Duration.ofDays(2));
                });
        assertThat(course.events().stream().flatMap(event -> event.row().stream()).map(row -> row.action()))
                .containsSubsequence("submission.registered", "submission.filling", "submission.submitted", "assessment.sent");
        assertThat(course.processes()).extracting(CaseProcess::process)
                .containsExactly("submission", "registration", "self_assessment", "verification");
        assertThat(course.processes().get(0).standing()).containsExactly("call_verification");
        assertThat(course.processes().get(2).ended()).isPresent();
        assertThat(course.tasks()).singleElement().satisfies(passage -> {
            assertThat(passage.box()).isEqualTo("task_fill_assessment");
            assertThat(passage.task().orElseThrow().role()).isEqualTo("participant");
            assertThat(passage.task().orElseThrow().endedBy()).contains(sent.owner().id());
        });
    }

    /** One's own mails, and nobody else's. */
    @Test
    void mailsAboutTheCaseAreListedWithoutWhatTheySay() {
        Season season = Season.of(product);
        Case sent = season.aCase().registered().activated().filled(Option.C).submitted();
        Case other = season.aCase().registered();
        assertThat(of(sent).mails()).extracting(CaseMail::recipient).hasSizeGreaterThanOrEqualTo(2).containsOnly(sent.owner().email());
        assertThat(of(other).mails()).hasSize(1);
        sent.disqualified();
        int before = of(other).mails().size();
        assertThat(of(sent).mails()).hasSizeGreaterThanOrEqualTo(3);
        assertThat(of(other).mails()).hasSize(before);
    }

    @Test
    void aCaseThatIsOverIsToldToo() {
        Case withdrawn = Season.of(product).aCase().registered().activated().withdrawn();
        CourseOfCase course = of(withdrawn);
        assertThat(course.processes()).allMatch(process -> process.ended().isPresent() && process.standing().isEmpty());
        assertThat(course.events().stream().filter(event -> event.what() == CaseEvent.What.CUT).map(event -> event.passage().orElseThrow().box()))
                .contains("task_fill_assessment");
        assertThat(inside(withdrawn)).isNotEmpty();
        assertThat(product.as(product.people().auditor(), () -> cases.jobs(withdrawn.id()))).isEmpty();
    }

    @Test
    void theInsideIsForAdministratorsAndAuditors() {
        Case filling = Season.of(product).aCase().registered().activated();
        assertThat(inside(filling)).extracting(CaseVariable::name, CaseVariable::value, CaseVariable::before)
                .contains(org.assertj.core.groups.Tuple.tuple("eligible", "true", Optional.empty()));
        List<CaseJob> jobs = product.as(product.people().administrator(), () -> cases.jobs(filling.id()));
        assertThat(jobs).singleElement().satisfies(job -> {
            assertThat(job.timer()).isTrue();
            assertThat(job.box()).isEqualTo("event_deadline_passed");
            assertThat(job.due()).isPresent();
            assertThat(job.tries()).isEqualTo(3);
        });
        assertThatThrownBy(() -> product.as(product.people().organizer(1), () -> cases.variables(filling.id())))
                .isInstanceOf(AccessDeniedException.class);
        assertThatThrownBy(() -> product.as(product.people().organizer(1), () -> cases.jobs(filling.id())))
                .isInstanceOf(AccessDeniedException.class);
    }

    @Test
    void aSeasonIsACaseAndNothingElseIs() {
        Season season = Season.of(product);
        CourseOfCase course = product.as(product.people().organizer(1), () -> cases.of(season.id()));
        assertThat(course.label().submission()).isFalse();
        assertThat(course.processes()).extracting(CaseProcess::process).startsWith("edition").contains("phase");
        assertThatThrownBy(() -> product.as(product.people().organizer(1), () -> cases.of(UUID.randomUUID())))
                .isInstanceOf(Refused.class).hasMessage("mining.noCase");
    }

    private CourseOfCase of(Case one) {
        return product.as(product.people().organizer(1), () -> cases.of(one.id()));
    }

    private List<CaseVariable> inside(Case one) {
        return product.as(product.people().auditor(), () -> cases.variables(one.id()));
    }
}
