package id.anugerah.ui.jury;

import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.icon.VaadinIcon;
import id.anugerah.panel.Session;
import id.anugerah.ui.shell.Words;
import java.util.Locale;

/** The state of a session as icon and word. */
final class SessionState extends Span {

    SessionState(Words words, Session.State state) {
        addClassNames("state", "state-" + state.name().toLowerCase(Locale.ROOT));
        add(switch (state) {
            case PLANNED -> VaadinIcon.CALENDAR_CLOCK.create();
            case OPEN -> VaadinIcon.DOT_CIRCLE.create();
            case DISCUSSION -> VaadinIcon.COMMENTS_O.create();
            case CLOSED -> VaadinIcon.CHECK.create();
            case CANCELLED -> VaadinIcon.CLOSE_SMALL.create();
        }, new Span(words.of("jury.state", state)));
    }
}
