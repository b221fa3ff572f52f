package id.anugerah.calendar;

import static id.anugerah.support.CaseAssert.assertThat;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.anugerah.access.Person;
import id.anugerah.batch.Batches;
import id.anugerah.deadline.Deadlines;
import id.anugerah.edition.Phase;
import id.anugerah.edition.PhaseKind;
import id.anugerah.instrument.Option;
import id.anugerah.submission.Group;
import id.anugerah.submission.SubmissionState;
import id.anugerah.support.AtOnce;
import id.anugerah.support.Case;
import id.anugerah.support.Product;
import id.anugerah.support.ProductTest;
import id.anugerah.support.Season;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** What moves with the calendar, for whom, and that it is all of it or nothing. */
@ProductTest
class CalendarChangesTest {

    private static final Duration DAY = Duration.ofDays(1);

    @Autowired
    Product product;

    @Autowired
    CalendarChanges changes;

    Season season;
    Case early;
    Case late;

    @BeforeEach
    void season() {
        season = Season.small(product);
        early = season.aCase(Group.GENERAL).registered().activated().filled(Option.B).submitted();
        late = season.aCase(Group.GENERAL).registered().activated();
    }

    @Test
    void aLookSaysWhatWouldMoveAndMovesNothing() {
        Instant closes = season.closes(PhaseKind.REGISTRATION);
        CalendarEffect effect = look(later(PhaseKind.REGISTRATION, Boundary.CLOSES));

        assertThat(effect.broken()).isEmpty();
        assertThat(effect.boxes()).containsExactlyInAnyOrder(new Rescheduled("phase", "event_phase_closes", 1, 0),
                new Rescheduled("self_assessment", "event_deadline_passed", 1, 0), new Rescheduled("self_assessment", "task_fill_assessment", 0, 1));
        assertThat(effect.timers()).isEqualTo(2);
        assertThat(effect.drafts()).isEqualTo(1);
        assertThat(effect.told()).isEqualTo(1);
        assertThat(effect.earlier()).isFalse();
        assertThat(season.closes(PhaseKind.REGISTRATION)).isEqualTo(closes);
        assertThat(mails(late, "Jadwal diubah")).isZero();
        assertThat(due(late)).isEqualTo(closes);
    }

    @Test
    void aLaterDeadlineMovesEveryFormThatIsOpenAndTellsItsProposer() {
        Instant closes = season.closes(PhaseKind.REGISTRATION);
        ask(later(PhaseKind.REGISTRATION, Boundary.CLOSES));
        assertThat(changes().get(0).waits()).isTrue();
        assertThat(season.closes(PhaseKind.REGISTRATION)).as("not before the work is done").isEqualTo(closes);

        assertThat(product.dueBatches()).isEqualTo(1);

        assertThat(changes().get(0)).satisfies(change -> {
            assertThat(change.waits()).isFalse();
            assertThat(change.timers()).isEqualTo(2);
            assertThat(change.dueDates()).isEqualTo(1);
            assertThat(change.told()).isEqualTo(1);
        });
        assertThat(mails(late, "Jadwal diubah")).isEqualTo(1);
        assertThat(mails(early, "Jadwal diubah")).isZero();
        assertThat(due(late)).isEqualTo(closes.plus(DAY));
        product.moveTo(closes.plus(Duration.ofMinutes(20)));
        assertThat(late).isInState(SubmissionState.FILLING);
        late.filled(Option.C).submitted();
        assertThat(late).isInState(SubmissionState.SUBMITTED);
        assertThat(product.dueBatches()).as("once").isZero();
    }

    @Test
    void whoeverWasGivenMoreTimeKeepsItAndAnOutageCountsOnTop() {
        Instant closes = season.closes(PhaseKind.REGISTRATION);
        Person organizer = product.people().organizer(1);
        product.runAs(organizer, () -> product.the(Deadlines.class).grantExtension(late.id(), closes.plus(Duration.ofDays(4)), "Banjir"));
        ask(later(PhaseKind.REGISTRATION, Boundary.CLOSES));
        product.dueBatches();
        assertThat(due(late)).as("the longer one counts").isEqualTo(closes.plus(Duration.ofDays(4)));

        product.runAs(organizer, () -> product.the(Deadlines.class).declareOutage(season.id(), product.now().minusSeconds(7200),
                product.now().minusSeconds(3600), "Pusat data padam"));
        ask(later(PhaseKind.REGISTRATION, Boundary.CLOSES));
        product.dueBatches();
        assertThat(due(late)).isEqualTo(closes.plus(Duration.ofDays(4)));
    }

    @Test
    void aPhaseThatIsOpenedAtOnceOpensInTheProcess() {
        product.moveTo(season.closes(PhaseKind.REGISTRATION).plus(Duration.ofHours(1)));
        assertThat(early).isWaitingAt("event_evaluation_opens");
        ask(new Move(PhaseKind.EVALUATION, Boundary.OPENS, season.opens(PhaseKind.EVALUATION), product.now()));
        product.dueBatches();
        assertThat(changes().get(0).refused()).isEmpty();
        assertThat(changes().get(0).timers()).isEqualTo(2);
        product.dueJobs();

        assertThat(season.edition().phase(PhaseKind.EVALUATION).state()).isEqualTo(Phase.State.OPEN);
        assertThat(early).hasOpenWork("task_verify");
    }

    @Test
    void anEarlierEndIsTakenAndSaidToBeEarlier() {
        Instant soon = product.now().plus(Duration.ofDays(2));
        CalendarEffect effect = look(new Move(PhaseKind.REGISTRATION, Boundary.CLOSES, season.closes(PhaseKind.REGISTRATION), soon));
        assertThat(effect.earlier()).isTrue();
        ask(new Move(PhaseKind.REGISTRATION, Boundary.CLOSES, season.closes(PhaseKind.REGISTRATION), soon));
        product.dueBatches();
        product.moveTo(soon.plus(Duration.ofMinutes(16)));
        assertThat(late).isInState(SubmissionState.NOT_SUBMITTED);
    }

    @Test
    void brokenRulesAreNamedAndRefused() {
        Instant opens = season.opens(PhaseKind.REGISTRATION);
        Instant closes = season.closes(PhaseKind.REGISTRATION);
        refuses(CalendarRule.SOMETHING_MOVES);
        refuses(CalendarRule.AS_SEEN, new Move(PhaseKind.REGISTRATION, Boundary.CLOSES, closes.minusSeconds(60), closes.plus(DAY)));
        refuses(CalendarRule.NOT_BEGUN, new Move(PhaseKind.REGISTRATION, Boundary.OPENS, opens, product.now()));
        refuses(CalendarRule.NOT_PAST, new Move(PhaseKind.REGISTRATION, Boundary.CLOSES, closes, product.now().minusSeconds(1)));
        refuses(CalendarRule.OPENS_BEFORE_CLOSES, new Move(PhaseKind.EVALUATION, Boundary.OPENS, season.opens(PhaseKind.EVALUATION),
                season.closes(PhaseKind.EVALUATION)));
        refuses(CalendarRule.IN_ORDER, new Move(PhaseKind.REGISTRATION, Boundary.CLOSES, closes,
                season.opens(PhaseKind.EVALUATION).plusSeconds(1)));
        product.moveTo(closes.plus(Duration.ofHours(1)));
        refuses(CalendarRule.NOT_OVER, new Move(PhaseKind.REGISTRATION, Boundary.CLOSES, closes, product.now().plus(Duration.ofHours(2))));
    }

    @Test
    void plannedSessionsHoldTheFinals() {
        season.evaluationOpens();
        early.evaluation().confirmed();
        season.shortlistAnnounced();
        early.hearing().scheduled(season.closes(PhaseKind.FINALS).minus(Duration.ofHours(2)));

        refuses(CalendarRule.SESSIONS_INSIDE, new Move(PhaseKind.FINALS, Boundary.CLOSES, season.closes(PhaseKind.FINALS),
                season.closes(PhaseKind.FINALS).minus(DAY)));
        CalendarEffect effect = look(later(PhaseKind.FINALS, Boundary.CLOSES), later(PhaseKind.AWARDS, Boundary.OPENS),
                later(PhaseKind.AWARDS, Boundary.CLOSES));
        assertThat(effect.broken()).isEmpty();
        assertThat(effect.boxes()).contains(new Rescheduled("final_evaluation", "event_finals_over", 1, 0));
    }

    @Test
    void whatTheCalendarHasOvertakenIsNotAppliedAndChangesNothing() {
        Instant closes = season.closes(PhaseKind.REGISTRATION);
        ask(later(PhaseKind.REGISTRATION, Boundary.CLOSES));
        product.moveTo(closes.plus(Duration.ofMinutes(20))); // the work was slower than the phase
        product.dueBatches();

        assertThat(changes().get(0).refused()).contains("calendar.NOT_OVER");
        assertThat(season.closes(PhaseKind.REGISTRATION)).isEqualTo(closes);
        assertThat(late).isInState(SubmissionState.NOT_SUBMITTED);
        assertThat(mails(late, "Jadwal diubah")).isZero();
        assertThat(changes.announced(season.id())).isEmpty();
    }

    @Test
    void twoOrganizersAtOnceAskForOne() {
        List<Move> moves = List.of(later(PhaseKind.REGISTRATION, Boundary.CLOSES));
        List<AtOnce.Outcome<UUID>> outcomes = AtOnce.all(List.of(
                () -> product.as(product.people().organizer(1), () -> changes.ask(season.id(), moves, "Libur")),
                () -> product.as(product.people().organizer(2), () -> changes.ask(season.id(), moves, "Libur"))));

        assertThat(outcomes).filteredOn(one -> one.failure() != null).singleElement()
                .satisfies(one -> assertThat(one.failure()).hasMessage("calendar.waiting"));
        product.dueBatches();
        assertThat(changes()).hasSize(1);
    }

    /** The node dies after everything was written and before the commit; another one does it. */
    @Test
    void whatDiesInTheMiddleIsDoneOnceByTheNextOne() {
        Instant closes = season.closes(PhaseKind.REGISTRATION);
        ask(later(PhaseKind.REGISTRATION, Boundary.CLOSES));
        product.sql().sql("""
                create or replace function calendar_dies() returns trigger language plpgsql as
                'begin raise exception ''the line is cut''; end'""").update();
        product.sql().sql("create trigger calendar_dies before update on calendar_change execute function calendar_dies()").update();
        try {
            product.dueBatches();
        } finally {
            product.sql().sql("drop trigger calendar_dies on calendar_change").update();
        }
        assertThat(season.closes(PhaseKind.REGISTRATION)).isEqualTo(closes);
        assertThat(due(late)).isEqualTo(closes);
        assertThat(mails(late, "Jadwal diubah")).isZero();

        CalendarChange broken = changes().get(0);
        assertThat(broken.refused()).contains("batch.failed");
        product.runAs(product.people().organizer(1), () -> product.the(Batches.class).retryFailed(broken.run()));
        product.dueBatches();
        assertThat(due(late)).isEqualTo(closes.plus(DAY));
        assertThat(mails(late, "Jadwal diubah")).isEqualTo(1);
    }

    @Test
    void onlyOrganizersChangeIt() {
        List<Move> moves = List.of(later(PhaseKind.REGISTRATION, Boundary.CLOSES));
        for (Person other : List.of(product.people().auditor(), product.people().verifier(1), late.owner())) {
            assertThatThrownBy(() -> product.as(other, () -> changes.ask(season.id(), moves, "x")))
                    .isInstanceOf(org.springframework.security.access.AccessDeniedException.class);
            assertThatThrownBy(() -> product.as(other, () -> changes.look(season.id(), moves)))
                    .isInstanceOf(org.springframework.security.access.AccessDeniedException.class);
        }
        assertThatThrownBy(() -> product.as(product.people().organizer(1), () -> changes.ask(season.id(), moves, " "))).hasMessage("reason.needed");
    }

    private Move later(PhaseKind phase, Boundary boundary) {
        Instant before = boundary.of(season.edition().phase(phase));
        return new Move(phase, boundary, before, before.plus(DAY));
    }

    private void refuses(CalendarRule rule, Move... moves) {
        assertThat(look(moves).broken()).contains(rule);
        assertThatThrownBy(() -> ask(moves)).hasMessage("calendar." + look(moves).broken().get(0).name());
    }

    private CalendarEffect look(Move... moves) {
        return product.as(product.people().organizer(1), () -> changes.look(season.id(), List.of(moves)));
    }

    private void ask(Move... moves) {
        product.as(product.people().organizer(1), () -> changes.ask(season.id(), List.of(moves), "Libur nasional"));
    }

    private List<CalendarChange> changes() {
        return product.as(product.people().organizer(1), () -> changes.of(season.id()));
    }

    private Instant due(Case body) {
        return product.sql().sql("select due_at from work_item where submission = :id and box = 'task_fill_assessment' and ended_at is null")
                .param("id", body.id()).query((rs, n) -> rs.getTimestamp(1).toInstant()).single();
    }

    private int mails(Case body, String subject) {
        return product.sql().sql("select count(*) from mail where recipient = :to and subject like :subject").param("to", body.owner().email())
                .param("subject", subject + "%").query(Integer.class).single();
    }
}
