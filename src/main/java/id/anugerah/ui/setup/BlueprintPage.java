package id.anugerah.ui.setup;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.confirmdialog.ConfirmDialog;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.BeforeLeaveEvent;
import com.vaadin.flow.router.BeforeLeaveObserver;
import id.anugerah.access.CurrentPerson;
import id.anugerah.access.Role;
import id.anugerah.setup.Blueprint;
import id.anugerah.setup.Blueprints;
import id.anugerah.setup.Finding;
import id.anugerah.setup.Part;
import id.anugerah.shared.Refused;
import id.anugerah.shared.Text;
import id.anugerah.ui.shell.Notices;
import id.anugerah.ui.shell.Page;
import id.anugerah.ui.shell.Words;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.BooleanSupplier;
import java.util.function.Consumer;

/** A screen about one blueprint, which stands in the address. After every act it is read and shown anew. */
@StyleSheet("context://design/organizer.css")
@StyleSheet("context://design/edition.css")
@StyleSheet("context://design/setup.css")
abstract class BlueprintPage extends Page implements BeforeEnterObserver, BeforeLeaveObserver {

    private final transient Words words;
    private final transient Blueprints blueprints;
    private final transient Notices notices;
    private transient Blueprint blueprint;
    private transient Map<String, Part> parts = Map.of();
    private transient List<Finding> findings;
    private transient List<Object> shown = List.of();

    BlueprintPage(Words words, Blueprints blueprints, Notices notices) {
        super(true);
        this.words = words;
        this.blueprints = blueprints;
        this.notices = notices;
        addClassNames("organizer", "setup");
        getElement().executeJs("""
                this.addEventListener('input', () => this.unsaved = true);
                window.addEventListener('beforeunload', leaving => this.isConnected && this.unsaved && leaving.preventDefault());""");
    }

    /** Shows the page from the blueprint and its parts as they stand; it is empty. */
    protected abstract void show();

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        UUID id = id(event.getRouteParameters().get(Places.BLUEPRINT).orElse(""));
        enter(event);
        fresh(id);
    }

    /** Whoever typed something that is not saved is asked. */
    @Override
    public void beforeLeave(BeforeLeaveEvent event) {
        if (keeps() && open() && !Typed.in(this).equals(shown)) {
            BeforeLeaveEvent.ContinueNavigationAction leave = event.postpone();
            new ConfirmDialog(words.of("participant.leave.title"), words.of("setup.leave"), words.of("participant.leave.stay"),
                    stay -> leave.cancel(), words.of("participant.leave.go"), go -> leave.proceed()).open();
        }
    }

    /** Whether what is typed on this page is kept by a button of it. */
    protected boolean keeps() {
        return true;
    }

    /** Reads what else stands in the address. */
    protected void enter(BeforeEnterEvent event) {
    }

    protected void fresh() {
        fresh(blueprint.id());
    }

    /** What is refused stays on the screen as it was typed. @return whether it was done */
    protected boolean act(Runnable act, String done) {
        try {
            act.run();
        } catch (Refused refused) {
            notices.refused(refused);
            return false;
        }
        notices.done(words.of(done));
        fresh();
        return true;
    }

    protected Words words() {
        return words;
    }

    protected Notices notices() {
        return notices;
    }

    protected Blueprint blueprint() {
        return blueprint;
    }

    protected Part part(String name) {
        if (!parts.containsKey(name)) {
            throw new Refused("setup.unknown");
        }
        return parts.get(name);
    }

    protected Map<String, Part> parts() {
        return parts;
    }

    protected boolean mayAct() {
        return CurrentPerson.required().has(Role.ORGANIZER);
    }

    /** Whether parts can be changed now, by this person. */
    protected boolean open() {
        return mayAct() && blueprint.state() == Blueprint.State.DRAFT;
    }

    /** Asked once for each showing: every table is tried for it. */
    protected List<Finding> findings() {
        if (findings == null) {
            findings = blueprints.findings(blueprint.id());
        }
        return findings;
    }

    protected String say(Finding finding) {
        return words.of("refused." + finding.reason(), finding.arguments().stream()
                .map(argument -> argument instanceof Text text ? words.of(text) : argument).toArray());
    }

    /** The way back, and why nothing can be changed where that is so. */
    protected void top(String title) {
        Paragraph up = new Paragraph(Places.blueprint(words.of("setup.up"), blueprint.id()));
        up.addClassName("up");
        add(up);
        heading(title);
        if (!open()) {
            add(note(words.of("setup.closed." + (mayAct() ? blueprint.state().name() : "AUDITOR"))));
        }
    }

    /** What is wrong with this part, as it was saved. */
    protected void problems(List<String> partNames) {
        findings().stream().filter(finding -> partNames.contains(finding.part())).forEach(finding -> {
            Div box = note(say(finding));
            box.addClassName("notice-warning");
            add(box);
        });
    }

    /** How a part is called. */
    protected String title(String name) {
        return words.of(name.startsWith(Part.table("")) ? "setup.table." + part(name).tableId() : "setup.part." + name);
    }

    /** The buttons that save a part: one stays, the other goes on to the next step where there is one. @param save tells whether it was done */
    protected Div saving(String part, String label, BooleanSupplier save) {
        Button stay = new Button(words.of(label), click -> save.getAsBoolean());
        stay.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        Div row = actions(stay);
        Steps.after(parts.keySet(), part).ifPresent(next -> row.add(onward(words.of("setup.save.next", title(next)),
                save, ui -> Places.go(ui, blueprint.id(), next))));
        return row;
    }

    /** @param go where to when it was saved */
    protected Button onward(String label, BooleanSupplier save, Consumer<UI> go) {
        return new Button(label, click -> {
            if (save.getAsBoolean()) {
                getUI().ifPresent(go::accept);
            }
        });
    }

    protected static Div actions(Component... acts) {
        Div row = new Div(acts);
        row.addClassName("actions");
        return row;
    }

    private static Div note(String text) {
        Div note = new Div(new Paragraph(text));
        note.addClassName("setup-note");
        return note;
    }

    private void fresh(UUID id) {
        blueprint = blueprints.get(id);
        parts = blueprints.parts(id);
        findings = null;
        removeAll();
        show();
        shown = Typed.in(this);
        getElement().executeJs("this.unsaved = false");
    }

    private static UUID id(String text) {
        try {
            return UUID.fromString(text);
        } catch (IllegalArgumentException mistyped) {
            throw new Refused("setup.unknown");
        }
    }
}
