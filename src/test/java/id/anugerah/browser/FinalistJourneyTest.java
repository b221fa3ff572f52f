package id.anugerah.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.options.FilePayload;
import com.microsoft.playwright.options.AriaRole;
import id.anugerah.edition.PhaseKind;
import id.anugerah.evidence.corpus.Corpus;
import id.anugerah.finalist.Finalists;
import id.anugerah.finalist.Preparation;
import id.anugerah.instrument.Option;
import id.anugerah.support.Case;
import id.anugerah.support.People;
import id.anugerah.support.Product;
import id.anugerah.support.Season;
import org.assertj.core.api.Assertions;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;

/** A finalist prepares its session by keyboard alone: confirms, names two presenters, sends a presentation larger than evidence may be. */
@BrowserTest
class FinalistJourneyTest {

    @Autowired
    private Product product;
    @Autowired
    private Visitors visitors;
    private Season season;
    private Case finalist;

    @BeforeEach
    void announce() {
        season = Season.of(product);
        finalist = season.aCase().registered().activated().filled(Option.D).submitted();
        season.evaluationOpens();
        finalist.evaluation().confirmed();
        season.shortlistAnnounced();
        finalist.hearing().scheduled(season.opens(PhaseKind.FINALS));
    }

    @ParameterizedTest
    @ValueSource(booleans = {true, false})
    void preparesByKeyboard(boolean english) {
        Window window = english ? Window.PHONE_ENGLISH : Window.DESK_INDONESIAN;
        Visitor visitor = SigningIn.at(visitors.at(window, true, Keys::new), finalist.owner().email(), People.PASSWORD);
        visitor.page().waitForURL(url -> !url.contains("/masuk"));
        visitor.opens("/kiriman/" + finalist.id());
        visitor.hands().press(visitor.link(visitor.says("participant.open.final")));
        visitor.arrivesAt("/kiriman/" + finalist.id() + "/final", visitor.says("participant.final"));

        visitor.hands().press(visitor.button(visitor.says("participant.final.confirm")));
        visitor.hands().press(visitor.answer(visitor.says("participant.final.confirm.act")));
        visitor.sees(visitor.text(visitor.says("participant.final.confirmedNow")));
        assertThat(visitor.page().locator("vaadin-notification-card")).hasCount(0); // the notice goes by itself

        visitor.hands().press(visitor.button(visitor.says("participant.final.presenters.more")));
        presenter(visitor, 1, "Kepala Dinas");
        presenter(visitor, 2, "Sekretaris");
        visitor.hands().press(visitor.button(visitor.says("participant.final.presenters.save")));
        visitor.sees(visitor.text(visitor.says("participant.final.presenters.done")));

        String choose = visitor.says("participant.final.presentation.button");
        visitor.hands().attach(visitor.button(choose), new FilePayload("bohong.pptx", "application/pdf", Corpus.cook("pdf 1")));
        visitor.sees(visitor.page().getByRole(AriaRole.ALERT).filter(new Locator.FilterOptions().setHasText("bohong.pptx")).first());
        visitor.hands().attach(visitor.button(choose), new FilePayload("paparan.pdf", "application/pdf", Corpus.cook("pdf.size 6291456")));
        visitor.sees(visitor.link("paparan.pdf"));
        visitor.sees(visitor.text(visitor.says("participant.final.sent")));
        visitor.inspect();

        Preparation sent = product.as(finalist.owner(), () -> product.the(Finalists.class).mine(finalist.id())).preparation();
        Assertions.assertThat(sent.missing()).isEmpty();
        Assertions.assertThat(sent.presenters()).extracting("name").containsExactly("Kepala Dinas", "Sekretaris");
        Assertions.assertThat(sent.presentation().orElseThrow().file().size()).isEqualTo(6291456);
    }

    private static void presenter(Visitor visitor, int number, String name) {
        Locator row = visitor.page().getByRole(AriaRole.GROUP,
                new com.microsoft.playwright.Page.GetByRoleOptions().setName(visitor.says("participant.final.presenter", number)).setExact(true));
        write(visitor, row, "participant.final.presenter.name", name);
        write(visitor, row, "participant.final.presenter.rank", "Tenaga ahli " + number);
        visitor.page().keyboard().press("Tab");
        write(visitor, row, "participant.final.presenter.position", name);
        assertThat(row.getByRole(AriaRole.COMBOBOX)).hasValue("Tenaga ahli " + number);
    }

    private static void write(Visitor visitor, Locator row, String key, String text) {
        visitor.hands().write(row.locator("input").nth(key.endsWith("name") ? 0 : key.endsWith("rank") ? 1 : 2), text);
    }
}
