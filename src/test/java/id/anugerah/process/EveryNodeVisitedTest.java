package id.anugerah.process;

import static org.assertj.core.api.Assertions.assertThat;

import id.anugerah.access.Person;
import id.anugerah.edition.PhaseKind;
import id.anugerah.furtherstep.FurtherStep;
import id.anugerah.instrument.Option;
import id.anugerah.release.Corrections;
import id.anugerah.release.Release;
import id.anugerah.release.ReleaseKind;
import id.anugerah.submission.Group;
import id.anugerah.support.Case;
import id.anugerah.support.Ended;
import id.anugerah.support.Hearing;
import id.anugerah.support.Outstanding;
import id.anugerah.support.Product;
import id.anugerah.support.ProductTest;
import id.anugerah.support.Season;
import java.time.Duration;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.camunda.bpm.engine.HistoryService;
import org.camunda.bpm.model.bpmn.instance.FlowNode;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** M5: there is no box in any diagram that a token never reaches. One season in which everything happens. */
@ProductTest
class EveryNodeVisitedTest {

    @Autowired
    Product product;

    @Autowired
    HistoryService history;

    @Test
    void aSeasonInWhichEverythingHappensVisitsEveryBox() {
        Season season = Season.small(product);
        season.aCase().registered().activated().withdrawn();
        season.aCase().registered().activated().disqualified();
        Case refused = season.aCase().registered();
        product.sql().sql("update registration set institutional = false where submission = :id").param("id", refused.id()).update();
        refused.activated();
        Case excepted = season.aCase().startedOn(java.time.LocalDate.of(2020, 6, 1)).askingException("Unit berganti nama")
                .registered().activated();
        product.runAs(product.people().organizer(1), () -> product.the(id.anugerah.registration.Exceptions.class)
                .decide(excepted.id(), true, "Melanjutkan unit lama"));
        product.dueJobs();
        season.aCase().registered().activated(); // never sends
        season.aCase().registered(); // never activates
        product.moveTo(product.now().plus(Duration.ofHours(72)));
        Case contested = season.aCase(Group.OUTSTANDING).registered().activated().filled(Option.A).submitted();
        Case plain = season.aCase(Group.OUTSTANDING).registered().activated().filled(Option.C).submitted();
        Case missing = season.aCase(Group.OUTSTANDING).registered().activated().filled(Option.D).submitted();
        season.evaluationOpens();
        contested.evaluation().first(Option.B);
        contested.evaluation().second(Option.D);
        contested.evaluation().settled(Option.B);
        plain.evaluation().asking("Di halaman mana?").answered("Halaman 3.").goesOn();
        missing.evaluation().asking("Di halaman mana?");
        product.moveTo(product.now().plus(Duration.ofHours(48)));
        missing.evaluation().goesOn();
        plain.evaluation().second(Option.C); // the last place of its group is the line
        product.moveTo(season.closes(PhaseKind.EVALUATION));
        returnedOnce(season, ReleaseKind.SHORTLIST);
        contested.prepared();
        Hearing hearing = contested.hearing().scheduled(season.opens(PhaseKind.FINALS)).cancelled("Listrik padam")
                .scheduled(season.opens(PhaseKind.FINALS)).opened();
        hearing.stepDone(hearing.ordered(FurtherStep.Kind.FIELD_OBSERVATION), product.people().juror(1))
                .stepDone(hearing.ordered(FurtherStep.Kind.FURTHER_INTERVIEW), product.people().juror(2));
        hearing.scored(product.people().juror(1), 95).scored(product.people().juror(2), 70).closed();
        contested.hearing().discussed("Perbedaan dibahas");
        plain.hearing().scheduled(season.opens(PhaseKind.FINALS).plus(Duration.ofHours(1))).opened();
        product.moveTo(season.closes(PhaseKind.FINALS)); // the session of a finalist without a presentation lasts too long
        plain.hearing().scored(product.people().juror(1), 70).scored(product.people().juror(2), 70).closed();
        returnedOnce(season, ReleaseKind.AWARDS);
        objections();

        lists(Outstanding.announced(product));
        Ended ended = Ended.of(product);
        product.sql().sql("""
                        insert into award_change (edition, grouping, category, place, reason, asked_by, asked_at)
                        values (:edition, 'OUTSTANDING', 'outstanding', 2, 'Bukti ditarik', :by, now())""")
                .param("edition", ended.season().id()).param("by", product.people().organizer(1).id()).update();
        product.the(Corrections.class).look(ended.season().id());
        ended.season().returnedCorrection(ReleaseKind.AWARDS).corrected(ReleaseKind.AWARDS);

        Set<String> never = new TreeSet<>();
        Models.all(FlowNode.class).forEach(node -> never.add(Models.processOf(node) + "/" + node.getId()));
        history.createHistoricActivityInstanceQuery().finished().list()
                .forEach(visit -> never.remove(visit.getProcessDefinitionKey() + "/" + visit.getActivityId()));
        assertThat(never).as("boxes that no token has reached").isEmpty();
    }

    /** Announced lists that have to be corrected; the last correction comes too late. */
    private void lists(Outstanding bodies) {
        Season season = bodies.season();
        bodies.body(1).withdrawn();
        season.returnedCorrection(ReleaseKind.SHORTLIST).corrected(ReleaseKind.SHORTLIST);
        bodies.body(3).withdrawn();
        season.corrected(ReleaseKind.SHORTLIST);
        bodies.body(4).disqualified();
        season.corrected(ReleaseKind.SHORTLIST);
        product.moveTo(season.opens(PhaseKind.FINALS));
        bodies.body(5).hearing().held(season.opens(PhaseKind.FINALS), 70);
        bodies.body(2).withdrawn();
        product.moveTo(season.closes(PhaseKind.FINALS));
        season.awardsAnnounced();
    }

    /** One is upheld late, one is rejected; the third ends before its answer. */
    private void objections() {
        Season season = Season.small(product);
        List<Case> bodies = Stream.of(1, 2, 3).map(number -> season.aCase(Group.GENERAL).registered().activated()
                .filled(Option.D).answered("A1", Option.A).submitted()).toList();
        season.evaluationOpens();
        bodies.forEach(body -> body.evaluation().lowering("A1", Option.D));
        season.shortlistAnnounced();
        Person judge = product.people().verifier(7);
        bodies.forEach(body -> body.objection().writing("A1").filed());
        bodies.get(0).objection().claimed(judge).ruled(judge, "A1", Option.D).finished(judge);
        bodies.get(1).disqualified();
        product.moveTo(product.now().plus(Duration.ofDays(5)));
        bodies.get(2).objection().claimed(judge).ruled(judge, "A1", Option.A).finished(judge);
    }

    private void returnedOnce(Season season, ReleaseKind kind) {
        Person one = product.people().organizer(1);
        Person other = product.people().organizer(2);
        season.proposed(kind, one);
        season.returned(kind, other);
        Release again = season.proposed(kind, one);
        season.released(kind, other, again.recordHash());
        product.moveTo(season.opens(kind.announcement()));
    }
}
