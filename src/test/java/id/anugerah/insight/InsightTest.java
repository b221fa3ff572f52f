package id.anugerah.insight;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.anugerah.edition.PhaseKind;
import id.anugerah.notification.MailStanding;
import id.anugerah.instrument.Option;
import id.anugerah.institution.InstitutionType;
import id.anugerah.shared.Refused;
import id.anugerah.submission.Group;
import id.anugerah.support.Case;
import id.anugerah.support.Ended;
import id.anugerah.support.Product;
import id.anugerah.support.ProductTest;
import id.anugerah.support.Season;
import java.time.Duration;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** Small seasons counted by hand; every number is held against the list that it opens. */
@ProductTest
class InsightTest {

    private static final Set<Filled> LAGGING = EnumSet.complementOf(EnumSet.of(Filled.FULL));

    @Autowired
    Product product;

    /** Four of one group: all sent and verified, two on the shortlist and heard, two winners. */
    @Test
    void aSeasonThatIsOverWentThroughEveryStage() {
        Ended ended = Ended.of(product);
        Funnel funnel = funnel(ended.season());
        assertThat(funnel.total().stages()).containsExactly(4L, 4L, 4L, 4L, 2L, 2L, 2L);
        assertThat(funnel.total().endings()).containsOnly(0L);
        numbersAreTheirLists(ended.season(), funnel);
        JuryFigures jury = product.as(product.people().auditor(), () -> product.the(JuryProgress.class).of(ended.season().id()));
        assertThat(jury.of(SessionStanding.CLOSED)).isEqualTo(2);
        assertThat(jury.of(SessionStanding.NONE) + jury.of(SessionStanding.OPEN) + jury.missing()).isZero();
        assertThat(members(ended.season(), Facet.SESSION, "CLOSED")).containsExactlyInAnyOrder(ended.first().id(), ended.second().id());
    }

    /**
     * Six registrations: one unclicked until it expires, one that waits for an exception, one unit that is filled, one sent, one
     * sent and withdrawn, one sent and disqualified. Whoever was sent counts as sent, whatever came of it.
     */
    @Test
    void aStageThatWasReachedStaysReached() {
        Season season = Season.of(product);
        Case unclicked = season.aCase().registered();
        season.aCase().startedOn(LocalDate.of(2020, 7, 1)).askingException("Unit baru.").registered().activated();
        season.aCase(Group.UPP).registered().activated();
        sent(season);
        sent(season).withdrawn();
        sent(season).disqualified();
        product.moveTo(product.now().plus(Duration.ofHours(73)));

        Funnel funnel = funnel(season);
        assertThat(funnel.total()).isEqualTo(new Tally(List.of(6L, 5L, 3L, 0L, 0L, 0L, 0L), List.of(0L, 1L, 0L, 1L, 1L)));
        assertThat(funnel.by(Funnel.Cut.GROUP)).containsOnlyKeys("GENERAL", "UPP", Funnel.NONE);
        assertThat(funnel.by(Funnel.Cut.GROUP).get("GENERAL").stages()).containsExactly(3L, 3L, 3L, 0L, 0L, 0L, 0L);
        assertThat(funnel.by(Funnel.Cut.GROUP).get(Funnel.NONE).stages()).containsExactly(2L, 1L, 0L, 0L, 0L, 0L, 0L);
        for (Funnel.Cut cut : Funnel.Cut.values()) {
            assertThat(funnel.by(cut).values().stream().reduce(Tally.NOTHING, Tally::plus)).as("%s adds up", cut).isEqualTo(funnel.total());
        }
        numbersAreTheirLists(season, funnel);
        assertThat(members(season, Facet.UNGROUPED, "-")).hasSize(2).contains(unclicked.id());
        assertThat(product.as(product.people().organizer(1), () -> product.the(Progress.class).standings(season.id())).stream()
                .mapToLong(Standing::count).sum()).isEqualTo(6);
    }

    /** An edition whose calendar lies a day earlier: the same day is another distance there. */
    @Test
    void daysOfTwoEditionsLieAtTheSameDistanceFromTheirDeadlines() {
        Season before = Season.of(product);
        sent(before);
        before.aCase().registered();
        product.sql().sql("update submission set registered_at = registered_at - interval '1 day', submitted_at = submitted_at - interval"
                + " '1 day' where edition = :id").param("id", before.id()).update();
        product.sql().sql("update phase set opens = opens - interval '1 day', closes = closes - interval '1 day' where edition = :id")
                .param("id", before.id()).update();
        Season season = Season.of(product);
        Case late = season.aCase().registered();
        late.activated();
        product.moveTo(season.closes(PhaseKind.REGISTRATION).minusSeconds(60));
        season.aCase().registered();

        Curve curve = product.as(product.people().auditor(), () -> product.the(Curves.class).of(season.id()));
        assertThat(curve.last()).isEqualTo(LocalDate.of(2020, 10, 14));
        Curve.Point last = at(curve, 0);
        assertThat(last.day()).isEqualTo(LocalDate.of(2020, 10, 14));
        assertThat(last.mine()).contains(new Curve.Count(1, 0, 2, 0));
        int opening = curve.points().get(0).distance();
        assertThat(opening).isEqualTo(-61);
        assertThat(at(curve, -61).mine()).contains(new Curve.Count(1, 0, 1, 0));
        assertThat(curve.before()).contains(before.edition().name());
        assertThat(at(curve, -61).theirs()).contains(new Curve.Count(2, 1, 2, 1));
        assertThat(last.theirs()).contains(new Curve.Count(0, 0, 2, 1));
        assertThat(members(season, Facet.REGISTERED, "2020-10-14")).hasSize(1);
        assertThat(members(season, Facet.REGISTERED, "2020-08-14")).containsExactly(late.id());
    }

    /** 23 indicators: nothing, one with option d, one with option a and a file, eleven, all. */
    @Test
    void draftsAreCountedByTheRuleThatLetsThemBeSent() {
        Season season = drafts();
        DraftFigures figures = product.as(product.people().auditor(), () -> product.the(Drafts.class).of(season.id()));
        assertThat(figures.counts()).isEqualTo(Map.of(Filled.NONE, 2L, Filled.TO_25, 2L, Filled.TO_50, 0L, Filled.TO_75, 0L,
                Filled.TO_99, 0L, Filled.FULL, 1L));
        for (Filled filled : Filled.values()) {
            assertThat(members(season, Facet.FILLED, filled.name())).as("%s", filled).hasSize(figures.counts().get(filled).intValue());
        }
    }

    @Test
    void aReminderReachesThoseWhoLagAndNobodyTwiceADay() {
        Season season = drafts();
        List<Lagging> dryRun = lagging(season);
        assertThat(dryRun).hasSize(4).extracting(Lagging::done).containsExactlyInAnyOrder(0, 0, 1, 1);
        long before = mails();
        assertThat(remind(season)).isEqualTo(dryRun);
        assertThat(mails() - before).isEqualTo(4);
        assertThat(lagging(season)).isEmpty();
        assertThatThrownBy(() -> remind(season)).isInstanceOf(Refused.class).hasMessageContaining("insight.nobodyToRemind");
        assertThat(mails() - before).isEqualTo(4);
        product.timeIs(product.now().plus(Duration.ofHours(23)));
        assertThat(lagging(season)).isEmpty();
        product.timeIs(product.now().plus(Duration.ofHours(1)));
        assertThat(lagging(season)).isEqualTo(dryRun);
        assertThat(product.sql().sql("select count(*) from audit a join submission s on s.id = a.subject where s.edition = :id and"
                + " a.action = 'draft.reminded'").param("id", season.id()).query(Long.class).single()).isEqualTo(4);
    }

    @Test
    void whoOnlyWatchesRemindsNobody() {
        Season season = drafts();
        assertThatThrownBy(() -> product.as(product.people().auditor(), () -> product.the(Drafts.class).remind(season.id(), LAGGING)))
                .isInstanceOf(org.springframework.security.access.AccessDeniedException.class);
    }

    /**
     * Two are judged on the first day. One is confirmed and waits for the line; the other, far from its claim, is judged again
     * on the second day and is verified then. Two more wait: too few days for a forecast.
     */
    @Test
    void evaluationIsCountedByTheDayOfTheLastOpinion() {
        Season season = Season.of(product);
        List<Case> cases = List.of(sent(season), sent(season), sent(season), sent(season));
        season.evaluationOpens();
        cases.get(0).evaluation().confirmed();
        cases.get(1).evaluation().first(Option.C);
        LocalDate first = LocalDate.ofInstant(product.now(), ZoneId.of("Asia/Jakarta"));
        product.moveTo(product.now().plus(Duration.ofDays(1)));
        cases.get(1).evaluation().second(Option.C);

        EvaluationFigures figures = product.as(product.people().lead(), () -> product.the(EvaluationProgress.class).of(season.id()));
        assertThat(figures.days()).containsExactly(new EvaluationFigures.Day(first, 0), new EvaluationFigures.Day(first.plusDays(1), 1));
        assertThat(figures.verified()).isEqualTo(1);
        assertThat(figures.remaining()).isEqualTo(3);
        assertThat(figures.forecast().standing()).isEqualTo(Forecast.Standing.TOO_FEW_DAYS);
        assertThat(figures.queues()).singleElement().satisfies(queue -> {
            assertThat(queue.box()).isEqualTo("task_verify");
            assertThat(List.of(queue.open(), queue.held(), queue.late())).containsExactly(2L, 0L, 0L);
        });
        assertThat(figures.verifiers()).extracting(EvaluationFigures.Verifier::finished).containsExactly(2L, 1L);
        assertThat(members(season, Facet.VERIFIED, first.toString())).isEmpty();
        assertThat(members(season, Facet.VERIFIED, first.plusDays(1).toString())).containsExactly(cases.get(1).id());
        assertThat(members(season, Facet.QUEUE, "task_verify")).containsExactlyInAnyOrder(cases.get(2).id(), cases.get(3).id());
        assertThat(members(season, Facet.VERIFIER, product.people().verifier(2).id() + ":FINISHED")).containsExactly(cases.get(1).id());
    }

    @Test
    void mailsAreCountedByWhatBecameOfThem() {
        ZoneId zone = ZoneId.of("Asia/Jakarta");
        product.sql().sql("delete from mail").update();
        product.sql().sql("""
                insert into mail (id, recipient, subject, body, written_at, sent_at, failure, returned_at)
                select gen_random_uuid(), 'a@test.anugerah.id', 'Perihal', '-', :now, case when n < 3 then cast(:now as timestamptz) end,
                       case when n in (2, 5) then 'MailSendException' end, case when n = 1 then cast(:now as timestamptz) end
                from generate_series(0, 5) n""")
                .param("now", product.now().atOffset(java.time.ZoneOffset.UTC)).update();
        MailFigures figures = product.as(product.people().auditor(), () -> product.the(MailProgress.class).of(zone));
        assertThat(figures.days()).singleElement().isEqualTo(new MailFigures.Day(LocalDate.ofInstant(product.now(), zone),
                Map.of(MailStanding.SENT, 2L, MailStanding.RETURNED, 1L, MailStanding.WAITING, 2L, MailStanding.FAILED, 1L)));
        for (MailStanding standing : MailStanding.values()) {
            assertThat(product.as(product.people().auditor(), () -> product.the(MailProgress.class).list(zone, Optional.empty(),
                    Optional.of(standing), 100))).hasSize((int) figures.of(standing)).allMatch(line -> line.standing() == standing);
        }
    }

    private Season drafts() {
        Season season = Season.of(product);
        season.aCase().registered().activated();
        season.aCase().registered().activated().answered("A1", Option.D);
        season.aCase().registered().activated().answered("A1", Option.A);
        Case infected = season.aCase().registered().activated().answered("A1", Option.A);
        product.sql().sql("update evidence set scan = 'PENDING' where submission = :id").param("id", infected.id()).update();
        season.aCase().registered().activated().filled(Option.D);
        return season;
    }

    private static Case sent(Season season) {
        return season.aCase().registered().activated().filled(Option.A).submitted();
    }

    private Funnel funnel(Season season) {
        return product.as(product.people().auditor(), () -> product.the(Progress.class).funnel(season.id()));
    }

    private List<Lagging> lagging(Season season) {
        return product.as(product.people().organizer(1), () -> product.the(Drafts.class).lagging(season.id(), LAGGING));
    }

    private List<Lagging> remind(Season season) {
        return product.as(product.people().organizer(1), () -> product.the(Drafts.class).remind(season.id(), LAGGING));
    }

    private long mails() {
        return product.sql().sql("select count(*) from mail").query(Long.class).single();
    }

    private static Curve.Point at(Curve curve, int distance) {
        return curve.points().stream().filter(point -> point.distance() == distance).findFirst().orElseThrow();
    }

    private void numbersAreTheirLists(Season season, Funnel funnel) {
        for (Stage stage : Stage.values()) {
            assertThat(members(season, Facet.STAGE, stage.name())).as("%s", stage).hasSize((int) funnel.total().of(stage));
            funnel.by(Funnel.Cut.PROVINCE).forEach((province, tally) -> assertThat(product.as(product.people().auditor(), () ->
                    product.the(Progress.class).members(season.id(), Slice.ALL.and(Facet.STAGE, stage.name()).and(Facet.PROVINCE, province))))
                    .as("%s in %s", stage, province).hasSize((int) tally.of(stage)));
        }
        for (InstitutionType type : InstitutionType.values()) {
            assertThat(members(season, Facet.TYPE, type.name())).hasSize((int) funnel.by(Funnel.Cut.TYPE)
                    .getOrDefault(type.name(), Tally.NOTHING).of(Stage.REGISTERED));
        }
    }

    private Set<UUID> members(Season season, Facet facet, String value) {
        return product.as(product.people().organizer(1), () -> product.the(Progress.class).members(season.id(), Slice.ALL.and(facet, value)));
    }
}
