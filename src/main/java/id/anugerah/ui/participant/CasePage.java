package id.anugerah.ui.participant;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Nav;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.icon.VaadinIcon;
import com.vaadin.flow.router.AfterNavigationEvent;
import com.vaadin.flow.router.AfterNavigationObserver;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.RouterLink;
import id.anugerah.shared.Refused;
import id.anugerah.ui.shell.Page;
import id.anugerah.ui.shell.Words;
import java.util.UUID;

/**
 * The base of a screen about one submission: reads the submission's id from the address, shows a refusal as a page with
 * its sentence, and puts the focus on the heading.
 */
@StyleSheet("context://design/participant.css")
abstract class CasePage extends Page implements BeforeEnterObserver, AfterNavigationObserver {

    protected final Words words;
    private H1 heading;

    protected CasePage(Words words, boolean wide) {
        super(wide);
        this.words = words;
        addClassName("case");
    }

    /** Fills the empty page. @throws Refused is shown instead of the page */
    protected abstract void show(UUID submission, BeforeEnterEvent event);

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        removeAll();
        try {
            show(id(event), event);
        } catch (Refused refused) {
            removeAll();
            refusal(refused);
        }
    }

    @Override
    public void afterNavigation(AfterNavigationEvent event) {
        if (heading != null) {
            heading.getElement().executeJs("this.focus({preventScroll: true}); this.scrollIntoView({block: 'center'})");
        }
    }

    @Override
    protected H1 heading(String text) {
        heading = super.heading(text);
        heading.getElement().setAttribute("tabindex", "-1");
        return heading;
    }

    /** The way up, above the heading. */
    protected void up(RouterLink link) {
        link.getElement().insertChild(0, VaadinIcon.ANGLE_LEFT.create().getElement());
        Nav up = new Nav(link);
        up.addClassName("case-up");
        up.setAriaLabel(words.of("participant.up"));
        add(up);
    }

    protected static Div row(String className, Component... parts) {
        Div row = new Div(parts);
        row.addClassName(className);
        return row;
    }

    private void refusal(Refused refused) {
        heading(words.of("participant.refused.title"));
        Paragraph sentence = new Paragraph(words.of(refused));
        sentence.addClassName("lead");
        add(sentence, Links.action(new RouterLink(words.of("participant.refused.back"), SubmissionsView.class), true));
    }

    private static UUID id(BeforeEnterEvent event) {
        try {
            return UUID.fromString(event.getRouteParameters().get(Links.SUBMISSION).orElseThrow());
        } catch (RuntimeException mistyped) {
            throw new Refused("submission.notYours");
        }
    }
}
