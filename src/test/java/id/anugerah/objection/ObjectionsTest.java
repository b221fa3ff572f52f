package id.anugerah.objection;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.anugerah.access.Person;
import id.anugerah.deadline.Deadlines;
import id.anugerah.edition.PhaseKind;
import id.anugerah.evidence.EvidenceFiles;
import id.anugerah.instrument.Option;
import id.anugerah.shared.Refused;
import id.anugerah.submission.Group;
import id.anugerah.support.AtOnce;
import id.anugerah.support.Case;
import id.anugerah.support.Product;
import id.anugerah.support.ProductTest;
import id.anugerah.support.Samples;
import id.anugerah.support.Season;
import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** What may be filed, by whom, when, and how often. */
@ProductTest
class ObjectionsTest {

    @Autowired
    Product product;

    @Autowired
    Objections objections;

    @Autowired
    ObjectionFiles files;

    @Autowired
    Judging judging;

    Season season;
    Case body;
    Instant announced;

    @BeforeEach
    void announced() {
        season = Season.small(product);
        body = season.aCase(Group.GENERAL).registered().activated().filled(Option.B).submitted();
        season.evaluationOpens();
        body.evaluation().lowering(List.of("A1", "A2", "B2", "E1"), Option.C);
    }

    private void shortlist() {
        season.shortlistAnnounced();
        announced = season.opens(PhaseKind.SHORTLIST);
    }

    @Test
    void nobodyObjectsBeforeAnAnnouncement() {
        assertThat(body.objection().desk().closed()).contains("objection.notYet");
        assertThatThrownBy(() -> body.objection().writing("A1")).hasMessage("objection.notYet");
        assertThatThrownBy(() -> body.objection().filed()).hasMessage("objection.notYet");
    }

    @Test
    void theWindowIsThreeDaysAndAGraceThatNobodyIsPromised() {
        shortlist();
        Window window = body.objection().desk().window().orElseThrow();
        assertThat(window.deadline().opens()).isEqualTo(announced);
        assertThat(window.deadline().closes()).isEqualTo(announced.plus(Duration.ofDays(3)));
        body.objection().writing("A1");

        product.timeIs(window.deadline().taken());
        assertThatThrownBy(() -> body.objection().filed()).hasMessage("objection.over");
        assertThatThrownBy(() -> body.objection().writing("A2")).hasMessage("objection.over");
        assertThatThrownBy(() -> body.objection().adding("baru.pdf", Samples.pdf())).hasMessage("objection.over");
        assertThat(body.objection().desk().closed()).contains("objection.over");
        product.timeIs(window.deadline().taken().minusSeconds(1));
        body.objection().filed();
        assertThat(body.objection().desk().objection().orElseThrow().due())
                .contains(product.now().plus(Duration.ofDays(5)));
    }

    @Test
    void anOutageMovesItsEnd() {
        shortlist();
        product.runAs(product.people().organizer(1), () -> product.the(Deadlines.class).declareOutage(season.id(),
                announced.plusSeconds(3600), announced.plusSeconds(3 * 3600), "Pusat data padam"));

        assertThat(body.objection().desk().window().orElseThrow().deadline().closes())
                .isEqualTo(announced.plus(Duration.ofDays(3)).plusSeconds(2 * 3600));
    }

    @Test
    void onlyTheProposerObjectsAndStrangersLearnNothing() {
        shortlist();
        Case other = other();

        assertThatThrownBy(() -> product.runAs(other.owner(), () -> objections.write(body.id(), "A1", "Saya"))).hasMessage("submission.notYours");
        assertThatThrownBy(() -> product.as(other.owner(), () -> objections.file(body.id()))).hasMessage("submission.notYours");
        assertThatThrownBy(() -> product.as(other.owner(), () -> objections.mine(body.id()))).hasMessage("submission.notYours");
        assertThatThrownBy(() -> product.as(other.owner(), () -> files.add(body.id(), "a.pdf", new ByteArrayInputStream(Samples.pdf()))))
                .hasMessage("submission.notYours");
    }

    @Test
    void aColleagueReadsAndDoesNotFile() {
        shortlist();
        Case other = other();
        product.sql().sql("insert into colleague (submission, account, may_edit, since) values (:id, :who, true, now())")
                .param("id", body.id()).param("who", other.owner().id()).update();

        assertThatThrownBy(() -> product.as(other.owner(), () -> objections.file(body.id()))).hasMessage("submission.ownerOnly");
        assertThat(product.as(other.owner(), () -> objections.mine(body.id())).filed()).isFalse();
    }

    @Test
    void itNeedsAnIndicatorThatWasLoweredAndAText() {
        shortlist();
        assertThatThrownBy(() -> body.objection().filed()).hasMessage("objection.noIndicator");
        assertThatThrownBy(() -> body.objection().writing("Z9")).hasMessage("objection.unknownIndicator");
        assertThatThrownBy(() -> body.objection().writing("E2")).as("judged as claimed, though not the best")
                .hasMessage("objection.notLowered");
        assertThat(body.objection().desk().objectable()).containsExactly("A1", "A2", "B2", "E1");
        assertThatThrownBy(() -> write("A1", "x".repeat(1_001))).hasMessage("objection.tooLong");
        write("A1", "x".repeat(1_000));
        write("A1", " \u0000\t\n ");
        assertThatThrownBy(() -> body.objection().filed()).isInstanceOfSatisfying(Refused.class, refused -> {
            assertThat(refused.reason()).isEqualTo("objection.textNeeded");
            assertThat(refused.arguments()).isEqualTo(List.of("A1"));
        });
        product.runAs(body.owner(), () -> objections.drop(body.id(), "A1"));
        assertThatThrownBy(() -> body.objection().filed()).hasMessage("objection.noIndicator");
        write("A2", "Ada di halaman 4.");
        body.objection().filed();
    }

    @Test
    void itIsFiledOnce() {
        shortlist();
        body.objection().writing("A1").filed();

        assertThatThrownBy(() -> body.objection().filed()).hasMessage("objection.filedAlready");
        assertThatThrownBy(() -> body.objection().writing("A2")).hasMessage("objection.filedAlready");
        assertThatThrownBy(() -> product.runAs(body.owner(), () -> objections.drop(body.id(), "A1"))).hasMessage("objection.filedAlready");
        assertThatThrownBy(() -> body.objection().adding("baru.pdf", Samples.pdf())).hasMessage("objection.filedAlready");
    }

    @Test
    void twoWindowsAtOnceFileOneObjection() {
        shortlist();
        body.objection().writing("A1");

        List<AtOnce.Outcome<Objection>> outcomes = AtOnce.all(Collections.nCopies(4,
                () -> product.as(body.owner(), () -> objections.file(body.id()))));

        assertThat(outcomes.stream().filter(one -> one.failure() != null)).hasSize(3)
                .allSatisfy(one -> assertThat(one.failure()).hasMessage("objection.filedAlready"));
        assertThat(product.sql().sql("select count(*) from work_item where submission = :id and box = 'task_judge_objection'")
                .param("id", body.id()).query(Integer.class).single()).isEqualTo(1);
        assertThat(product.sql().sql("select count(*) from mail where recipient = :to and subject like 'Keberatan diterima%'")
                .param("to", body.owner().email()).query(Integer.class).single()).isEqualTo(1);
    }

    @Test
    void threeNewFilesAndNoFourthAndTheEvidenceStaysAsItWasSent() {
        shortlist();
        int before = product.the(EvidenceFiles.class).of(body.id()).size();
        body.objection().writing("A1").adding("satu.pdf", Samples.pdf());
        AddedFile again = body.objection().adding("satu.pdf", Samples.pdf());
        assertThat(body.objection().desk().objection().orElseThrow().files()).as("a second try").containsExactly(again);
        body.objection().adding("dua.pdf", Samples.pdf());
        AddedFile third = body.objection().adding("tiga.pdf", Samples.pdf());

        assertThatThrownBy(() -> body.objection().adding("empat.pdf", Samples.pdf())).hasMessage("objection.tooManyFiles");
        product.runAs(body.owner(), () -> files.remove(third.id()));
        body.objection().adding("empat.pdf", Samples.pdf());
        body.objection().filed();
        assertThat(body.objection().desk().objection().orElseThrow().files()).extracting(file -> file.file().name())
                .containsExactlyInAnyOrder("satu.pdf", "dua.pdf", "empat.pdf");
        assertThat(product.the(EvidenceFiles.class).of(body.id())).hasSize(before);
    }

    @Test
    void aFileOfAWrongKindIsRefusedAndTheTextStays() {
        shortlist();
        body.objection().writing("A1");
        assertThatThrownBy(() -> body.objection().adding("program.exe", "MZ".getBytes(StandardCharsets.US_ASCII))).hasMessage("evidence.wrongType");
        assertThatThrownBy(() -> body.objection().adding("bukan.pdf", "halo".getBytes(StandardCharsets.US_ASCII)))
                .hasMessageStartingWith("evidence.");
        assertThat(body.objection().desk().objection().orElseThrow().point("A1").orElseThrow().text()).isNotBlank();
    }

    @Test
    void aFileThatIsNotCheckedYetHoldsTheFilingBack() {
        shortlist();
        AddedFile file = body.objection().writing("A1").adding("satu.pdf", Samples.pdf(2, ""));
        scan(file, "PENDING");
        assertThatThrownBy(() -> body.objection().filed()).hasMessage("objection.fileNotChecked");
        assertThatThrownBy(() -> product.as(body.owner(), () -> files.open(file.id()))).hasMessage("evidence.notScanned");
        scan(file, "INFECTED");
        assertThatThrownBy(() -> body.objection().filed()).hasMessage("objection.fileInfected");
        scan(file, "CLEAN");
        body.objection().filed();
        product.sql().sql("delete from blob_scan where hash = :hash").param("hash", file.file().hash()).update();
    }

    @Test
    void newFilesAreReadByTheOnesConcernedAndByNobodyElse() {
        shortlist();
        AddedFile file = body.objection().writing("A1").adding("satu.pdf", Samples.pdf());
        Person judge = product.people().verifier(7);
        Person organizer = product.people().organizer(1);
        assertThatThrownBy(() -> product.as(organizer, () -> files.open(file.id()))).as("a draft").hasMessage("evidence.notYours");
        body.objection().filed();

        assertThatThrownBy(() -> product.as(judge, () -> files.open(file.id()))).as("not in hand").hasMessage("evidence.notYours");
        assertThatThrownBy(() -> product.as(other().owner(), () -> files.open(file.id()))).hasMessage("evidence.notYours");
        body.objection().claimed(judge);
        for (Person reader : List.of(judge, organizer, body.owner(), product.people().auditor())) {
            assertThat(product.as(reader, () -> files.open(file.id())).file().name()).isEqualTo("satu.pdf");
        }
    }

    @Test
    void anAnswerNeedsAReasonForEveryIndicatorAndLiesBetweenWhatCountsAndTheClaim() {
        shortlist();
        Person judge = product.people().verifier(7);
        body.objection().writing("A1", "B2").filed();
        assertThatThrownBy(() -> body.objection().ruled(judge, "A1", Option.A)).hasMessage("verification.notYours");
        body.objection().claimed(judge);

        assertThatThrownBy(() -> product.runAs(judge, () -> judging.rule(body.id(), "A1", Option.B, "  "))).hasMessage("objection.reasonNeeded");
        assertThatThrownBy(() -> body.objection().ruled(judge, "A1", Option.D)).hasMessage("objection.notWorse");
        assertThatThrownBy(() -> body.objection().ruled(judge, "A1", Option.A)).as("more than was claimed before the deadline")
                .hasMessage("objection.notAboveClaim");
        assertThatThrownBy(() -> body.objection().ruled(judge, "C1", Option.A)).hasMessage("objection.unknownIndicator");
        assertThatThrownBy(() -> product.runAs(judge, () -> judging.rule(body.id(), "A1", Option.B, "x".repeat(1_001)))).hasMessage("objection.tooLong");
        body.objection().ruled(judge, "A1", Option.C);
        assertThatThrownBy(() -> body.objection().finished(judge)).hasMessage("objection.incomplete");
        body.objection().ruled(judge, "A1", Option.B).ruled(judge, "B2", Option.C).finished(judge);
        assertThatThrownBy(() -> body.objection().ruled(judge, "A1", Option.A)).hasMessage("verification.notYours");
    }

    @Test
    void whoeverLeftHasNoObjection() {
        shortlist();
        body.disqualified();

        assertThatThrownBy(() -> body.objection().writing("A1")).hasMessage("objection.ended");
    }

    private Case other() {
        Case other = Season.small(product).aCase().registered().activated();
        product.timeIs(announced.plusSeconds(60));
        return other;
    }

    private void write(String indicator, String text) {
        product.runAs(body.owner(), () -> objections.write(body.id(), indicator, text));
    }

    private void scan(AddedFile file, String state) {
        product.sql().sql("insert into blob_scan (hash, state) values (:hash, :state) on conflict (hash) do update set state = excluded.state")
                .param("hash", file.file().hash()).param("state", state).update();
    }
}
