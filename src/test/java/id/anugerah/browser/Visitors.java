package id.anugerah.browser;

import com.microsoft.playwright.Page;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import org.springframework.context.MessageSource;
import org.springframework.core.env.Environment;

/** Everybody who is at a window of the product in one journey. */
final class Visitors {

    private static final Path PICTURES = Path.of("target", "browser");

    private final Chromium chromium;
    private final Environment environment;
    private final MessageSource texts;
    private final List<Visitor> present = new ArrayList<>();

    Visitors(Chromium chromium, Environment environment, MessageSource texts) {
        this.chromium = chromium;
        this.environment = environment;
        this.texts = texts;
    }

    Visitor at(Window window) {
        return at(window, true, Mouse::new);
    }

    Visitor at(Window window, boolean scripts, Function<Page, Hands> hands) {
        return at(chromium.window(window, scripts), window, scripts, hands);
    }

    /** The same person opens a second tab beside the first. */
    Visitor beside(Visitor visitor) {
        return at(visitor.page().context().newPage(), visitor.window(), visitor.scripts(), Mouse::new);
    }

    private Visitor at(Page page, Window window, boolean scripts, Function<Page, Hands> hands) {
        List<String> findings = new ArrayList<>();
        page.onPageError(error -> findings.add(page.url() + ": " + error));
        page.onConsoleMessage(message -> {
            if (message.type().equals("error")) {
                findings.add(page.url() + ": " + message.text() + " " + message.location());
            }
        });
        Visitor visitor = new Visitor(page, window, "http://localhost:" + environment.getProperty("local.server.port"),
                new Texts(texts, window.language()), hands.apply(page), scripts, findings);
        present.add(visitor);
        return visitor;
    }

    /** Closes all windows; after a failure with a picture of each under target/browser. @return what was found meanwhile */
    List<String> leave(String journey, boolean failed) {
        List<String> findings = present.stream().flatMap(visitor -> visitor.findings().stream()).distinct().toList();
        int number = 0;
        for (Visitor visitor : present) {
            if (failed) {
                visitor.picture(PICTURES.resolve((journey + "-" + ++number).replaceAll("[^A-Za-z0-9-]+", "_") + ".png"));
            }
            visitor.page().context().close();
        }
        present.clear();
        return findings;
    }
}
