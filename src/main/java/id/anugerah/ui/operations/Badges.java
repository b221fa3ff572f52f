package id.anugerah.ui.operations;

import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.icon.VaadinIcon;
import java.util.List;

/** A condition as a word with an icon; never by colour alone. */
final class Badges {

    private Badges() {
    }

    static Span of(String theme, VaadinIcon icon, String text) {
        Span badge = new Span(icon.create(), new Span(text));
        badge.getElement().getThemeList().addAll(List.of("badge", theme));
        return badge;
    }
}
