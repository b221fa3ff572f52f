package id.anugerah.ui.verification;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Nav;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.icon.Icon;
import com.vaadin.flow.component.icon.VaadinIcon;
import id.anugerah.instrument.Aspect;
import id.anugerah.instrument.Indicator;
import id.anugerah.ui.shell.Words;
import id.anugerah.verification.Workspace;

/** All indicators by aspect with what has been decided: a column on wide screens, a strip to swipe on narrow ones. */
final class IndicatorList extends Nav {

    private final Words words;
    private final Workspace workspace;

    IndicatorList(Words words, Workspace workspace, Place place) {
        this.words = words;
        this.workspace = workspace;
        addClassName("indicator-list");
        setAriaLabel(words.of("verification.list"));
        for (Aspect aspect : workspace.form().instrument().aspects()) {
            H2 title = new H2(aspect.id() + " · " + words.of(aspect.title()));
            Div group = new Div(title);
            group.addClassName("indicator-group");
            aspect.indicators().forEach(indicator -> group.add(entry(indicator, place)));
            add(group);
        }
        getElement().executeJs("window.anugerahKeys.strip(this)");
    }

    private Anchor entry(Indicator indicator, Place place) {
        Mark mark = Mark.of(workspace, indicator.id());
        Span id = new Span(indicator.id());
        id.addClassName("indicator-id");
        Span title = new Span(words.of(indicator.title()));
        title.addClassName("indicator-title");
        Anchor entry = place.at(indicator).link();
        entry.add(icon(mark), id, title);
        entry.addClassNames("indicator-entry", "mark-" + mark.name().toLowerCase(java.util.Locale.ROOT));
        entry.setAriaLabel(words.of("verification.entry", indicator.id(), words.of(indicator.title()),
                words.of("verification.mark", mark)));
        entry.setTitle(words.of("verification.mark", mark));
        if (indicator.equals(place.indicator())) {
            entry.getElement().setAttribute("aria-current", "true");
        }
        return entry;
    }

    private static Icon icon(Mark mark) {
        return switch (mark) {
            case OPEN -> VaadinIcon.CIRCLE_THIN.create();
            case CONFIRMED -> VaadinIcon.CHECK.create();
            case LOWERED -> VaadinIcon.ARROW_DOWN.create();
            case RAISED -> VaadinIcon.ARROW_UP.create();
        };
    }
}
