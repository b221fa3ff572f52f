package id.anugerah.ui.shell;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.server.ServiceInitEvent;
import com.vaadin.flow.server.VaadinRequest;
import com.vaadin.flow.server.VaadinServiceInitListener;
import id.anugerah.shared.Refused;
import jakarta.servlet.http.Cookie;
import java.io.IOException;
import java.util.Arrays;
import java.util.Locale;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

/** Gives each new screen the language of the cookie "bahasa", and turns refusals into notices instead of error pages. */
@Component
class Language implements VaadinServiceInitListener {

    private static final Logger LOG = LoggerFactory.getLogger(Language.class);
    static final String COOKIE = "bahasa";

    private final Notices notices;

    Language(Notices notices) {
        this.notices = notices;
    }

    @Override
    public void serviceInit(ServiceInitEvent event) {
        event.getSource().addUIInitListener(init -> {
            UI ui = init.getUI();
            ui.setLocale(chosen(VaadinRequest.getCurrent()));
            ui.getPage().executeJs("document.documentElement.lang = $0", ui.getLocale().getLanguage());
            ui.getSession().setErrorHandler(error -> {
                Throwable cause = error.getThrowable();
                while (cause.getCause() != null && !(cause instanceof Refused)) {
                    cause = cause.getCause();
                }
                if (cause instanceof Refused refused) {
                    notices.refused(refused);
                } else if (cause instanceof IOException) {
                    LOG.debug("The browser went away", cause);
                } else {
                    LOG.error("A screen failed", error.getThrowable());
                    notices.failed();
                }
            });
        });
    }

    /** The language of the cookie; Indonesian without one. */
    static Locale chosen(VaadinRequest request) {
        Cookie[] cookies = request == null || request.getCookies() == null ? new Cookie[0] : request.getCookies();
        return Arrays.stream(cookies).filter(c -> c.getName().equals(COOKIE) && c.getValue().startsWith("en")).findAny()
                .map(c -> Locale.ENGLISH).orElse(Words.INDONESIAN);
    }
}
