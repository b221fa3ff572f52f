package id.anugerah.ui.shell;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dependency.JavaScript;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.server.VaadinSession;
import java.time.Duration;

/** Warns before the session ends, with a button to go on, and says afterwards what became of the input (design/shell.js). */
@JavaScript("context://design/shell.js")
class SessionGuard extends Div {

    private static final Duration LONGEST_WARNING = Duration.ofMinutes(5);

    SessionGuard(Words words) {
        addClassNames("session-guard");
        getElement().setAttribute("role", "alertdialog").setAttribute("aria-label", words.of("shell.session.label"))
                .setAttribute("hidden", true);
        Span minutes = new Span("5");
        minutes.addClassName("session-minutes");
        Paragraph soon = new Paragraph(new Span(words.of("shell.session.soon") + " "), minutes,
                new Span(" " + words.of("shell.session.soon.after")));
        Button goOn = new Button(words.of("shell.session.goOn"), click -> { }); // any request begins the session anew
        goOn.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        goOn.addClassName("session-go-on");
        Div ending = new Div(soon, goOn);
        ending.addClassName("session-ending");
        Button signIn = new Button(words.of("shell.session.signIn"));
        signIn.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        signIn.addClassName("session-sign-in");
        // without the server: it knows this window no more
        signIn.getElement().setAttribute("onclick", "location.reload()");
        Paragraph over = new Paragraph(words.of("shell.session.over.title"));
        over.addClassName("session-title");
        Div ended = new Div(over, new Paragraph(words.of("shell.session.over")), signIn);
        ended.addClassName("session-ended");
        add(ending, ended);
        addAttachListener(attach -> {
            VaadinSession session = attach.getUI().getSession();
            int seconds = session.getSession() == null ? 0 : session.getSession().getMaxInactiveInterval();
            if (seconds > 0) {
                getElement().executeJs("window.anugerahSession.watch(this, $0, $1)", seconds,
                        (int) Math.min(LONGEST_WARNING.toSeconds(), seconds / 3));
            }
        });
    }
}
