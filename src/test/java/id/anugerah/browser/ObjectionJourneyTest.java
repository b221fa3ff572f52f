package id.anugerah.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import id.anugerah.access.Person;
import id.anugerah.instrument.Option;
import id.anugerah.submission.Group;
import id.anugerah.support.Case;
import id.anugerah.support.People;
import id.anugerah.support.Product;
import id.anugerah.support.Season;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.beans.factory.annotation.Autowired;

/** A participant objects once, somebody who never had the submission answers, and both and the organizers see the effect. */
@BrowserTest
class ObjectionJourneyTest {

    private static final String WHY = "Unsur ketiga ada di halaman 4.";

    @Autowired
    private Product product;
    @Autowired
    private Visitors visitors;
    private Season season;
    private Case body;

    @BeforeEach
    void announced() {
        season = Season.small(product);
        body = season.aCase(Group.GENERAL).registered().activated().filled(Option.B).answered("A1", Option.A).submitted();
        season.evaluationOpens();
        body.evaluation().lowering(List.of("A1", "B2"), Option.C);
        season.shortlistAnnounced();
    }

    static Stream<Arguments> windows() {
        return Stream.of(Arguments.of(Window.PHONE_INDONESIAN, Window.DESK_ENGLISH), Arguments.of(Window.DESK_ENGLISH, Window.PHONE_INDONESIAN));
    }

    @ParameterizedTest
    @MethodSource("windows")
    void anObjectionIsFiledOnceAnsweredByAStrangerAndRead(Window participants, Window verifiers) {
        Visitor participant = signedIn(participants, body.owner());
        Objecting objecting = new Objecting(participant, body).begin().offers("A1", "B2").chooses("A1").chooses("B2")
                .checks().files().isSentBackTo("A1").writes("A1", WHY).writes("B2", "Lihat berkas baru.").adds("Penjelasan.pdf")
                .checks().files().hasAReceipt();
        product.dueJobs();

        Visitor touched = signedIn(verifiers, product.people().verifier(1));
        touched.opens("/tugas").arrivesAt("/tugas", touched.says("worklist.title"));
        assertThat(touched.page().getByText(body.now().bodyName())).hasCount(0);
        Visitor judge = signedIn(verifiers, product.people().verifier(7));
        judge.opens("/tugas");
        new Ruling(judge, body).takesTheNext().standsBefore("A1").reads(WHY).reads("Penjelasan.pdf")
                .chooses(2, 3).cannotSaveWithout("A1").saves("Halaman 4 memang menunjukkannya.")
                .standsBefore("B2").chooses(0, 2).saves("Berkas baru tidak menunjukkan unsur yang diminta.")
                .hasAnswered(2).shows("\\+2[.,]00").finishes(); // A1 weighs 3: from a third to the whole
        product.dueJobs();

        objecting.reads(1, 2);
        participant.sees(participant.text("Halaman 4 memang menunjukkannya."));
        Visitor organizer = signedIn(verifiers, product.people().organizer(1));
        organizer.opens("/penyelenggara/keberatan?edisi=" + season.edition().code())
                .arrivesAt("/penyelenggara/keberatan", organizer.says("organizer.objections.title"));
        organizer.sees(organizer.page().locator(".figures-objections").getByText(organizer.says("organizer.objection.upheld", 1, 2)));
    }

    private Visitor signedIn(Window window, Person person) {
        Visitor visitor = SigningIn.at(visitors.at(window), person.email(), People.PASSWORD);
        visitor.page().waitForURL(url -> !url.contains("/masuk"));
        return visitor;
    }
}
