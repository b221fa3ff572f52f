package id.anugerah.browser;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.FilePayload;
import com.microsoft.playwright.options.SelectOption;

/** Pointing and clicking; text is typed, of course. */
record Mouse(Page page) implements Hands {

    @Override
    public void press(Locator target) {
        target.click();
    }

    @Override
    public void pressTwice(Locator target) {
        target.dblclick();
    }

    @Override
    public void write(Locator field, String text) {
        field.fill(text);
    }

    @Override
    public void pick(Locator select, String option) {
        select.selectOption(new SelectOption().setLabel(option));
    }

    @Override
    public void tick(Locator choice) {
        choice.check();
    }

    @Override
    public void find(Locator combobox, String part, Locator suggestion) {
        combobox.click();
        combobox.fill(part);
        suggestion.click();
    }

    @Override
    public void attach(Locator button, FilePayload file) {
        page.waitForFileChooser(button::click).setFiles(file);
    }
}
