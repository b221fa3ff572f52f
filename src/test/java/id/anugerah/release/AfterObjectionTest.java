package id.anugerah.release;

import static org.assertj.core.api.Assertions.assertThat;

import id.anugerah.access.Person;
import id.anugerah.edition.PhaseKind;
import id.anugerah.instrument.Option;
import id.anugerah.submission.Group;
import id.anugerah.support.Case;
import id.anugerah.support.Product;
import id.anugerah.support.ProductTest;
import id.anugerah.support.Season;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** A record of before an upheld objection still agrees with the database, and what was tampered with is still found. */
@ProductTest
class AfterObjectionTest {

    @Autowired
    Product product;

    @Autowired
    StoredDecisions stored;

    Season season;
    Case body;
    String shortlist;

    @BeforeEach
    void announced() {
        season = Season.small(product);
        body = season.aCase(Group.GENERAL).registered().activated().filled(Option.A).submitted();
        season.evaluationOpens();
        body.evaluation().first(Option.B);
        body.evaluation().second(Option.B);
        season.shortlistAnnounced();
        shortlist = record(ReleaseKind.SHORTLIST);
        assertThat(stored.since(shortlist)).isEmpty();
    }

    @Test
    void whatAnObjectionChangedIsToldAndIsNoDifference() {
        upheld("A1");

        assertThat(stored.differences(shortlist)).isEmpty();
        String at = body.objection().desk().objection().orElseThrow().answeredAt().orElseThrow().toString();
        assertThat(stored.since(shortlist)).containsExactly(
                Difference.of("objected", body.now().reference(), "A1", "b", "a", at),
                Difference.of("objectedTotal", body.now().reference(), "200/3", "203/3", at));
    }

    @Test
    void aRecordOfAfterwardsIsComparedWithWhatCountsAfterwards() {
        upheld("A1");
        body.prepared();
        body.hearing().held(season.opens(PhaseKind.FINALS).plusSeconds(3600), 80);
        season.awardsAnnounced();
        String awards = record(ReleaseKind.AWARDS);
        assertThat(stored.differences(awards)).isEmpty();
        assertThat(stored.since(awards)).isEmpty();

        product.sql().sql("update submission set verified_num = 200, verified_den = 3 where id = :id").param("id", body.id()).update();
        assertThat(stored.differences(awards)).extracting(Difference::key).containsExactly("total");
    }

    @Test
    void awardsOfBeforeAgreeToo() {
        body.prepared();
        body.hearing().held(season.opens(PhaseKind.FINALS).plusSeconds(3600), 80);
        season.awardsAnnounced();
        upheld("C1");

        assertThat(stored.differences(record(ReleaseKind.AWARDS))).isEmpty();
        assertThat(stored.since(record(ReleaseKind.AWARDS))).extracting(Difference::key)
                .containsExactly("objected", "objectedTotal");
    }

    @Test
    void aFindingThatNobodyObjectedToIsStillWatched() {
        upheld("A1");
        set("verified_indicator", "B5", "D");

        assertThat(stored.differences(shortlist)).containsExactly(
                Difference.of("option", body.now().reference(), "B5", "b", "d"));
    }

    @Test
    void theFindingThatCountedBeforeIsStillWatched() {
        upheld("A1");
        set("superseded_finding", "A1", "D");

        assertThat(stored.differences(shortlist)).containsExactly(
                Difference.of("option", body.now().reference(), "A1", "b", "d"));
    }

    /** As if somebody undid the objection: what counts is no longer what the objection left. */
    @Test
    void theNewFindingIsWatchedFromThenOn() {
        upheld("A1");
        set("verified_indicator", "A1", "B");
        product.sql().sql("update submission set verified_num = 200, verified_den = 3 where id = :id").param("id", body.id()).update();

        assertThat(stored.differences(shortlist)).containsExactlyInAnyOrder(
                Difference.of("afterObjection", body.now().reference(), "A1", "a", "b"),
                Difference.of("totalAfterObjection", body.now().reference(), "203/3", "200/3"));
    }

    private void upheld(String indicator) {
        Person judge = product.people().verifier(7);
        body.objection().writing(indicator).filed().claimed(judge).ruled(judge, indicator, Option.A).finished(judge);
    }

    private void set(String table, String indicator, String option) {
        product.sql().sql("update " + table + " set option = :option where submission = :id and indicator = :indicator")
                .param("option", option).param("id", body.id()).param("indicator", indicator).update();
    }

    private String record(ReleaseKind kind) {
        return product.as(product.people().organizer(1), () -> product.the(Releases.class).latest(season.id(), kind))
                .orElseThrow().record();
    }
}
