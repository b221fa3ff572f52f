package id.anugerah.browser;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.BrowserType;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Playwright;
import com.microsoft.playwright.assertions.PlaywrightAssertions;
import com.microsoft.playwright.options.ReducedMotion;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.springframework.beans.factory.DisposableBean;

/** Debian's Chromium, driven by Playwright; nothing is downloaded. */
final class Chromium implements DisposableBean {

    static final Path BINARY = Path.of("/usr/bin/chromium");
    private static final int PATIENCE_MILLIS = 30_000;
    private static final List<String> QUIET = List.of("--headless", "--no-sandbox", "--disable-gpu", "--disable-quic",
            "--no-first-run", "--disable-background-networking", "--disable-component-update", "--disable-sync");

    private final Playwright playwright;
    private final Browser browser;

    Chromium() {
        playwright = Playwright.create(new Playwright.CreateOptions()
                .setEnv(Map.of("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1")));
        browser = playwright.chromium().launch(new BrowserType.LaunchOptions().setExecutablePath(BINARY).setArgs(QUIET));
        PlaywrightAssertions.setDefaultAssertionTimeout(PATIENCE_MILLIS);
    }

    static boolean isThere() {
        return Files.isExecutable(BINARY);
    }

    /** A window of somebody who was never here before. */
    Page window(Window window, boolean scripts) {
        BrowserContext context = browser.newContext(new Browser.NewContextOptions().setViewportSize(window.width(), 900)
                .setLocale(window.language().getLanguage()).setReducedMotion(ReducedMotion.REDUCE)
                .setJavaScriptEnabled(scripts));
        context.setDefaultTimeout(PATIENCE_MILLIS);
        return context.newPage();
    }

    @Override
    public void destroy() {
        browser.close();
        playwright.close();
    }
}
