package id.anugerah.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import id.anugerah.instrument.JurySheet;
import id.anugerah.submission.Submission;
import java.util.List;

/** The session screen, as a juror or as the chair sees it. */
final class Scoring {

    private final Visitor visitor;
    private final Submission heard;

    Scoring(Visitor visitor, Submission heard) {
        this.visitor = visitor;
        this.heard = heard;
    }

    void open() {
        visitor.opens("/juri").arrivesAt("/juri", visitor.says("jury.title"));
        visitor.hands().press(visitor.page().getByRole(AriaRole.LINK)
                .filter(new Locator.FilterOptions().setHasText(heard.reference())));
        visitor.arrivesAt("/juri/*", heard.bodyName());
    }

    void openSession() {
        visitor.hands().press(visitor.button(visitor.says("jury.open")));
        visitor.sees(visitor.text(visitor.says("jury.state.OPEN")));
        visitor.inspect();
    }

    void waitsForTheChair() {
        visitor.sees(visitor.text(visitor.says("jury.banner.PLANNED")));
    }

    void score(JurySheet sheet, JurySheet.Criterion criterion, int points) {
        visitor.hands().write(number(sheet, criterion), Integer.toString(points));
    }

    Locator number(JurySheet sheet, JurySheet.Criterion criterion) {
        String name = criterion.title().in(visitor.window().language());
        return visitor.page().getByRole(AriaRole.TEXTBOX, new Page.GetByRoleOptions()
                .setName(visitor.says("jury.pointsOf", name, sheet.min(), sheet.max())).setExact(true));
    }

    void hasFilled(int number, int all) {
        visitor.sees(visitor.text(visitor.says("jury.filled", number, all)));
    }

    void handIn() {
        visitor.inspect();
        visitor.hands().press(visitor.button(visitor.says("jury.send")));
        visitor.hands().press(visitor.answer(visitor.says("jury.sendDialog.act")));
        visitor.sees(visitor.text(visitor.says("jury.banner.sent")));
        visitor.inspect();
    }

    void hasSheets(int in, int all) {
        visitor.sees(visitor.text(visitor.says("jury.chair.in", in, all)));
        Locator close = visitor.button(visitor.says("jury.close"));
        if (in == all) {
            assertThat(close).isEnabled();
        } else {
            assertThat(close).isDisabled();
        }
    }

    void closeSession() {
        visitor.hands().press(visitor.button(visitor.says("jury.close")));
        visitor.hands().press(visitor.answer(visitor.says("jury.closeDialog.act")));
        visitor.sees(visitor.text(visitor.says("jury.chair.closed")));
        visitor.inspect();
    }

    /** Somebody else took the seat: the screen says so by itself. */
    void isNoMoreOnThePanel() {
        visitor.sees(visitor.heading(visitor.says("jury.notYours")));
        visitor.inspect();
    }

    void comesAnew() {
        visitor.page().reload();
    }

    /** @param totals of the other sheets */
    void seesNobodyElsesSheet(String... totals) {
        visitor.sees(visitor.page().locator(".foot-figures .figure"));
        assertThat(visitor.page().locator(".panel-sheets")).hasCount(0);
        for (String total : totals) {
            assertThat(visitor.page().getByText(total)).hasCount(0);
        }
    }

    void hasTotal(String total) {
        assertThat(visitor.page().locator(".foot-figures .figure")).hasText(total);
    }

    /** After the closing: the totals of all sheets, by juror's name. */
    List<String> panelTotals() {
        visitor.sees(visitor.heading(visitor.says("jury.sheets")));
        visitor.inspect();
        return visitor.page().locator(".panel-sheets .total td").allInnerTexts();
    }
}
