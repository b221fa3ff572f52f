package id.anugerah.release;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.anugerah.access.Person;
import id.anugerah.edition.PhaseKind;
import id.anugerah.instrument.Option;
import id.anugerah.outcome.Result;
import id.anugerah.outcome.Results;
import id.anugerah.shared.Score;
import id.anugerah.shared.Sha256;
import id.anugerah.submission.Group;
import id.anugerah.submission.SubmissionState;
import id.anugerah.support.Case;
import id.anugerah.support.Product;
import id.anugerah.support.ProductTest;
import id.anugerah.support.Season;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** The whole decision with everything that may go wrong on its way. */
@ProductTest
class ShortlistDecisionTest {

    @Autowired
    Product product;

    @Autowired
    Releases releases;

    @Autowired
    StoredDecisions stored;

    @Autowired
    Results results;

    Season season;
    Person one;
    Person other;

    @BeforeEach
    void open() {
        season = Season.small(product);
        one = product.people().organizer(1);
        other = product.people().organizer(2);
    }

    @Test
    void theStoredRecordIsComputedAgainAndComparedWithItsInputs() {
        Case body = verified(Option.B, Option.D);
        Release release = proposed();

        assertThat(Recomputation.of(release.record()).hash()).isEqualTo(release.recordHash());
        assertThat(stored.differences(release.record())).isEmpty();
        season.released(ReleaseKind.SHORTLIST, other, release.recordHash());
        product.moveTo(season.opens(PhaseKind.SHORTLIST));
        assertThat(stored.differences(release.record())).isEmpty();
        assertThat(stored.named(release.id().toString())).map(Release::recordHash).contains(release.recordHash());
        assertThat(stored.named(season.edition().code() + ":shortlist")).map(Release::id).contains(release.id());
        for (String nothing : List.of("", "shortlist", season.edition().code() + ":x", "x:shortlist",
                "00000000-0000-0000-0000-000000000000", "------------------------------------")) {
            assertThat(stored.named(nothing)).as(nothing).isEmpty();
        }

        product.sql().sql("update verified_indicator set option = 'A' where submission = :id and indicator = 'B5'")
                .param("id", body.id()).update();
        product.sql().sql("update submission set verified_num = 99, verified_den = 1 where id = :id").param("id", body.id()).update();
        assertThat(stored.differences(release.record())).containsExactlyInAnyOrder(
                Difference.of("option", body.now().reference(), "B5", "d", "a"),
                Difference.of("total", body.now().reference(), "0", "99"));
        assertThat(stored.differences(release.record().replace("\"selected\":true", "\"selected\":false")))
                .extracting(Difference::key).contains("noRelease");
        assertThat(stored.differences(release.record().replace(release.record().substring(
                release.record().indexOf("\"tables\":{\"option_value\":\"") + 26).substring(0, 64), "0".repeat(64))))
                .contains(Difference.of("table", "option_value", 1));
    }

    @Test
    void whoProposedCannotReleaseAndNobodyReleasesTwice() {
        verified(Option.D, Option.D);
        Release release = proposed();
        String hash = release.recordHash();

        assertThatThrownBy(() -> season.released(ReleaseKind.SHORTLIST, one, hash)).hasMessage("release.samePerson");
        assertThatThrownBy(() -> season.released(ReleaseKind.SHORTLIST, other, Sha256.of(hash))).hasMessage("release.otherProposal");
        season.released(ReleaseKind.SHORTLIST, other, hash);
        assertThatThrownBy(() -> season.released(ReleaseKind.SHORTLIST, other, hash)).hasMessage("release.notProposed");
        assertThatThrownBy(() -> season.proposed(ReleaseKind.SHORTLIST, one)).hasMessage("release.proposedAlready");
        assertThat(latest().state()).isEqualTo(Release.State.RELEASED);
    }

    /** Each act names the list that was seen; another one in its place is not decided on by mistake. */
    @Test
    void whatHasBeenReplacedSinceItWasSeenIsNotDecidedOn() {
        verified(Option.D, Option.D);
        Case leaving = verified(Option.C, Option.C);
        String preview = product.as(one, () -> releases.preview(season.id(), ReleaseKind.SHORTLIST)).hash(season.edition().code());
        String seen = proposed().recordHash();
        assertThat(seen).as("the preview is what was frozen").isEqualTo(preview);
        season.returned(ReleaseKind.SHORTLIST, other);
        leaving.withdrawn();

        assertThatThrownBy(() -> product.as(one, () -> releases.propose(season.id(), ReleaseKind.SHORTLIST, Optional.of(preview), "")))
                .hasMessage("release.otherList");
        Release again = proposed();
        assertThatThrownBy(() -> season.released(ReleaseKind.SHORTLIST, other, seen)).hasMessage("release.otherProposal");
        assertThatThrownBy(() -> product.runAs(other, () -> releases.giveBack(season.id(), ReleaseKind.SHORTLIST, seen, "Salah")))
                .hasMessage("release.otherProposal");
        assertThat(latest().state()).isEqualTo(Release.State.PROPOSED);
        season.released(ReleaseKind.SHORTLIST, other, again.recordHash());
    }

    @Test
    void anOpenSecondOpinionHindersProposalAndReleaseAndIsNamed() {
        Case open = submitted(Option.A);
        season.evaluationOpens();
        open.evaluation().first(Option.D);
        product.moveTo(season.closes(PhaseKind.EVALUATION));
        assertThatThrownBy(() -> season.proposed(ReleaseKind.SHORTLIST, one)).hasMessage("release.workLeft")
                .extracting("arguments").isEqualTo(List.of(1, open.now().reference()));
        assertThat(product.as(other, () -> releases.open(season.id(), ReleaseKind.SHORTLIST))).singleElement()
                .satisfies(task -> {
                    assertThat(task.reference()).isEqualTo(open.now().reference());
                    assertThat(task.box().id()).isEqualTo("task_verify_again");
                    assertThat(task.claimed()).isFalse();
                });

        open.evaluation().second(Option.D);
        Release release = proposed();
        // as if the engine had opened it once more in between
        product.sql().sql("update work_item set ended_at = null where submission = :id and box = 'task_verify_again'")
                .param("id", open.id()).update();
        assertThatThrownBy(() -> season.released(ReleaseKind.SHORTLIST, other, release.recordHash()))
                .hasMessage("release.workLeft");
        assertThat(latest().state()).isEqualTo(Release.State.PROPOSED);
        product.sql().sql("update work_item set ended_at = created_at where submission = :id and box = 'task_verify_again'")
                .param("id", open.id()).update();
    }

    @Test
    void aWithdrawalAfterTheProposalMakesItAnother() {
        verified(Option.D, Option.D);
        Case leaving = verified(Option.C, Option.C);
        Release release = proposed();
        leaving.withdrawn();

        assertThatThrownBy(() -> season.released(ReleaseKind.SHORTLIST, other, release.recordHash()))
                .hasMessage("release.changed");
    }

    @Test
    void aSeasonWithoutCandidatesIsDecidedWithAnEmptyList() {
        season.evaluationOpens();
        product.moveTo(season.closes(PhaseKind.EVALUATION));
        Release release = proposed();
        season.released(ReleaseKind.SHORTLIST, other, release.recordHash());
        product.moveTo(season.opens(PhaseKind.SHORTLIST));

        assertThat(Recomputation.of(release.record()).agrees()).isTrue();
        assertThat(stored.differences(release.record())).isEmpty();
        assertThat(releases.published(season.id(), ReleaseKind.SHORTLIST)).isEmpty();
        assertThat(latest().state()).isEqualTo(Release.State.ANNOUNCED);
    }

    @Test
    void theAnnouncementComesAtItsMinuteAndNotBefore() {
        Case body = verified(Option.A, Option.B);
        Release release = proposed();
        season.released(ReleaseKind.SHORTLIST, other, release.recordHash());

        product.moveTo(season.opens(PhaseKind.SHORTLIST).minusSeconds(1));
        assertThat(releases.published(season.id(), ReleaseKind.SHORTLIST)).isEmpty();
        assertThat(mails(body)).isZero();
        assertThatThrownBy(() -> product.as(body.owner(), () -> results.mine(body.id()))).hasMessage("outcome.notYet");

        product.moveTo(season.opens(PhaseKind.SHORTLIST));
        assertThat(releases.published(season.id(), ReleaseKind.SHORTLIST)).extracting(Proposal.Entry::submission)
                .containsExactly(body.id());
        assertThat(mails(body)).isEqualTo(1);
    }

    @Test
    void aListThatIsReleasedLateIsAnnouncedAtOnce() {
        Case body = verified(Option.D, Option.D);
        Release release = proposed();
        product.moveTo(season.opens(PhaseKind.SHORTLIST).plusSeconds(7200));
        assertThat(releases.published(season.id(), ReleaseKind.SHORTLIST)).isEmpty();

        season.released(ReleaseKind.SHORTLIST, other, release.recordHash());

        assertThat(releases.published(season.id(), ReleaseKind.SHORTLIST)).hasSize(1);
        assertThat(body.now().state()).isEqualTo(SubmissionState.FINALIST);
    }

    @Test
    void aFinalistIsToldByMailAndPageWhatWasChangedAndWhy() {
        Case body = submitted(Option.A);
        Case same = submitted(Option.D);
        product.sql().sql("update account set language = 'en' where id = :id").param("id", body.owner().id()).update();
        season.evaluationOpens();
        body.evaluation().first(Option.B);
        body.evaluation().second(Option.B);
        same.evaluation().confirmed();
        season.shortlistAnnounced();

        String mail = mail(body);
        assertThat(mail).contains("Your own score is 100.00, after verification 66.67. 23 of 23 indicators were changed.")
                .contains("B5 ").contains("Your option: a (").contains("After verification: b (")
                .contains("Reason: Bukti menunjukkan hal lain.").contains("/kiriman/" + body.id() + "/hasil");
        assertThat(mail(same)).contains("0,00, setelah verifikasi 0,00. Tidak ada indikator yang diubah.")
                .doesNotContain("Alasan:");
        Result result = product.as(body.owner(), () -> results.mine(body.id()));
        assertThat(body.now().state()).isEqualTo(SubmissionState.FINALIST);
        assertThat(result.verified().get("B5").option()).isEqualTo(Option.B);
        assertThat(result.verified().get("B5").reason()).isEqualTo("Bukti menunjukkan hal lain.");
        assertThat(result.shortlist()).hasValueSatisfying(line -> assertThat(line.points()).isEqualTo(new Score(200, 3)));
        assertThat(result.jury()).isEmpty();
    }

    @Test
    void aFinalistReadsTheJurysPointsOnlyWhenTheAwardsAreAnnounced() {
        Case body = verified(Option.D, Option.D);
        season.shortlistAnnounced();
        body.hearing().held(season.opens(PhaseKind.FINALS).plusSeconds(3600), 90);
        assertThat(body.now().state()).isEqualTo(SubmissionState.SCORED);
        assertThat(product.as(body.owner(), () -> results.mine(body.id())).jury()).isEmpty();

        season.awardsAnnounced();

        assertThat(product.as(body.owner(), () -> results.mine(body.id())).jury()).isNotEmpty();
    }

    private Case submitted(Option option) {
        return season.aCase(Group.GENERAL).registered().activated().filled(option).submitted();
    }

    /** Sent with the first option everywhere, found to be the second one. */
    private Case verified(Option claimed, Option found) {
        product.timeIs(season.opens(PhaseKind.REGISTRATION).plusSeconds(7200));
        Case body = submitted(claimed);
        season.evaluationOpens();
        body.evaluation().first(found);
        product.moveTo(season.closes(PhaseKind.EVALUATION).minusSeconds(1));
        if (body.now().state() != SubmissionState.VERIFIED) {
            body.evaluation().second(found);
        }
        return body;
    }

    private Release proposed() {
        if (product.now().isBefore(season.closes(PhaseKind.EVALUATION))) {
            product.moveTo(season.closes(PhaseKind.EVALUATION));
        }
        return season.proposed(ReleaseKind.SHORTLIST, one);
    }

    private Release latest() {
        return product.as(one, () -> releases.latest(season.id(), ReleaseKind.SHORTLIST)).orElseThrow();
    }

    private int mails(Case body) {
        return product.sql().sql("select count(*) from mail where recipient = :to and body like '%/hasil%'")
                .param("to", body.owner().email()).query(Integer.class).single();
    }

    private String mail(Case body) {
        return product.sql().sql("select body from mail where recipient = :to and body like '%/hasil%'")
                .param("to", body.owner().email()).query(String.class).single();
    }
}
