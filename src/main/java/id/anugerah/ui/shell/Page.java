package id.anugerah.ui.shell;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.HasDynamicTitle;

/** The body of a screen: one heading, an optional lead, then content; "letter" width for participants, wide for the rest. */
public abstract class Page extends Div implements HasDynamicTitle {

    private String title = "Anugerah";

    protected Page(boolean wide) {
        addClassName("page");
        addClassName(wide ? "page-wide" : "page-letter");
    }

    /** Sets heading and browser title. */
    protected H1 heading(String text) {
        title = text + " – Anugerah";
        H1 heading = new H1(text);
        add(heading);
        return heading;
    }

    protected void lead(String text) {
        Paragraph lead = new Paragraph(text);
        lead.addClassName("lead");
        add(lead);
    }

    /** Says why there is nothing and what to do. */
    protected static Component empty(String text) {
        Paragraph paragraph = new Paragraph(text);
        paragraph.addClassName("empty");
        return paragraph;
    }

    @Override
    public String getPageTitle() {
        return title;
    }
}
