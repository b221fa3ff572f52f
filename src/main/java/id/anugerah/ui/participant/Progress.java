package id.anugerah.ui.participant;

import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.icon.Icon;
import com.vaadin.flow.component.icon.VaadinIcon;
import id.anugerah.assessment.AssessmentForm;
import id.anugerah.ui.shell.Words;
import java.util.Locale;

/** How far an indicator is, as a word with an icon. */
enum Progress {
    NOT_BEGUN(VaadinIcon.CIRCLE_THIN), UNDERWAY(VaadinIcon.PENCIL), COMPLETE(VaadinIcon.CHECK_CIRCLE);

    private final VaadinIcon icon;

    Progress(VaadinIcon icon) {
        this.icon = icon;
    }

    static Progress of(AssessmentForm form, String indicator) {
        return form.complete(indicator) ? COMPLETE : form.begun(indicator) ? UNDERWAY : NOT_BEGUN;
    }

    Span pill(Words words) {
        Icon mark = icon.create();
        mark.getElement().setAttribute("aria-hidden", "true");
        Span pill = new Span(mark, new Span(words.of("participant.progress", this)));
        pill.addClassNames("pill", "pill-" + name().toLowerCase(Locale.ROOT));
        return pill;
    }
}
