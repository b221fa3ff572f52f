package id.anugerah.ui.shell;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.ErrorParameter;
import com.vaadin.flow.router.HasErrorParameter;
import com.vaadin.flow.router.ParentLayout;
import id.anugerah.shared.Refused;
import jakarta.annotation.security.PermitAll;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Optional;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** When a screen cannot be opened: the sentence of a refusal, or that it is our fault; the cause goes to the log only. */
@ParentLayout(Frame.class)
@PermitAll
public class FailedView extends Page implements HasErrorParameter<Exception> {

    private static final Logger LOG = LoggerFactory.getLogger(FailedView.class);

    private final Words words;

    public FailedView(Words words) {
        super(false);
        this.words = words;
    }

    @Override
    public int setErrorParameter(BeforeEnterEvent event, ErrorParameter<Exception> parameter) {
        Optional<Refused> refused = refusal(parameter.getException());
        heading(words.of(refused.isPresent() ? "shell.refused" : "site.error.500"));
        lead(refused.map(words::of).orElseGet(() -> words.of("shell.failed")));
        add(new Anchor("/beranda", words.of("shell.home")));
        if (refused.isEmpty()) {
            LOG.error("A screen could not be opened", parameter.getException());
        }
        return refused.isPresent() ? HttpServletResponse.SC_CONFLICT : HttpServletResponse.SC_INTERNAL_SERVER_ERROR;
    }

    private static Optional<Refused> refusal(Throwable failure) {
        for (Throwable cause = failure; cause != null; cause = cause.getCause()) {
            if (cause instanceof Refused refused) {
                return Optional.of(refused);
            }
        }
        return Optional.empty();
    }
}
