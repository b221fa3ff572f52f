package id.anugerah.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.assertions.LocatorAssertions.HasCountOptions;
import com.microsoft.playwright.assertions.LocatorAssertions.IsVisibleOptions;
import com.microsoft.playwright.options.AriaRole;
import id.anugerah.instrument.Option;
import id.anugerah.operations.MigrationRun;
import id.anugerah.operations.Migrations;
import id.anugerah.operations.ProcessClockwork;
import id.anugerah.support.Breaking;
import id.anugerah.support.Case;
import id.anugerah.support.ManyCases;
import id.anugerah.support.NewVersion;
import id.anugerah.support.People;
import id.anugerah.support.Product;
import id.anugerah.support.Season;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.beans.factory.annotation.Autowired;

/** An administrator tries failed steps again, looks after a case, and migrates cases to a new version of their process. */
@BrowserTest
class OperationsJourneyTest {

    private static final int LONG = 60_000;

    @Autowired
    private Product product;
    @Autowired
    private Visitors visitors;

    static Stream<Window> windows() {
        return Stream.of(Window.PHONE_ENGLISH, Window.DESK_INDONESIAN);
    }

    @ParameterizedTest
    @MethodSource("windows")
    void failedStepsAreTriedAgain(Window window) {
        Season season = Season.of(product);
        Case[] failed = {filled(season), filled(season), filled(season)};
        Breaking.of(product).receiptsFail(failed);
        Visitor visitor = administrator(window);
        visitor.opens("/operasi/insiden");
        visitor.arrivesAt("/operasi/insiden", visitor.says("operations.incidents.title"));
        assertThat(visitor.text(visitor.says("operations.cause.DATABASE"))).isVisible();
        picture(visitor, "incidents");
        product.the(ProcessClockwork.class).resume();

        Locator again = visitor.page().locator(".operations-table tbody tr").first().getByRole(AriaRole.BUTTON,
                new Locator.GetByRoleOptions().setName(visitor.says("operations.retry")));
        visitor.hands().press(again);
        assertThat(visitor.text(visitor.says("operations.attempt.DONE"))).isVisible(new IsVisibleOptions().setTimeout(LONG));
        visitor.opens("/operasi/insiden?sebab=DATABASE&proses=self_assessment");
        assertThat(visitor.page().locator(".operations-table tbody tr")).hasCount(2);
        visitor.hands().press(visitor.button(visitor.says("operations.incidents.chooseAll")));
        visitor.hands().press(visitor.button(visitor.says("operations.retryChosen", 2)));
        visitor.hands().press(visitor.answer(visitor.says("operations.retry")));
        assertThat(visitor.page().getByText(visitor.says("operations.attempt.DONE")))
                .hasCount(2, new HasCountOptions().setTimeout(LONG));
        picture(visitor, "tried");
        visitor.inspect();
        visitor.opens("/operasi/insiden");
        assertThat(visitor.text(visitor.says("operations.incidents.none"))).isVisible();
        visitor.inspect();
    }

    @ParameterizedTest
    @MethodSource("windows")
    void aCaseIsSuspendedAndMoved(Window window) {
        Season season = Season.of(product);
        Case filling = filled(season);
        Visitor visitor = administrator(window);
        visitor.opens("/operasi/kasus?cari=" + filling.now().reference());
        visitor.arrivesAt("/operasi/kasus", visitor.says("operations.cases.title"));
        picture(visitor, "cases");
        visitor.hands().press(visitor.page().locator(".operations-table tbody a").first());
        visitor.arrivesAt("/operasi/kasus/*", filling.now().reference());
        picture(visitor, "case");
        visitor.hands().press(visitor.button(visitor.says("operations.suspend")));
        visitor.answer(visitor.says("operations.suspend"));
        picture(visitor, "suspend");
        visitor.hands().write(visitor.field(visitor.says("operations.reason")), "Data sedang diperiksa");
        visitor.hands().press(visitor.answer(visitor.says("operations.suspend")));
        assertThat(visitor.page().getByText(visitor.says("operations.suspended"),
                new com.microsoft.playwright.Page.GetByTextOptions().setExact(true))).isVisible();
        visitor.hands().press(visitor.button(visitor.says("operations.resume")));
        visitor.hands().write(visitor.field(visitor.says("operations.reason")), "Sudah diperiksa");
        visitor.hands().press(visitor.answer(visitor.says("operations.resume")));
        assertThat(visitor.button(visitor.says("operations.suspend"))).isVisible();
        visitor.inspect();
        Locator card = visitor.page().locator(".process-card").last();
        card.scrollIntoViewIfNeeded();
        if (Boolean.getBoolean("operations.pictures")) {
            card.screenshot(new Locator.ScreenshotOptions().setPath(Path.of("target", "operations", "card-" + window.width() + ".png")));
        }
        visitor.hands().press(card.getByRole(AriaRole.BUTTON, new Locator.GetByRoleOptions().setName(visitor.says("operations.move") + ": ")));
        visitor.sees(visitor.question());
        visitor.question().locator("vaadin-select").click();
        visitor.page().getByRole(AriaRole.OPTION).first().click();
        visitor.hands().write(visitor.field(visitor.says("operations.reason")), "Peserta minta ditutup");
        picture(visitor, "move");
        visitor.hands().press(visitor.answer(visitor.says("operations.move")));
        assertThat(visitor.heading(visitor.says("operations.case.gone"))).isVisible(); // closed, the journey has ended
        visitor.inspect();
        assertThat(product.sql().sql("select action from audit where subject = :id and action like 'operations.%' order by seq")
                .param("id", filling.id()).query(String.class).list())
                .containsExactly("operations.suspended", "operations.resumed", "operations.moved");
    }

    @ParameterizedTest
    @MethodSource("windows")
    void casesGoToANewVersionAndWhoCannotIsNamed(Window window) {
        Season season = Season.of(product);
        Case whole = filled(season);
        int others = window.english() ? 40 : 499;
        int all = others + 1;
        ManyCases.filling(product, season, others);
        try (NewVersion version = NewVersion.withOneStepMore(product)) {
            Visitor visitor = administrator(window);
            visitor.opens("/operasi/migrasi");
            visitor.arrivesAt("/operasi/migrasi", visitor.says("operations.migration.title"));
            visitor.hands().press(visitor.button(visitor.says("operations.migration.dryRun")));
            assertThat(visitor.text(visitor.says("operations.dryRun.sum", String.valueOf(all), "0"))).isVisible(new IsVisibleOptions().setTimeout(LONG));
            picture(visitor, "plan");
            visitor.inspect();
            visitor.hands().press(visitor.button(visitor.says("operations.migration.start", String.valueOf(all))));
            visitor.hands().write(visitor.field(visitor.says("operations.reason")), "Peserta membaca tanda terima");
            visitor.answer(visitor.says("operations.migration.go"));
            picture(visitor, "ask");
            visitor.hands().press(visitor.answer(visitor.says("operations.migration.go")));
            assertThat(visitor.text(visitor.says("operations.run.ended", String.valueOf(all), String.valueOf(all), "0")))
                    .isVisible(new IsVisibleOptions().setTimeout(LONG));
            visitor.inspect();

            whole.submitted();
            visitor.opens("/operasi/migrasi?dari=self_assessment-" + version.toVersion() + "&ke=self_assessment-" + version.fromVersion());
            visitor.hands().press(visitor.button(visitor.says("operations.migration.dryRun")));
            assertThat(visitor.text(visitor.says("operations.dryRun.sum", String.valueOf(others), "1"))).isVisible(new IsVisibleOptions().setTimeout(LONG));
            assertThat(visitor.text(whole.now().reference())).isVisible();
            picture(visitor, "blocked");
            visitor.inspect();
            assertThat(product.as(product.people().administrator(), product.the(Migrations.class)::runs))
                    .extracting(MigrationRun::run).anyMatch(run -> run.done() == all);
        } finally {
            product.sql().sql("delete from batch_run where kind = 'migrate'").update();
        }
    }

    private Case filled(Season season) {
        return season.aCase().registered().activated().filled(Option.B);
    }

    private Visitor administrator(Window window) {
        Visitor visitor = visitors.at(window);
        SigningIn.at(visitor, product.people().administrator().email(), People.PASSWORD);
        visitor.page().waitForURL(url -> !url.endsWith("/masuk"));
        return visitor;
    }

    private static void picture(Visitor visitor, String name) {
        if (Boolean.getBoolean("operations.pictures")) {
            visitor.picture(Path.of("target", "operations", name + "-" + visitor.window().width() + ".png"));
        }
    }
}
