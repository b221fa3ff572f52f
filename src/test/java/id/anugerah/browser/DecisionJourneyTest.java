package id.anugerah.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Download;
import com.microsoft.playwright.Locator;
import id.anugerah.Anugerah;
import id.anugerah.access.Person;
import id.anugerah.edition.PhaseKind;
import id.anugerah.instrument.Option;
import id.anugerah.release.Release;
import id.anugerah.release.ReleaseKind;
import id.anugerah.release.Releases;
import id.anugerah.release.StoredDecisions;
import id.anugerah.shared.Sha256;
import id.anugerah.start.RecomputeCommand;
import id.anugerah.submission.Group;
import id.anugerah.support.Case;
import id.anugerah.support.People;
import id.anugerah.support.Product;
import id.anugerah.support.Season;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.beans.factory.annotation.Autowired;

/** One decision on the screens of two organizers at once; a trial on it; its record taken home. Two places for three. */
@BrowserTest
class DecisionJourneyTest {

    private static final String SCREEN = "/penyelenggara/daftar-pendek";

    @Autowired
    private Product product;
    @Autowired
    private Visitors visitors;
    @TempDir
    private Path folder;
    private Season season;
    private List<Case> bodies;

    @BeforeEach
    void verify() {
        season = Season.small(product);
        bodies = List.of(submitted(Option.B), submitted(Option.C), submitted(Option.D));
        season.evaluationOpens();
        bodies.forEach(body -> body.evaluation().confirmed());
        bodies.get(1).evaluation().confirmedAgain(); // the last place of its group is the line
        product.moveTo(season.closes(PhaseKind.EVALUATION));
    }

    @Test
    void whatOneOrganizerDoesTheOtherSeesWithoutTouchingAnything() {
        Person one = product.people().organizer(1);
        Person two = product.people().organizer(2);
        Visitor first = looks(Window.DESK_INDONESIAN, one);
        Visitor second = looks(Window.PHONE_ENGLISH, two);
        first.sees(first.heading(first.says("organizer.decision.NONE.title")));

        season.proposed(ReleaseKind.SHORTLIST, two);
        isTold(first, "PROPOSED", two);
        first.inspect();
        isTold(second, "PROPOSED", two);

        season.returned(ReleaseKind.SHORTLIST, one);
        isTold(second, "RETURNED", one);
        second.inspect();
        Release again = season.proposed(ReleaseKind.SHORTLIST, one);
        isTold(second, "PROPOSED", one);
        season.released(ReleaseKind.SHORTLIST, two, again.recordHash());
        isTold(first, "RELEASED", two);
        product.moveTo(season.opens(PhaseKind.SHORTLIST));
        first.sees(first.heading(first.says("organizer.decision.ANNOUNCED.title")));
        second.sees(second.heading(second.says("organizer.decision.ANNOUNCED.title")));
    }

    /** A withdrawal is no decision, so that nothing is pushed; but what was looked at must not become another proposal. */
    @Test
    void whoProposesAListThatIsNoLongerTheOneOnTheScreenIsToldAndSeesTheNewOne() {
        Visitor organizer = looks(Window.DESK_ENGLISH, product.people().organizer(1));
        assertThat(organizer.page().locator(".rank-table tbody tr.in, .rank-table tbody tr.out")).hasCount(3);
        bodies.get(2).withdrawn();

        FormTexts form = FormTexts.of("task_propose_shortlist", organizer.window().language(), 2);
        organizer.hands().tick(organizer.page().getByLabel(form.label("field_checked")));
        organizer.hands().press(organizer.button(form.label("button_propose")));

        organizer.sees(organizer.text(organizer.says("refused.release.otherList")));
        assertThat(organizer.page().locator(".rank-table tbody tr.in, .rank-table tbody tr.out")).hasCount(2);
        organizer.inspect();
        assertThat(product.as(product.people().auditor(),
                () -> product.the(Releases.class).latest(season.id(), ReleaseKind.SHORTLIST))).isEmpty();
    }

    @Test
    void aTrialShowsItsListAndLeavesEverythingAsItWas() {
        String before = traces();
        Visitor organizer = looks(Window.DESK_ENGLISH, product.people().organizer(1));
        List<String> real = ranking(organizer, ".rank-table:not(.trial-table)");
        organizer.page().getByText(organizer.says("organizer.whatIf.title"),
                new com.microsoft.playwright.Page.GetByTextOptions().setExact(true)).click();
        Locator quota = organizer.field(organizer.says("organizer.rule.quota", organizer.says("group.OUTSTANDING")));
        quota.fill("3");
        quota.press("Tab");
        organizer.hands().press(organizer.button(organizer.says("organizer.whatIf.go")));

        organizer.sees(organizer.text(organizer.says("organizer.whatIf.banner")));
        assertThat(organizer.page().locator(".trial-table tbody tr.in")).hasCount(3);
        assertThat(organizer.page()).hasURL(java.util.regex.Pattern.compile(".*kuota=OUTSTANDING(:|%3A)3.*"));
        organizer.inspect();
        assertThat(ranking(organizer, ".rank-table:not(.trial-table)")).as("the real ranking stays below").isEqualTo(real);
        Download file = organizer.page().waitForDownload(() -> organizer.page().locator(".what-if .export").first().click());
        assertThat(file.suggestedFilename()).endsWith(".csv");

        Visitor auditor = visitors.at(Window.PHONE_INDONESIAN);
        SigningIn.at(auditor, product.people().auditor().email(), People.PASSWORD);
        auditor.opens(organizer.page().url().replaceFirst("https?://[^/]+", ""));
        auditor.sees(auditor.text(auditor.says("organizer.whatIf.banner")));
        auditor.inspect();
        organizer.hands().press(organizer.link(organizer.says("organizer.whatIf.clear")));
        assertThat(organizer.page().locator(".trial-table")).hasCount(0);
        assertThat(ranking(organizer, ".rank-table:not(.trial-table)")).isEqualTo(real);
        assertThat(traces()).as("what tells of any change").isEqualTo(before);
    }

    @Test
    void theDownloadedRecordIsComputedAgainWithTheSameHash() throws IOException {
        Release release = season.proposed(ReleaseKind.SHORTLIST, product.people().organizer(1));
        Visitor organizer = looks(Window.PHONE_INDONESIAN, product.people().organizer(2));
        assertThat(organizer.page().locator(".hash").first()).hasText(release.recordHash());
        Download download = organizer.page().waitForDownload(
                () -> organizer.link(organizer.says("organizer.record.download")).click());
        Path file = folder.resolve(download.suggestedFilename());
        download.saveAs(file);

        assertThat(Sha256.of(Files.readString(file))).isEqualTo(release.recordHash());
        String nowhere = "--anugerah.data=" + folder.resolve("none");
        assertThat(RecomputeCommand.run(Anugerah.class, "--decision=" + file, nowhere)).isZero();
        assertThat(product.the(StoredDecisions.class).differences(Files.readString(file))).isEmpty();
        Files.writeString(file, Files.readString(file).replace("\"selected\":true", "\"selected\":false"));
        assertThat(RecomputeCommand.run(Anugerah.class, "--decision=" + file, nowhere)).isOne();
    }

    private Case submitted(Option option) {
        return season.aCase(Group.OUTSTANDING).registered().activated().filled(option).submitted();
    }

    private Visitor looks(Window window, Person person) {
        Visitor visitor = SigningIn.at(visitors.at(window), person.email(), People.PASSWORD);
        visitor.page().waitForURL(url -> !url.contains("/masuk"));
        visitor.opens(SCREEN + "?edisi=" + season.edition().code());
        return visitor.arrivesAt(SCREEN, visitor.says("organizer.shortlist.title"));
    }

    private static void isTold(Visitor visitor, String state, Person by) {
        visitor.sees(visitor.heading(visitor.says("organizer.decision." + state + ".title")));
        String sentence = visitor.says("organizer.news." + state, by.name(), "|");
        assertThat(visitor.page().locator(".decision-news")).containsText(sentence.substring(0, sentence.indexOf('|')));
    }

    private static List<String> ranking(Visitor visitor, String table) {
        return visitor.page().locator(table + " .col-body").allInnerTexts();
    }

    /** Rows that a change of this edition would leave behind, and what its list would be. */
    private String traces() {
        return product.sql().sql("""
                        select (select count(*) from audit where subject = :edition or subject in
                                (select id from submission where edition = :edition)) || ' '
                            || (select count(*) from release where edition = :edition) || ' ' || (select count(*) from mail)""")
                .param("edition", season.id()).query(String.class).single()
                + product.as(product.people().auditor(), () -> product.the(Releases.class)
                        .preview(season.id(), ReleaseKind.SHORTLIST)).hash(season.edition().code());
    }
}
