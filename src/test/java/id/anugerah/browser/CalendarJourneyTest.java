package id.anugerah.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import id.anugerah.edition.PhaseKind;
import id.anugerah.instrument.Option;
import id.anugerah.panel.Session;
import id.anugerah.panel.Sessions;
import id.anugerah.support.Case;
import id.anugerah.support.People;
import id.anugerah.support.Product;
import id.anugerah.support.Season;
import java.util.List;
import java.util.stream.Stream;
import org.assertj.core.api.Assertions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.beans.factory.annotation.Autowired;

/** An organizer plans everybody by a proposal, moves one session after a refusal, and cancels another one. */
@BrowserTest
class CalendarJourneyTest {

    private static final String ROOM = "Ruang Garuda";

    @Autowired
    private Product product;
    @Autowired
    private Visitors visitors;
    private Season season;
    private List<Case> finalists;

    static Stream<Window> windows() {
        return Stream.of(Window.DESK_INDONESIAN, Window.PHONE_ENGLISH);
    }

    @ParameterizedTest
    @MethodSource("windows")
    void aWholeCalendarIsPlannedOneMovedOneCancelled(Window window) {
        Visitor organizer = organizer(window);
        organizer.hands().press(organizer.link(organizer.says("finals.proposal.title")));
        organizer.arrivesAt("/penyelenggara/final/usulan", organizer.says("finals.proposal.title"));
        organizer.hands().press(organizer.button(organizer.says("finals.proposal.make")));
        organizer.sees(organizer.heading(organizer.says("finals.proposal.placed", 3)));
        organizer.hands().write(organizer.field(organizer.says("finals.proposal.place", "Panel 1")), ROOM);
        organizer.inspect();
        organizer.hands().press(organizer.button(organizer.says("finals.proposal.plan", 3)));
        organizer.arrivesAt("/penyelenggara/final", organizer.says("organizer.finals.title"));
        assertThat(organizer.page().locator(".session-card")).hasCount(3);
        product.dueJobs();

        Session first = sessions().get(0);
        organizer.hands().press(card(organizer, first));
        organizer.hands().press(organizer.answer(organizer.says("finals.move.open")));
        Locator time = organizer.field(organizer.says("finals.move.time"));
        time(organizer, time, "10:15");
        organizer.sees(organizer.text(organizer.says("finals.clash.some")));
        organizer.hands().press(organizer.answer(organizer.says("finals.move.act")));
        organizer.sees(organizer.page().getByRole(AriaRole.ALERT).first());
        Assertions.assertThat(sessions().get(0).sequence()).isZero();
        time(organizer, time, "14:00");
        organizer.sees(organizer.text(organizer.says("finals.clash.none")));
        organizer.hands().press(organizer.answer(organizer.says("finals.move.act")));
        assertThat(organizer.question()).hasCount(0);
        Assertions.assertThat(sessions()).filteredOn(session -> session.sequence() == 1).extracting(Session::id).containsExactly(first.id());

        organizer.hands().press(card(organizer, sessions().get(0)));
        organizer.hands().press(organizer.answer(organizer.says("finals.cancel.open")));
        organizer.hands().write(organizer.field(organizer.says("finals.cancel.reason")), "Listrik padam.");
        organizer.hands().press(organizer.answer(organizer.says("finals.cancel.act")));
        assertThat(organizer.page().locator(".session-card")).hasCount(2);
        organizer.sees(organizer.heading(organizer.says("organizer.finals.waiting", 1)));
        Assertions.assertThat(sessions()).hasSize(2);
        organizer.inspect();
    }

    /** With a mouse on a wide screen: the form opens with the slot where the card was let go. */
    @Test
    void aCardIsDraggedOntoAFreeTime() {
        Visitor organizer = organizer(Window.DESK_INDONESIAN);
        Locator card = organizer.page().locator(".waiting-card").first();
        card.locator(".waiting-name").dragTo(organizer.page().locator("[data-slot$='T10:30']").first());

        assertThat(organizer.question().locator("vaadin-time-picker input")).hasValue("10.30");
        Assertions.assertThat(sessions()).isEmpty();
    }

    private Visitor organizer(Window window) {
        season = Season.of(product);
        finalists = Stream.of(Option.B, Option.C, Option.D)
                .map(option -> season.aCase().registered().activated().filled(option).submitted()).toList();
        season.evaluationOpens();
        finalists.forEach(finalist -> finalist.evaluation().confirmed());
        season.shortlistAnnounced();
        product.moveTo(season.opens(PhaseKind.FINALS));
        season.panel();
        Visitor organizer = SigningIn.at(visitors.at(window), product.people().organizer(1).email(), People.PASSWORD);
        organizer.page().waitForURL(url -> !url.endsWith("/masuk"));
        return organizer.opens("/penyelenggara/final?edisi=" + season.edition().code())
                .arrivesAt("/penyelenggara/final", organizer.says("organizer.finals.title"));
    }

    private static void time(Visitor visitor, Locator field, String time) {
        visitor.hands().write(field, time);
        field.press("Enter");
    }

    private Locator card(Visitor visitor, Session session) {
        return visitor.page().getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName(session.bodyName() + ",")).first();
    }

    private List<Session> sessions() {
        return product.as(product.people().organizer(1), () -> product.the(Sessions.class).of(season.id()));
    }
}
