package id.anugerah.ui.organizer;

import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.icon.Icon;
import com.vaadin.flow.component.icon.VaadinIcon;
import id.anugerah.submission.SubmissionState;
import id.anugerah.ui.shell.Words;

/** A state in words with an icon; the colour repeats it. */
final class StateBadge extends Span {

    StateBadge(Words words, SubmissionState state) {
        addClassName("state-badge");
        getElement().getThemeList().add(theme(state));
        Icon icon = icon(state).create();
        icon.getElement().setAttribute("aria-hidden", "true");
        add(icon, new Span(words.of("state", state)));
    }

    static String theme(SubmissionState state) {
        return switch (state) {
            case FINALIST, SCORED, AWARDED -> "badge success";
            case EXPIRED, REFUSED, NOT_SUBMITTED, DISQUALIFIED -> "badge error";
            case NOT_SHORTLISTED, NOT_AWARDED, WITHDRAWN, REGISTERED -> "badge contrast";
            case FILLING, SUBMITTED, VERIFIED -> "badge";
        };
    }

    static VaadinIcon icon(SubmissionState state) {
        return switch (state) {
            case REGISTERED -> VaadinIcon.ENVELOPE_O;
            case EXPIRED -> VaadinIcon.CLOCK;
            case REFUSED, DISQUALIFIED -> VaadinIcon.BAN;
            case FILLING -> VaadinIcon.EDIT;
            case NOT_SUBMITTED -> VaadinIcon.HOURGLASS_END;
            case SUBMITTED -> VaadinIcon.PAPERPLANE_O;
            case VERIFIED -> VaadinIcon.CHECK;
            case FINALIST -> VaadinIcon.STAR_O;
            case SCORED -> VaadinIcon.STAR;
            case AWARDED -> VaadinIcon.TROPHY;
            case NOT_SHORTLISTED, NOT_AWARDED -> VaadinIcon.MINUS_CIRCLE_O;
            case WITHDRAWN -> VaadinIcon.EXIT_O;
        };
    }
}
