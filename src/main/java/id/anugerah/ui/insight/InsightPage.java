package id.anugerah.ui.insight;

import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.DetachEvent;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.UIDetachedException;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.QueryParameters;
import com.vaadin.flow.router.RouterLink;
import com.vaadin.flow.shared.communication.PushMode;
import com.vaadin.flow.shared.ui.Transport;
import id.anugerah.edition.Edition;
import id.anugerah.edition.Editions;
import id.anugerah.insight.InsightBeat;
import id.anugerah.ui.organizer.Address;
import id.anugerah.ui.organizer.EditionPage;
import id.anugerah.ui.organizer.WatchTabs;
import id.anugerah.ui.shell.Words;
import java.time.Clock;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.concurrent.atomic.AtomicBoolean;

/**
 * A page of figures that follows what happens while it is shown. It is drawn anew only when a figure has changed; then the
 * focus goes back to where it was.
 *
 * @param <F> its figures, equal when nothing has changed
 */
@StyleSheet("context://design/insight.css")
abstract class InsightPage<F> extends EditionPage {

    private final String name;
    private final transient InsightBeat beat;
    private final transient Clock clock;
    private final Paragraph stamp = new Paragraph();
    private final Div body = new Div();
    private final AtomicBoolean waiting = new AtomicBoolean();
    private transient Edition edition;
    private transient QueryParameters asked = QueryParameters.empty();
    private transient F shown;
    private transient Runnable ended = () -> { };

    /** @param name the last part of the address, and of the keys of its texts */
    protected InsightPage(Words words, Editions editions, InsightBeat beat, Clock clock, String name) {
        super(words, editions, "insight." + name + ".title");
        this.name = name;
        this.beat = beat;
        this.clock = clock;
        stamp.addClassName("count");
        body.addClassName("insight");
    }

    protected abstract F read(Edition edition);

    /** Into an empty body. */
    protected abstract void draw(Div body, Edition edition, F figures, QueryParameters asked);

    @Override
    protected void begin(Edition edition) {
        Paragraph lead = new Paragraph(words().of("insight." + name + ".lead"));
        lead.addClassName("lead");
        add(new WatchTabs(words(), edition, tab(name)), lead, stamp, body);
    }

    /** The part of the address after that of the overview. */
    protected String tab(String name) {
        return "/pantau/" + name;
    }

    @Override
    protected void show(Edition edition, QueryParameters asked) {
        this.edition = edition;
        this.asked = asked;
        shown = read(edition);
        redraw();
    }

    /** Looks again, and draws what has changed. */
    protected final void follow() {
        waiting.set(false);
        if (edition == null) {
            return;
        }
        F now = read(edition);
        if (now.equals(shown)) {
            stamp();
        } else {
            shown = now;
            redraw();
        }
    }

    private void redraw() {
        body.removeAll();
        draw(body, edition, shown, asked);
        stamp();
        body.getElement().executeJs("const last = this.lastFocus && document.getElementById(this.lastFocus);"
                + "if (last && document.activeElement === document.body) { last.focus({preventScroll: true}); }");
    }

    private void stamp() {
        stamp.setText(words().of("insight.stamp", words().time(clock.instant(), edition.zone())));
    }

    /** The same page with another word in its address. */
    protected final RouterLink chip(String text, Class<? extends Component> page, String parameter, String value, boolean chosen) {
        Map<String, String> parameters = new LinkedHashMap<>();
        asked.getParameters().forEach((key, values) -> parameters.put(key, values.get(0)));
        parameters.put(Address.EDITION, edition.code());
        parameters.put(parameter, value);
        RouterLink chip = new RouterLink(text, page);
        chip.setQueryParameters(QueryParameters.simple(parameters));
        chip.addClassName("chip");
        chip.setHighlightCondition((link, event) -> false);
        if (chosen) {
            chip.getElement().setAttribute("aria-current", "true");
        }
        return chip;
    }

    protected final Div chips(String label) {
        Div row = new Div();
        row.addClassName("chips");
        row.getElement().setAttribute("role", "group").setAttribute("aria-label", words().of(label));
        return row;
    }

    @Override
    protected void onAttach(AttachEvent event) {
        UI ui = event.getUI();
        ui.getPushConfiguration().setTransport(Transport.WEBSOCKET_XHR);
        ui.getPushConfiguration().setPushMode(PushMode.AUTOMATIC);
        body.getElement().executeJs("this.addEventListener('focusin', focus => { this.lastFocus = focus.target.id; })");
        ended = beat.listen(() -> {
            if (waiting.compareAndSet(false, true)) {
                try {
                    ui.access(this::follow);
                } catch (UIDetachedException e) {
                    ended.run();
                }
            }
        });
    }

    @Override
    protected void onDetach(DetachEvent event) {
        ended.run();
        event.getUI().getPushConfiguration().setPushMode(PushMode.DISABLED);
    }
}
