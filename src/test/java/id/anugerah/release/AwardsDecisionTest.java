package id.anugerah.release;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import id.anugerah.access.Person;
import id.anugerah.edition.PhaseKind;
import id.anugerah.instrument.Option;
import id.anugerah.submission.Group;
import id.anugerah.submission.Submissions;
import id.anugerah.support.Case;
import id.anugerah.support.Product;
import id.anugerah.support.ProductTest;
import id.anugerah.support.Season;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** Awards from the jury's scores in the database to a record that agrees with it. */
@ProductTest
class AwardsDecisionTest {

    @Autowired
    Product product;

    @Autowired
    StoredDecisions stored;

    @Test
    void theRecordAgreesWithTheJurysScoresAndTellsWhatDoesNot() {
        Season season = Season.of(product);
        Case finalist = season.aCase(Group.GENERAL).registered().activated().filled(Option.B).submitted();
        season.evaluationOpens();
        finalist.evaluation().confirmed();
        season.shortlistAnnounced();
        finalist.hearing().scheduled(season.opens(PhaseKind.FINALS)).opened().scored(product.people().juror(1), 80)
                .scored(product.people().juror(2), 91).closed();
        product.moveTo(season.closes(PhaseKind.FINALS));
        Release release = season.proposed(ReleaseKind.AWARDS, product.people().organizer(1));

        assertThat(release.record()).contains("\"rationality\":\"171/2\"");
        assertThat(Recomputation.of(release.record()).agrees()).isTrue();
        assertThat(stored.named(season.edition().code() + ":awards").map(Release::recordHash)).contains(release.recordHash());
        assertThat(stored.differences(release.record())).isEmpty();
        String tampered = release.record().replace("\"rationality\":\"171/2\"", "\"rationality\":\"90\"");
        assertThat(stored.differences(tampered)).extracting(Difference::key).containsExactly("noRelease", "mean", "juryTotal");

        season.released(ReleaseKind.AWARDS, product.people().organizer(2), release.recordHash());
        product.moveTo(season.opens(ReleaseKind.AWARDS.announcement()));
        assertThat(stored.differences(release.record())).isEmpty();
    }

    @Test
    void aPlaceByHandIsFrozenWithReasonAndAskerAndBothListsAndPublic() {
        Season season = Season.of(product);
        Case weak = unit(season);
        Case strong = unit(season);
        season.evaluationOpens();
        List.of(weak, strong).forEach(body -> body.evaluation().confirmed());
        season.shortlistAnnounced();
        int hours = 0;
        for (Case body : List.of(weak, strong)) {
            body.hearing().scheduled(season.opens(PhaseKind.FINALS).plusSeconds(7200L * hours++)).opened()
                    .scored(product.people().juror(1), body == weak ? 60 : 80)
                    .scored(product.people().juror(2), body == weak ? 60 : 80).closed();
        }
        product.moveTo(season.closes(PhaseKind.FINALS));
        AwardChanges changes = product.the(AwardChanges.class);
        Person organizer = product.people().organizer(1);
        String first = reference(strong);
        AwardPlace empty = new AwardPlace(Group.UPP, "best_upp", 1, Optional.empty());

        assertThat(product.as(organizer, () -> changes.effect(season.id(), empty))).extracting(Displaced::reference,
                Displaced::to).containsExactly(tuple(first, Optional.empty()));
        refused("reason.needed", organizer, () -> changes.ask(season.id(), empty, " "));
        refused("release.change.place", organizer, () -> changes.ask(season.id(), new AwardPlace(Group.UPP, "best_upp", 4,
                Optional.empty()), "x"));
        refused("release.change.place", organizer, () -> changes.ask(season.id(), new AwardPlace(Group.UPP, "best_upp", 1,
                Optional.of("X")), "x"));
        refused("release.change.holds", organizer, () -> changes.ask(season.id(), new AwardPlace(Group.UPP, "best_upp", 3,
                Optional.of(first)), "x"));
        product.runAs(organizer, () -> changes.ask(season.id(), empty, "Unit itu sudah ditutup."));
        refused("release.change.taken", organizer, () -> changes.ask(season.id(), empty, "x"));

        Release release = season.proposed(ReleaseKind.AWARDS, organizer);
        assertThat(release.record()).contains("\"to\":null,\"reason\":\"Unit itu sudah ditutup.\",\"by\":\"")
                .contains("\"category\":null,\"byRule\":\"best_upp\"");
        assertThat(Recomputation.of(release.record()).agrees()).isTrue();
        assertThat(Recomputation.of(release.record()).changes()).extracting(Difference::key).containsExactly("leftEmpty");
        refused("release.change.frozen", organizer, () -> changes.withdraw(season.id(), empty));
        assertThat(changes.announced(season.id())).isEmpty();

        season.returned(ReleaseKind.AWARDS, product.people().organizer(2));
        product.runAs(organizer, () -> changes.withdraw(season.id(), empty));
        product.runAs(organizer, () -> changes.ask(season.id(), empty, "Unit itu sudah ditutup."));
        Release again = season.proposed(ReleaseKind.AWARDS, organizer);
        season.released(ReleaseKind.AWARDS, product.people().organizer(2), again.recordHash());
        product.moveTo(season.opens(ReleaseKind.AWARDS.announcement()));
        assertThat(changes.announced(season.id())).containsExactly("");
        assertThat(product.the(Releases.class).published(season.id(), ReleaseKind.AWARDS))
                .extracting(Proposal.Entry::reference).containsExactly(reference(weak));
    }

    private void refused(String reason, Person organizer, Runnable act) {
        assertThatThrownBy(() -> product.runAs(organizer, act)).hasMessage(reason);
    }

    private String reference(Case body) {
        return product.the(Submissions.class).get(body.id()).reference();
    }

    private static Case unit(Season season) {
        return season.aCase(Group.UPP).registered().activated().filled(Option.B).submitted();
    }
}
