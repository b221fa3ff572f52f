package id.anugerah.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import id.anugerah.access.Person;
import id.anugerah.release.Corrections;
import id.anugerah.release.ReleaseKind;
import id.anugerah.support.Ended;
import id.anugerah.support.Outstanding;
import id.anugerah.support.People;
import id.anugerah.support.Product;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** A finalist withdraws, a winner wins no more; two organizers put the announced list right, and the public page says so. */
@BrowserTest
class CorrectionJourneyTest {

    @Autowired
    private Product product;
    @Autowired
    private Visitors visitors;

    @Test
    void theNextInLineComesByRuleAndByTwoPeople() {
        Outstanding bodies = Outstanding.announced(product);
        String leaves = bodies.body(1).now().bodyName();
        String comes = bodies.body(3).now().bodyName();
        bodies.body(1).withdrawn();

        Deciding proposer = Deciding.correcting(signedIn(Window.DESK_INDONESIAN, product.people().organizer(1)), ReleaseKind.SHORTLIST, 2);
        proposer.open();
        proposer.stands("CORRECTION");
        proposer.changes(comes, leaves);
        proposer.propose();
        product.dueJobs();
        proposer.cannotReleaseTheOwnProposal();

        Visitor reader = visitors.at(Window.PHONE_INDONESIAN).enters("/finalis/" + bodies.season().edition().code());
        reader.sees(reader.text(leaves));
        assertThat(reader.text(comes)).hasCount(0);

        Deciding releaser = Deciding.correcting(signedIn(Window.PHONE_ENGLISH, product.people().organizer(2)), ReleaseKind.SHORTLIST, 2);
        releaser.open();
        releaser.stands("PROPOSED");
        releaser.changes(comes, leaves);
        releaser.release();
        product.dueJobs();
        releaser.stands("ANNOUNCED");

        reader.page().reload();
        reader.sees(reader.heading(reader.says("site.list.corrections")));
        reader.sees(reader.page().locator(".names").getByText(comes));
        assertThat(reader.page().locator(".names").getByText(leaves)).hasCount(0);
        reader.inspect();

        Visitor late = signedIn(Window.PHONE_INDONESIAN, bodies.body(3).owner());
        late.arrivesAt("/kiriman/*", comes);
        late.sees(late.heading(late.says("state.FINALIST")));
        late.inspect();
    }

    @Test
    void aWinnerWhoWinsNoMoreLeavesTheListByTwoPeople() {
        Ended ended = Ended.of(product);
        String leaves = ended.second().now().bodyName();
        // as if the rule gave the second place to nobody: a place that organizers leave empty by hand
        product.sql().sql("""
                        insert into award_change (edition, grouping, category, place, taker, reason, asked_by, asked_at)
                        values (:edition, 'OUTSTANDING', 'outstanding', 2, null, 'Bukti ditarik', :by, now())""")
                .param("edition", ended.season().id()).param("by", product.people().organizer(1).id()).update();
        product.the(Corrections.class).look(ended.season().id());

        Deciding proposer = Deciding.correcting(signedIn(Window.PHONE_INDONESIAN, product.people().organizer(1)), ReleaseKind.AWARDS, 1);
        proposer.open();
        proposer.stands("CORRECTION");
        proposer.loses(leaves);
        proposer.propose();
        product.dueJobs();
        Deciding releaser = Deciding.correcting(signedIn(Window.DESK_ENGLISH, product.people().organizer(2)), ReleaseKind.AWARDS, 1);
        releaser.open();
        releaser.stands("PROPOSED");
        releaser.loses(leaves);
        releaser.release();
        product.dueJobs();
        releaser.stands("ANNOUNCED");

        Visitor reader = visitors.at(Window.PHONE_ENGLISH).enters("/pemenang/" + ended.season().edition().code());
        reader.sees(reader.heading(reader.says("site.list.corrections")));
        reader.sees(reader.page().locator(".names").getByText(ended.first().now().bodyName()));
        assertThat(reader.page().locator(".names").getByText(leaves)).hasCount(0);
        reader.inspect();
    }

    private Visitor signedIn(Window window, Person person) {
        return SigningIn.at(visitors.at(window), person.email(), People.PASSWORD);
    }
}
