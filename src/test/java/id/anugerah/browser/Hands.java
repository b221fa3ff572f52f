package id.anugerah.browser;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.options.FilePayload;

/** How somebody works a page: by mouse or by keyboard alone. */
interface Hands {

    /** A button or a link. */
    void press(Locator target);

    /** Twice, faster than anybody can answer. */
    void pressTwice(Locator target);

    void write(Locator field, String text);

    /** An option of the browser's own select, by its visible text. */
    void pick(Locator select, String option);

    /** A radio button or a checkbox. */
    void tick(Locator choice);

    /** From a field with suggestions, by typing a part of the name. */
    void find(Locator combobox, String part, Locator suggestion);

    void attach(Locator button, FilePayload file);
}
