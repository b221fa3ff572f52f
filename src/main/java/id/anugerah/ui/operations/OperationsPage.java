package id.anugerah.ui.operations;

import com.vaadin.flow.component.DetachEvent;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.shared.Registration;
import id.anugerah.access.CurrentPerson;
import id.anugerah.access.Role;
import id.anugerah.operations.CaseName;
import id.anugerah.ui.shell.Page;
import id.anugerah.ui.shell.Words;
import java.time.Instant;
import java.time.ZoneId;
import java.util.function.BooleanSupplier;
import org.springframework.context.NoSuchMessageException;

/** What the screens of operations and oversight have in common: names, times, and looking again while something is under way. */
@StyleSheet("context://design/organizer.css")
@StyleSheet("context://design/operations.css")
public abstract class OperationsPage extends Page implements BeforeEnterObserver {

    private static final int POLL = 1_000;
    private static final ZoneId ZONE = ZoneId.of("Asia/Jakarta");

    private final transient Words words;
    private transient Registration polling;

    protected OperationsPage(Words words) {
        super(true);
        this.words = words;
        addClassNames("organizer", "operations");
    }

    protected Words words() {
        return words;
    }

    /** Acts are offered to administrators only; services refuse them to others anyway. */
    static boolean mayAct() {
        return CurrentPerson.required().has(Role.ADMINISTRATOR);
    }

    protected void focusedHeading(String text) {
        heading(text).getElement().setAttribute("tabindex", "-1").executeJs("this.focus({preventScroll: true})");
    }

    String process(String id) {
        try {
            return words.of("operations.process." + (id.isEmpty() ? "engine" : id));
        } catch (NoSuchMessageException e) {
            return id; // one that came with a later diagram
        }
    }

    String name(CaseName of) {
        return of.equals(CaseName.UNKNOWN) ? words.of("operations.noCase")
                : of.reference().isEmpty() ? of.name() : of.reference() + " – " + of.name();
    }

    protected String moment(Instant at) {
        return words.briefMoment(at, ZONE);
    }

    /** By when somebody has to act: the last minute before. */
    String deadline(Instant closes) {
        return words.briefDeadline(closes, ZONE);
    }

    /** Looks again every second. @param look says whether to go on */
    protected void poll(BooleanSupplier look) {
        if (polling == null) {
            UI ui = UI.getCurrent();
            ui.setPollInterval(POLL);
            polling = ui.addPollListener(poll -> {
                if (!look.getAsBoolean()) {
                    rest(ui);
                }
            });
        }
    }

    private void rest(UI ui) {
        if (polling != null) {
            polling.remove();
            polling = null;
            ui.setPollInterval(-1);
        }
    }

    @Override
    protected void onDetach(DetachEvent event) {
        rest(event.getUI());
    }
}
