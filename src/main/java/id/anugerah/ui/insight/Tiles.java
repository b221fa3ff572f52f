package id.anugerah.ui.insight;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;

/** Single numbers that stand large beside one another, each with its name. */
final class Tiles {

    private Tiles() {
    }

    static Div tile(String name, Component number) {
        Span said = new Span(name);
        said.addClassName("tile-name");
        Span large = new Span(number);
        large.addClassName("tile-number");
        Div tile = new Div(large, said);
        tile.addClassName("tile");
        return tile;
    }
}
