package id.anugerah.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import id.anugerah.access.Person;
import id.anugerah.edition.PhaseKind;
import id.anugerah.instrument.Option;
import id.anugerah.release.ReleaseKind;
import id.anugerah.submission.Group;
import id.anugerah.support.Case;
import id.anugerah.support.People;
import id.anugerah.support.Product;
import id.anugerah.support.Season;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** One organizer proposes and cannot release; another releases; the public reads it at its hour and not before. */
@BrowserTest
class ReleaseJourneyTest {

    @Autowired
    private Product product;
    @Autowired
    private Visitors visitors;
    private Season season;
    private List<Case> bodies;

    /** A quota of two for three bodies that were verified. */
    @BeforeEach
    void verify() {
        season = Season.small(product);
        bodies = List.of(submitted(Option.B), submitted(Option.C), submitted(Option.D));
        season.evaluationOpens();
        bodies.forEach(body -> body.evaluation().confirmed());
        bodies.get(1).evaluation().confirmedAgain(); // the last place of its group is the line
    }

    private Case submitted(Option option) {
        return season.aCase(Group.OUTSTANDING).registered().activated().filled(option).submitted();
    }

    @Test
    void theShortlistIsProposedReleasedAndReadAtItsHour() {
        product.moveTo(season.closes(PhaseKind.EVALUATION));
        decided(ReleaseKind.SHORTLIST, Window.DESK_INDONESIAN, Window.PHONE_ENGLISH, 2);

        Visitor reader = visitors.at(Window.PHONE_INDONESIAN).enters("/finalis/" + season.edition().code());
        reader.arrivesAt("/finalis/*", reader.says("site.finalists.heading"));
        reader.sees(reader.text(reader.says("site.finalists.none")));
        product.moveTo(season.opens(PhaseKind.SHORTLIST));
        reader.page().reload();
        reader.sees(reader.text(name(0)));
        reader.sees(reader.text(name(1)));
        reader.inspect();
        assertThat(reader.text(name(2))).hasCount(0);
    }

    @Test
    void theAwardsAreProposedReleasedAndReadAtTheirHour() {
        season.shortlistAnnounced();
        for (int i = 0; i < 2; i++) {
            bodies.get(i).hearing().held(season.opens(PhaseKind.FINALS).plusSeconds(3600L * (i + 1)), 90 - i * 10);
        }
        product.moveTo(season.closes(PhaseKind.FINALS));
        decided(ReleaseKind.AWARDS, Window.PHONE_INDONESIAN, Window.DESK_ENGLISH, 2);

        Visitor reader = visitors.at(Window.DESK_ENGLISH).enters("/pemenang/" + season.edition().code());
        reader.arrivesAt("/pemenang/*", reader.says("site.winners.heading"));
        reader.sees(reader.text(reader.says("site.winners.none")));
        product.moveTo(season.opens(PhaseKind.AWARDS));
        reader.page().reload();
        reader.sees(reader.text(name(0)));
        reader.inspect();
    }

    private void decided(ReleaseKind kind, Window proposers, Window releasers, int chosen) {
        Deciding proposer = new Deciding(signedIn(proposers, product.people().organizer(1)), kind, chosen);
        proposer.open();
        proposer.propose();
        product.dueJobs();
        proposer.cannotReleaseTheOwnProposal();

        Deciding releaser = new Deciding(signedIn(releasers, product.people().organizer(2)), kind, chosen);
        releaser.open();
        releaser.stands("PROPOSED");
        releaser.release();
        product.dueJobs();
    }

    private Visitor signedIn(Window window, Person person) {
        return SigningIn.at(visitors.at(window), person.email(), People.PASSWORD);
    }

    private String name(int body) {
        return bodies.get(body).now().bodyName();
    }
}
