package id.anugerah.ui.organizer;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.DescriptionList;
import com.vaadin.flow.component.html.Span;

/** Names and values, one below the other on a phone. */
public final class Facts extends DescriptionList {

    public Facts() {
        addClassName("facts");
    }

    public Facts fact(String name, Component value) {
        com.vaadin.flow.component.html.Div pair = new com.vaadin.flow.component.html.Div(new Term(name),
                new Description(value));
        add(pair);
        return this;
    }

    public Facts fact(String name, String value) {
        return fact(name, new Span(value));
    }
}
