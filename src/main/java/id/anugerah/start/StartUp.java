package id.anugerah.start;

import id.anugerah.account.Accounts;
import id.anugerah.rehearsal.DemoSeason;
import java.util.Locale;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.ApplicationArguments;
import org.springframework.boot.ApplicationRunner;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.boot.web.servlet.context.ServletWebServerApplicationContext;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

/** The last steps of a start that serves: ground work, then the demo season in the background or a word to the operator. */
@Component
@ConditionalOnProperty(name = "anugerah.start", havingValue = "serve", matchIfMissing = true)
class StartUp implements ApplicationRunner {

    private static final Logger LOG = LoggerFactory.getLogger(StartUp.class);

    private final GroundWork groundWork;
    private final Demo demo;
    private final Accounts accounts;
    private final MessageSource texts;
    private final ServletWebServerApplicationContext server;

    StartUp(GroundWork groundWork, Demo demo, Accounts accounts, MessageSource texts,
            ServletWebServerApplicationContext server) {
        this.groundWork = groundWork;
        this.demo = demo;
        this.accounts = accounts;
        this.texts = texts;
        this.server = server;
    }

    @Override
    public void run(ApplicationArguments arguments) {
        groundWork.lay();
        if (demo.wanted()) {
            Thread thread = new Thread(this::makeDemo, "demo-season");
            thread.setDaemon(true);
            thread.start();
            return;
        }
        groundWork.openEdition();
        System.out.println(Console.ready(address(), accounts.anyAdministrator()));
    }

    private void makeDemo() {
        try {
            demo.make();
            System.out.println(Console.demo(address(), DemoSeason.PASSWORD, demo.accounts(),
                    key -> texts.getMessage(key, null, key, Locale.forLanguageTag("id"))));
        } catch (RuntimeException e) {
            LOG.error("The demo season could not be played; stop, delete the data folder and start again", e);
        }
    }

    private String address() {
        return "http://localhost:" + server.getWebServer().getPort();
    }
}
