package id.anugerah.agreement;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import id.anugerah.access.Person;
import id.anugerah.instrument.Option;
import id.anugerah.submission.Group;
import id.anugerah.submission.ParticipantKind;
import id.anugerah.support.Case;
import id.anugerah.support.Product;
import id.anugerah.support.ProductTest;
import id.anugerah.support.Season;
import id.anugerah.verification.Claims;
import id.anugerah.verification.OpinionPair;
import id.anugerah.verification.OpinionPairs;
import id.anugerah.worklist.Box;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/**
 * A small season reckoned by hand. Every body claims option a throughout, so that its claim is 100 points; option b is worth
 * two thirds of that, c one third, d nothing.
 */
@ProductTest
class AgreementTest {

    @Autowired
    Product product;

    Season season;

    @BeforeEach
    void begin() {
        season = Season.of(product);
    }

    @Test
    void withoutOpinionsThereIsNothingToMeasure() {
        AgreementReport report = report();
        assertThat(report.submissions()).isZero();
        assertThat(report.overall().exact()).isEmpty();
        assertThat(report.overall().kappa(Weighting.NONE).standing()).isEqualTo(Kappa.Standing.NO_PAIRS);
        assertThat(report.indicators()).isEmpty();
        assertThat(report.verifiers()).isEmpty();
    }

    /**
     * One body of 23 indicators: the first finds c everywhere, the second b but c at B5: 1 pair c/c, 22 pairs c/b. Chance
     * alone agrees as often (1 * 1/23), so that kappa is 0 exactly.
     */
    @Test
    void oneIndicatorAgreesAndTheSettlementCountsNowhere() {
        Case body = sent(Group.GENERAL);
        season.evaluationOpens();
        body.evaluation().first(Option.C);
        body.evaluation().second(Option.B, "B5", Option.C);
        body.evaluation().settled(Option.A);

        AgreementReport report = report();
        assertThat(report.submissions()).isEqualTo(1);
        assertThat(report.verifiers()).extracting(VerifierFigures::verifier)
                .containsExactly(product.people().verifier(1).id(), product.people().verifier(2).id());
        assertThat(report.overall().pairs()).isEqualTo(23);
        assertThat(report.overall().table().agreed()).isEqualTo(1);
        assertThat(report.overall().table().cells().get(2).get(1)).isEqualTo(22);
        assertThat(report.overall().kappa(Weighting.NONE).value()).isCloseTo(0, within(1e-12));
        assertThat(report.indicators()).hasSize(23).extracting(IndicatorAccord::kind).containsOnly(ParticipantKind.IP);
        assertThat(report.indicators()).extracting(IndicatorAccord::indicator).startsWith("A1", "A2", "A3", "B1", "B2")
                .containsSubsequence("B9", "B10", "B12", "C1");
        assertThat(report.indicators()).filteredOn(one -> one.accord().table().agreed() == 1)
                .extracting(IndicatorAccord::indicator).containsExactly("B5");
        assertThat(report.indicators().get(0).accord().kappa(Weighting.NONE).value()).isZero();
    }

    /**
     * Two bodies. First opinions: c and c; second ones: c and a. 46 pairs: 23 c/c, 23 c/a. Seen from the second verifier the
     * table lies on its side: rows are their own options.
     */
    @Test
    void aVerifiersTableHasTheirOwnOptionsAsRows() {
        twoBodies();

        AgreementReport report = report();
        assertThat(report.overall().exact().orElseThrow()).isCloseTo(0.5, within(1e-12));
        VerifierFigures first = of(product.people().verifier(1));
        VerifierFigures second = of(product.people().verifier(2));
        assertThat(first.accord().table().cells().get(2).get(0)).isEqualTo(23);
        assertThat(second.accord().table().cells().get(0).get(2)).isEqualTo(23);
        assertThat(second.accord().table().cells().get(2).get(2)).isEqualTo(23);
    }

    /** First verifier: twice 100/3 - 100. Second: once that, once 0; mean -100/3, deviation 200/3 / sqrt 2, t(1) = 12.7062. */
    @Test
    void severityIsTheMeanChangeOfTheTotalInPoints() {
        twoBodies();

        VerifierFigures first = of(product.people().verifier(1));
        assertThat(first.changes().size()).isEqualTo(2);
        assertThat(first.changes().mean()).isCloseTo(-200 / 3d, within(1e-9));
        assertThat(first.severity().orElseThrow().low()).isCloseTo(-200 / 3d, within(1e-6));
        VerifierFigures second = of(product.people().verifier(2));
        assertThat(second.changes().mean()).isCloseTo(-100 / 3d, within(1e-9));
        assertThat(second.severity().orElseThrow().high()).isCloseTo(-100 / 3d + 12.7062 * 100 / 3, within(0.001));
        assertThat(second.drift().verdict()).isEqualTo(Drift.Verdict.TOO_FEW);
    }

    @Test
    void whatIsOpenOrGivenUpIsNoOpinionButWasHad() {
        Case body = sent(Group.GENERAL);
        Case other = sent(Group.UPP);
        season.evaluationOpens();
        body.evaluation().first(Option.C);
        Person second = product.people().verifier(2);
        body.evaluation().claimed(second, Box.TASK_VERIFY_AGAIN);
        product.runAs(second, () -> product.the(Claims.class).giveBack(body.id(), "Berhalangan."));
        other.evaluation().claimed(second, Box.TASK_VERIFY);

        AgreementReport report = report();
        assertThat(report.submissions()).isZero();
        assertThat(report.verifiers()).extracting(VerifierFigures::verifier).containsExactly(product.people().verifier(1).id());
        Workload had = workload(second);
        assertThat(had.had()).isEqualTo(2);
        assertThat(had.had(Group.GENERAL)).isEqualTo(1);
        assertThat(had.had(Group.UPP)).isEqualTo(1);
        assertThat(had.had(Workload.Fate.LEFT)).isEqualTo(1);
        assertThat(had.had(Workload.Fate.HELD)).isEqualTo(1);
        assertThat(had.had(Workload.Fate.FINISHED)).isZero();
        assertThat(had.had(Workload.Work.SECOND)).isEqualTo(1);
        assertThat(workload(product.people().verifier(3)).had()).isZero();
    }

    @Test
    void settlementsAreCountedBesideTheOpinions() {
        Case body = sent(Group.GENERAL);
        season.evaluationOpens();
        body.evaluation().first(Option.C);
        body.evaluation().second(Option.B);
        body.evaluation().settled(Option.B);

        assertThat(workload(product.people().lead()).had(Workload.Work.SETTLEMENT)).isEqualTo(1);
        assertThat(workload(product.people().lead()).had()).isZero();
    }

    /** Whoever answers an objection forms no opinion on the form; what the pairs say stays what it was. */
    @Test
    void answersToObjectionsAreNoOpinions() {
        Case body = sent(Group.GENERAL);
        season.evaluationOpens();
        body.evaluation().first(Option.D);
        body.evaluation().second(Option.D);
        season.shortlistAnnounced();
        AgreementReport before = report();
        Person judge = product.people().verifier(7);
        body.objection().writing("A1").filed().claimed(judge).ruled(judge, "A1", Option.A).finished(judge);

        assertThat(report().indicators()).isEqualTo(before.indicators());
        assertThat(report().verifiers()).isEqualTo(before.verifiers());
        assertThat(workload(judge).had(Workload.Work.OBJECTION)).isEqualTo(1);
        assertThat(workload(judge).had()).isZero();
    }

    /** The pairs that the stability of the cut is drawn from are the pairs that agreement is measured with. */
    @Test
    void agreementAndStabilityRestOnTheSamePairs() {
        Case open = sent(Group.GENERAL);
        twoBodies();
        open.evaluation().first(Option.C);
        open.evaluation().claimed(product.people().verifier(2), Box.TASK_VERIFY_AGAIN);

        List<OpinionPair> pairs = product.the(OpinionPairs.class).in(season.id());
        assertThat(report().overall().pairs()).isEqualTo(pairs.size()).isPositive();
        assertThat(report().submissions()).isEqualTo(pairs.stream().map(OpinionPair::submission).distinct().count());
    }

    @Test
    void anotherEditionsOpinionsStayThere() {
        twoBodies();
        season = Season.of(product);
        assertThat(report().verifiers()).isEmpty();
        assertThat(workload(product.people().verifier(1)).had()).isZero();
    }

    private void twoBodies() {
        Case one = sent(Group.GENERAL);
        Case two = sent(Group.GENERAL);
        season.evaluationOpens();
        one.evaluation().first(Option.C);
        one.evaluation().second(Option.C);
        two.evaluation().first(Option.C);
        two.evaluation().second(Option.A);
    }

    private Case sent(Group group) {
        return season.aCase(group).registered().activated().filled(Option.A).submitted();
    }

    private AgreementReport report() {
        product.people().verifier(3); // somebody who is never asked
        return product.as(product.people().organizer(1), () -> product.the(Agreement.class).of(season.id()));
    }

    private VerifierFigures of(Person verifier) {
        return report().verifiers().stream().filter(one -> one.verifier().equals(verifier.id())).findFirst().orElseThrow();
    }

    private Workload workload(Person verifier) {
        UUID id = verifier.id();
        return report().workloads().stream().filter(one -> one.verifier().equals(id)).findFirst().orElseThrow();
    }
}
