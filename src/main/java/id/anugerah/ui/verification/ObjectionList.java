package id.anugerah.ui.verification;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Nav;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.icon.VaadinIcon;
import id.anugerah.instrument.Indicator;
import id.anugerah.objection.Docket;
import id.anugerah.objection.Ruling;
import id.anugerah.ui.shell.Words;

/** What was objected to, with what has been answered: a column on wide screens, a strip to swipe on narrow ones. */
final class ObjectionList extends Nav {

    private final Words words;

    ObjectionList(Words words, Docket docket, Place place) {
        this.words = words;
        addClassName("indicator-list");
        setAriaLabel(words.of("objection.list"));
        Div group = new Div(new H2(words.of("objection.list")));
        group.addClassName("indicator-group");
        docket.indicators().forEach(one -> group.add(entry(one, docket.found().get(one.id()), place)));
        add(group);
        getElement().executeJs("window.anugerahKeys.strip(this)");
    }

    private Anchor entry(Indicator indicator, Ruling ruling, Place place) {
        String state = ruling == null ? "open" : ruling.upheld() ? "upheld" : "rejected";
        Span id = new Span(indicator.id());
        id.addClassName("indicator-id");
        Span title = new Span(words.of(indicator.title()));
        title.addClassName("indicator-title");
        Anchor entry = place.at(indicator).link();
        entry.add((ruling == null ? VaadinIcon.CIRCLE_THIN : ruling.upheld() ? VaadinIcon.ARROW_UP : VaadinIcon.CHECK).create(), id, title);
        entry.addClassNames("indicator-entry", ruling == null ? "mark-open" : ruling.upheld() ? "mark-raised" : "mark-confirmed");
        String said = words.of("objection.state." + state);
        entry.setAriaLabel(words.of("verification.entry", indicator.id(), words.of(indicator.title()), said));
        entry.setTitle(said);
        if (indicator.equals(place.indicator())) {
            entry.getElement().setAttribute("aria-current", "true");
        }
        return entry;
    }
}
