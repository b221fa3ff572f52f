package id.anugerah.process.final_evaluation;

import static id.anugerah.support.CaseAssert.assertThat;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.anugerah.edition.PhaseKind;
import id.anugerah.access.Person;
import id.anugerah.finals.Chairing;
import id.anugerah.finals.PanelSheets;
import id.anugerah.finals.Scoreboard;
import id.anugerah.panel.Panel;
import id.anugerah.panel.Seating;
import id.anugerah.panel.Session;
import id.anugerah.panel.SessionPlanning;
import id.anugerah.panel.Sessions;
import id.anugerah.instrument.Option;
import id.anugerah.shared.Score;
import id.anugerah.submission.SubmissionState;
import id.anugerah.support.Case;
import id.anugerah.support.Hearing;
import id.anugerah.support.Product;
import id.anugerah.support.ProductTest;
import id.anugerah.support.Season;
import java.time.Instant;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@ProductTest
class FinalEvaluationProcessTest {

    @Autowired
    Product product;

    @Autowired
    Scoreboard scoreboard;

    @Autowired
    Chairing chairing;

    @Autowired
    Seating seating;

    @Autowired
    SessionPlanning planning;

    @Autowired
    Sessions sessions;

    Season season;
    Case finalist;
    Instant morning;

    @BeforeEach
    void announce() {
        season = Season.of(product);
        finalist = season.aCase().registered().activated().filled(Option.D).submitted();
        season.evaluationOpens();
        finalist.evaluation().confirmed();
        season.shortlistAnnounced();
        morning = season.opens(PhaseKind.FINALS);
    }

    @Test
    void aSessionIsScheduledHeldAndScored() {
        Hearing hearing = finalist.hearing().scheduled(morning);
        assertThat(finalist).isWaitingAt("task_score_session", "task_prepare_presentation").hasOpenWork("task_score_session", "task_prepare_presentation");

        hearing.opened().scored(product.people().juror(1), 80).scored(product.people().juror(2), 91).closed();

        assertThat(finalist).isInState(SubmissionState.SCORED).isWaitingAt("event_awards_announced")
                .hasPassed("task_schedule_session", "task_score_session", "task_record_jury_score", "event_scored");
        assertThat(finalist.now().jury()).contains(new Score(171, 2));
    }

    @Test
    void aSessionIsNotClosedWhileASheetIsMissing() {
        Hearing hearing = finalist.hearing().scheduled(morning).opened().scored(juror(1), 80);

        assertThatThrownBy(hearing::closed).hasMessage("finals.cardsMissing");
        assertThat(finalist).isWaitingAt("task_score_session", "task_prepare_presentation");
    }

    @Test
    void aDifferenceOfMoreThanTwentyPointsBringsADiscussion() {
        Hearing hearing = finalist.hearing().scheduled(morning).opened().scored(juror(1), 60).scored(juror(2), 81);
        assertThatThrownBy(() -> sheets(hearing, juror(1))).hasMessage("finals.notYet");

        hearing.closed();

        assertThat(finalist).isInState(SubmissionState.FINALIST).isWaitingAt("task_discuss_scores", "task_prepare_presentation")
                .hasOpenWork("task_discuss_scores", "task_prepare_presentation");
        assertThat(sheets(hearing, juror(1)).totals()).containsEntry(juror(2).id(), Score.of(81));
        product.runAs(juror(1), () -> scoreboard.score(hearing.id(), "impact", 70));
        assertThatThrownBy(() -> discussed(hearing, " ")).hasMessage("reason.needed");
        discussed(hearing, "Dampak dinilai terlalu rendah");

        assertThat(finalist).isInState(SubmissionState.SCORED).hasPassed("task_discuss_scores", "task_record_jury_score");
        assertThat(finalist.now().jury()).contains(new Score(711, 10)); // (60 + 10 × 12 % + 81) / 2
        assertThat(product.sql().sql("select before || ' ' || after from score_revision where session = :id")
                .param("id", hearing.id()).query(String.class).list()).containsExactly("60 70");
        assertThatThrownBy(() -> product.runAs(juror(1), () -> scoreboard.score(hearing.id(), "impact", 71))).hasMessage("finals.notOpen");
    }

    @Test
    void aDifferenceOfTwentyPointsIsNoneTooMany() {
        finalist.hearing().scheduled(morning).opened().scored(juror(1), 60).scored(juror(2), 80).closed();

        assertThat(finalist).isInState(SubmissionState.SCORED);
    }

    @Test
    void onlyTheChairLeadsAndOnlyThePanelScores() {
        Hearing hearing = finalist.hearing().scheduled(morning);
        UUID id = hearing.id();

        assertThatThrownBy(() -> product.runAs(juror(1), () -> chairing.open(id))).hasMessage("finals.chairOnly");
        assertThatThrownBy(() -> product.runAs(juror(1), () -> chairing.close(id))).hasMessage("finals.chairOnly");
        assertThatThrownBy(() -> hearing.opened().scored(juror(3), 70)).hasMessage("finals.notOnPanel");
        assertThatThrownBy(() -> product.as(juror(3), () -> chairing.names(id))).hasMessage("finals.notOnPanel");
        assertThatThrownBy(() -> product.runAs(product.people().chair(), () -> scoreboard.submit(id))).hasMessage("finals.notOnPanel");
    }

    @Test
    void nobodyScoresBeforeTheSessionIsOpenOrOutsideTheScale() {
        Hearing hearing = finalist.hearing().scheduled(morning);
        assertThatThrownBy(() -> hearing.scored(juror(1), 70)).hasMessage("finals.notOpen");

        hearing.opened();

        assertThatThrownBy(() -> hearing.scored(juror(1), 101)).hasMessage("finals.outOfRange");
        assertThatThrownBy(() -> hearing.scored(juror(1), -1)).hasMessage("finals.outOfRange");
        assertThatThrownBy(() -> product.runAs(juror(1), () -> scoreboard.score(hearing.id(), "charm", 50)))
                .hasMessage("finals.unknownCriterion");
    }

    @Test
    void whoDoesNotComeIsMarkedAbsentAndAQuorumMustBeLeft() {
        Hearing hearing = finalist.hearing().scheduled(morning).opened().scored(juror(1), 80);

        product.runAs(product.people().chair(), () -> chairing.markAbsent(hearing.id(), juror(2).id(), "Sambungan putus"));

        assertThatThrownBy(hearing::closed).hasMessage("finals.noQuorum"); // 60 % of two are two
        assertThatThrownBy(() -> hearing.scored(juror(2), 70)).hasMessage("finals.notOnPanel");
    }

    @Test
    void whoIsReplacedScoresNoMoreAndTheNewJurorDoes() {
        Hearing hearing = finalist.hearing().scheduled(morning).opened().scored(juror(2), 50);
        Person organizer = product.people().organizer(1);

        product.runAs(organizer, () -> seating.replace(season.panel(), juror(2).id(), juror(3).id(), Panel.Background.MEDIA, "Sakit"));

        hearing.scored(juror(1), 80).scored(juror(3), 90).closed();
        assertThat(finalist.now().jury()).contains(Score.of(85));
        assertThatThrownBy(() -> product.runAs(organizer, () -> seating.replace(season.panel(), juror(2).id(), juror(1).id(),
                Panel.Background.MEDIA, "Sakit"))).hasMessage("panel.notMember");
        assertThatThrownBy(() -> product.runAs(organizer, () -> seating.replace(season.panel(), juror(3).id(), juror(1).id(),
                Panel.Background.MEDIA, "Sakit"))).hasMessage("panel.alreadyMember");
    }

    @Test
    void whoStandsAsideIsNotCounted() {
        Hearing hearing = finalist.hearing().scheduled(morning).opened().scored(juror(1), 80);

        product.runAs(juror(2), () -> scoreboard.recuse(hearing.id(), "Pernah menjadi konsultan"));

        assertThatThrownBy(hearing::closed).hasMessage("finals.noQuorum");
        assertThat(product.as(juror(2), scoreboard::mine)).noneMatch(session -> session.submission().equals(finalist.id()));
    }

    @Test
    void remarksToTheFinalistAndToThePanelStayApartAndPrivateUntilClosing() {
        Hearing hearing = finalist.hearing().scheduled(morning).opened().scored(juror(1), 80).scored(juror(2), 80);
        product.runAs(juror(1), () -> scoreboard.remark(hearing.id(), "Pertahankan", "Data kurang"));
        product.runAs(juror(1), () -> scoreboard.remark(hearing.id(), "Pertahankan pemantauan", "Data kurang"));

        assertThat(product.as(juror(2), () -> scoreboard.remarkOf(hearing.id())).toPanel()).isEmpty();
        hearing.closed();

        assertThat(sheets(hearing, juror(2)).remarks()).singleElement().satisfies(remark -> {
            assertThat(remark.toFinalist()).isEqualTo("Pertahankan pemantauan");
            assertThat(remark.toPanel()).isEqualTo("Data kurang");
        });
        assertThatThrownBy(() -> product.runAs(juror(1), () -> scoreboard.remark(hearing.id(), "x", ""))).hasMessage("finals.notOpen");
        assertThatThrownBy(() -> product.runAs(juror(1), () -> scoreboard.remark(hearing.id(), "x".repeat(2001), "")))
                .hasMessage("finals.notOpen");
    }

    @Test
    void aCancelledSessionGoesBackToTheCalendar() {
        Hearing hearing = finalist.hearing().scheduled(morning);
        UUID first = hearing.id();

        product.runAs(product.people().organizer(1), () -> planning.cancel(first, "Listrik padam"));
        product.dueJobs();

        assertThat(finalist).isWaitingAt("task_schedule_session", "task_prepare_presentation")
                .hasOpenWork("task_schedule_session", "task_prepare_presentation");
        hearing.held(morning, 75);
        assertThat(hearing.id()).isNotEqualTo(first);
        assertThat(finalist).isInState(SubmissionState.SCORED).hasPassed("event_session_cancelled");
    }

    @Test
    void aSessionIsMovedUntilItIsOpened() {
        Hearing hearing = finalist.hearing().scheduled(morning);
        Person organizer = product.people().organizer(1);

        product.runAs(organizer, () -> planning.move(hearing.id(), season.panel(), morning.plusSeconds(600), "Ruang 2"));

        Session moved = sessions.found(hearing.id());
        assertThat(moved.startsAt()).isEqualTo(morning.plusSeconds(600));
        assertThat(moved.sequence()).isEqualTo(1);
        hearing.opened();
        assertThatThrownBy(() -> product.runAs(organizer, () -> planning.move(hearing.id(), season.panel(), morning, "Ruang 2")))
                .hasMessage("panel.sessionRunning");
        assertThatThrownBy(() -> product.runAs(organizer, () -> planning.cancel(hearing.id(), "Batal"))).hasMessage("panel.sessionRunning");
    }

    @Test
    void noSessionIsPlannedOrMovedIntoThePast() {
        product.moveTo(morning.plusSeconds(60));
        assertThatThrownBy(() -> finalist.hearing().scheduled(morning)).hasMessage("panel.past");
        Hearing hearing = finalist.hearing().scheduled(morning.plusSeconds(60));

        assertThatThrownBy(() -> product.runAs(product.people().organizer(1),
                () -> planning.move(hearing.id(), season.panel(), morning.plusSeconds(59), "Ruang 2"))).hasMessage("panel.past");
    }

    @Test
    void aFinalistHasOneSession() {
        finalist.hearing().scheduled(morning);

        assertThatThrownBy(() -> finalist.hearing().scheduled(morning.plusSeconds(7200))).hasMessage("panel.hasSession");
    }

    private PanelSheets sheets(Hearing hearing, Person person) {
        return product.as(person, () -> chairing.sheets(hearing.id()));
    }

    private void discussed(Hearing hearing, String note) {
        product.runAs(product.people().chair(), () -> chairing.endDiscussion(hearing.id(), note));
        product.dueJobs();
    }

    private Person juror(int number) {
        return product.people().juror(number);
    }
}
