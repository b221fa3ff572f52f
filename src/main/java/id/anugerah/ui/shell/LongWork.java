package id.anugerah.ui.shell;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.UIDetachedException;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.progressbar.ProgressBar;
import com.vaadin.flow.server.Command;
import com.vaadin.flow.server.ErrorEvent;
import com.vaadin.flow.shared.communication.PushMode;
import com.vaadin.flow.shared.ui.Transport;
import id.anugerah.access.CurrentPerson;
import id.anugerah.access.Person;
import jakarta.annotation.PreDestroy;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.function.Consumer;
import java.util.function.Supplier;

/**
 * What may take longer than a request: done on a thread of its own as the person who asked, so that no other page of theirs
 * stands still; the screen shows that it is under way, and gets the result when it is there. Whoever leaves gets none.
 */
@org.springframework.stereotype.Component
public class LongWork {

    private static final int AT_ONCE = 2;

    private final ExecutorService threads = Executors.newFixedThreadPool(AT_ONCE, work -> {
        Thread thread = new Thread(work, "long-work");
        thread.setDaemon(true);
        return thread;
    });

    /**
     * @param place   holds what is under way; empty again before anything else happens
     * @param saying  what is under way, as a sentence
     * @param shown   called on the screen with the result
     * @param stopped called on the screen when there is none; what happened is told as after any click
     */
    public <T> void begin(Div place, String saying, Supplier<T> work, Consumer<T> shown, Runnable stopped) {
        UI ui = place.getUI().orElseThrow();
        Person person = CurrentPerson.required();
        place.removeAll();
        place.add(underWay(saying));
        ui.getPushConfiguration().setTransport(Transport.WEBSOCKET_XHR);
        ui.getPushConfiguration().setPushMode(PushMode.AUTOMATIC);
        threads.execute(() -> {
            Command told;
            try {
                T result = CurrentPerson.actingAs(person, work::get);
                told = () -> shown.accept(result);
            } catch (RuntimeException e) {
                told = () -> {
                    stopped.run();
                    ui.getSession().getErrorHandler().error(new ErrorEvent(e));
                };
            }
            tell(ui, place, told);
        });
    }

    /** The line to the browser is given up only after the result has gone through it. */
    private static void tell(UI ui, Div place, Command told) {
        try {
            ui.access(() -> {
                place.removeAll();
                told.execute();
                ui.push();
                ui.getPushConfiguration().setPushMode(PushMode.DISABLED);
            });
        } catch (UIDetachedException e) {
            // whoever asked has left
        }
    }

    private static Component underWay(String saying) {
        ProgressBar bar = new ProgressBar();
        bar.setIndeterminate(true);
        bar.getElement().setAttribute("aria-label", saying);
        Div under = new Div(new Span(saying), bar);
        under.addClassName("under-way");
        under.getElement().setAttribute("role", "status");
        return under;
    }

    @PreDestroy
    void end() {
        threads.shutdownNow();
    }
}
