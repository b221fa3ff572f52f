package id.anugerah.ui.participant;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.AnchorTarget;
import com.vaadin.flow.component.icon.VaadinIcon;
import com.vaadin.flow.router.RouteParam;
import com.vaadin.flow.router.RouteParameters;
import com.vaadin.flow.router.RouterLink;
import java.util.UUID;

/** Addresses of the participant's screens; the address says where one is. */
final class Links {

    static final String SUBMISSION = "kiriman";
    static final String INDICATOR = "indikator";

    private Links() {
    }

    static RouteParameters to(UUID submission) {
        return new RouteParameters(SUBMISSION, submission.toString());
    }

    static RouteParameters to(UUID submission, String indicator) {
        return new RouteParameters(new RouteParam(SUBMISSION, submission.toString()), new RouteParam(INDICATOR, indicator));
    }

    static RouterLink link(String text, Class<? extends Component> screen, UUID submission) {
        return new RouterLink(text, screen, to(submission));
    }

    /** A link to the page of an indicator. */
    static RouterLink indicator(String text, UUID submission, String indicator) {
        return new RouterLink(text, IndicatorView.class, to(submission, indicator));
    }

    /** A link to a PDF, opened beside the page. */
    static Anchor document(String address, String text) {
        Anchor link = new Anchor(address, text);
        link.setRouterIgnore(true);
        link.setTarget(AnchorTarget.BLANK);
        link.getElement().setAttribute("rel", "noopener").insertChild(0, VaadinIcon.PRINT.create().getElement());
        link.addClassName("print-link");
        return link;
    }

    /** A link that looks like a button. */
    static RouterLink action(RouterLink link, boolean primary) {
        link.addClassName("action");
        if (primary) {
            link.addClassName("action-primary");
        }
        return link;
    }
}
