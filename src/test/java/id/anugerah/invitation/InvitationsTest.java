package id.anugerah.invitation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import biweekly.component.VEvent;
import id.anugerah.access.Person;
import id.anugerah.edition.PhaseKind;
import id.anugerah.instrument.Option;
import id.anugerah.invitation.Post.Letter;
import id.anugerah.panel.Panel;
import id.anugerah.panel.Seating;
import id.anugerah.panel.SessionPlanning;
import id.anugerah.panel.Sessions;
import id.anugerah.support.Case;
import id.anugerah.support.Product;
import id.anugerah.support.ProductTest;
import id.anugerah.support.Season;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** Every invitation, change and cancellation reaches the one calendar entry that the first letter made. */
@ProductTest
class InvitationsTest {

    private static final String ROOM = "Ruang Garuda, lantai 3; gedung B – sayap timur\\selatan";

    @Autowired
    Product product;

    Season season;
    Case finalist;
    UUID panel;
    UUID session;
    Instant at;

    @BeforeEach
    void planned() {
        season = Season.of(product);
        finalist = season.aCase().registered().activated().filled(Option.D).submitted();
        season.evaluationOpens();
        finalist.evaluation().confirmed();
        season.shortlistAnnounced();
        product.moveTo(season.opens(PhaseKind.FINALS));
        panel = season.panel();
        at = season.opens(PhaseKind.FINALS).plus(Duration.ofHours(9));
        session = product.as(organizer(), () -> product.the(SessionPlanning.class).plan(finalist.id(), panel, at, ROOM));
        product.dueJobs();
    }

    @Test
    void theFinalistEveryJurorAndTheChairAreInvited() {
        List<Letter> letters = letters();

        assertThat(letters).extracting(Letter::recipient).containsExactlyInAnyOrder(finalist.owner().email(),
                product.people().chair().email(), product.people().juror(1).email(), product.people().juror(2).email());
        assertThat(letters).allSatisfy(letter -> {
            VEvent event = letter.event();
            assertThat(letter.method()).isEqualTo("REQUEST");
            assertThat(event.getUid().getValue()).startsWith(session + "@");
            assertThat(event.getSequence().getValue()).isZero();
            assertThat(event.getDateStart().getValue().toInstant()).isEqualTo(at);
            assertThat(event.getDateEnd().getValue().toInstant()).isEqualTo(at.plus(Duration.ofMinutes(30)));
            assertThat(event.getLocation().getValue()).isEqualTo(ROOM);
            assertThat(event.getDescription().getValue()).contains(finalist.now().reference()).contains("\n");
            assertThat(event.getAttendees()).singleElement().satisfies(guest ->
                    assertThat(guest.getEmail()).isEqualTo(letter.recipient()));
        });
    }

    @Test
    void linesAreFoldedByOctetsAndEndAsTheStandardSays() {
        assertThat(letters()).allSatisfy(letter -> {
            assertThat(letter.file()).startsWith("BEGIN:VCALENDAR\r\n").endsWith("END:VCALENDAR\r\n");
            assertThat(letter.file().split("\r\n")).allSatisfy(line ->
                    assertThat(line.getBytes(StandardCharsets.UTF_8)).hasSizeLessThanOrEqualTo(75));
            assertThat(letter.file().replace("\r\n", "")).doesNotContain("\n").doesNotContain("\r");
        });
    }

    @Test
    void aMoveUpdatesTheSameEntry() {
        move(panel, at.plus(Duration.ofHours(1)));

        List<Letter> letters = letters();
        assertThat(letters).hasSize(8);
        assertThat(Post.calendarOf(finalist.owner().email(), letters).values()).singleElement().satisfies(entry -> {
            assertThat(entry.getSequence().getValue()).isEqualTo(1);
            assertThat(entry.getDateStart().getValue().toInstant()).isEqualTo(at.plus(Duration.ofHours(1)));
        });
    }

    @Test
    void aCancellationTakesTheEntryAway() {
        product.runAs(organizer(), () -> product.the(SessionPlanning.class).cancel(session, "Listrik padam."));

        List<Letter> letters = letters();
        assertThat(letters).hasSize(8);
        assertThat(letters.subList(4, 8)).allSatisfy(letter -> {
            assertThat(letter.method()).isEqualTo("CANCEL");
            assertThat(letter.event().getSequence().getValue()).isEqualTo(1);
            assertThat(letter.event().getStatus().getValue()).isEqualTo("CANCELLED");
            assertThat(Post.calendarOf(letter.recipient(), letters)).isEmpty();
        });
    }

    @Test
    void aReplacedJurorsEntryGoesAndTheOtherOnesComes() {
        Person left = product.people().juror(1);
        Person came = product.people().juror(3);
        product.runAs(organizer(), () -> product.the(Seating.class).replace(panel, left.id(), came.id(),
                Panel.Background.ACADEMIC, "Sakit."));

        List<Letter> letters = letters();
        assertThat(letters.subList(4, letters.size())).extracting(Letter::recipient)
                .containsExactlyInAnyOrder(left.email(), came.email(), product.people().chair().email());
        assertThat(Post.calendarOf(left.email(), letters)).isEmpty();
        assertThat(Post.calendarOf(came.email(), letters)).hasSize(1);
        assertThat(Post.calendarOf(product.people().juror(2).email(), letters)).hasSize(1);
    }

    @Test
    void anotherPanelIsInvitedAndTheFormerOneFreed() {
        UUID other = product.as(organizer(), () -> product.the(id.anugerah.panel.Panels.class).create(season.id(), "Panel 2",
                product.people().juror(4).id(), "", List.of(new Panel.Member(product.people().juror(2).id(), Panel.Background.MEDIA),
                new Panel.Member(product.people().juror(5).id(), Panel.Background.MEDIA))));
        move(other, at);

        List<Letter> letters = letters();
        assertThat(Post.calendarOf(product.people().juror(1).email(), letters)).isEmpty();
        assertThat(Post.calendarOf(product.people().chair().email(), letters)).isEmpty();
        assertThat(Post.calendarOf(product.people().juror(2).email(), letters)).hasSize(1);
        assertThat(Post.calendarOf(product.people().juror(4).email(), letters)).hasSize(1);
        assertThat(Post.calendarOf(product.people().juror(5).email(), letters)).hasSize(1);
    }

    @Test
    void onlyWhoIsInvitedSavesTheEntry() {
        SessionEntries entries = product.the(SessionEntries.class);

        assertThat(new String(product.as(finalist.owner(), () -> entries.own(session)).content(), StandardCharsets.UTF_8))
                .contains("METHOD:PUBLISH").contains("UID:" + session).doesNotContain("ATTENDEE");
        assertThat(product.as(product.people().juror(1), () -> entries.own(session)).name())
                .isEqualTo("sesi-" + finalist.now().reference() + ".ics");
        assertThatThrownBy(() -> product.as(product.people().juror(3), () -> entries.own(session))).hasMessage("panel.sessionGone");
        assertThatThrownBy(() -> product.as(product.people().juror(1), () -> entries.own(UUID.randomUUID())))
                .hasMessage("panel.sessionGone");
    }

    private void move(UUID to, Instant then) {
        product.runAs(organizer(), () -> product.the(SessionPlanning.class).move(session, to, then, ROOM));
        assertThat(product.as(organizer(), () -> product.the(Sessions.class).of(season.id()))).hasSize(1);
    }

    private List<Letter> letters() {
        return new Post(product).about(finalist.now().reference());
    }

    private Person organizer() {
        return product.people().organizer(1);
    }
}
