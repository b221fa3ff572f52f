package id.anugerah.ui.participant;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.component.icon.VaadinIcon;
import com.vaadin.flow.component.progressbar.ProgressBar;
import com.vaadin.flow.router.RouterLink;
import id.anugerah.assessment.AssessmentForm;
import id.anugerah.instrument.Aspect;
import id.anugerah.instrument.Indicator;
import id.anugerah.ui.shell.Notices;
import id.anugerah.ui.shell.Words;
import java.time.Instant;
import java.util.List;
import java.util.stream.Stream;

/** An aspect of the task list: its indicators as rows that are links, its progress, and the draft button. */
final class AspectSection extends Section {

    private final transient Words words;

    AspectSection(Words words, Notices notices, AssessmentForm form, Aspect aspect) {
        this.words = words;
        addClassName("aspect");
        List<Indicator> indicators = aspect.indicators();
        long complete = indicators.stream().filter(indicator -> form.complete(indicator.id())).count();
        H2 title = new H2(words.of("participant.aspect", aspect.id(), words.of(aspect.title())));
        Span summary = new Span(words.of("participant.aspect.summary", complete, indicators.size(),
                words.of(form.soFar().aspects().get(aspect.id())), aspect.weight()));
        summary.addClassName("row-note");
        ProgressBar bar = new ProgressBar(0, indicators.size(), complete);
        bar.getElement().setAttribute("aria-hidden", "true");
        add(new Div(title, summary), bar);
        UnorderedList rows = new UnorderedList();
        rows.addClassName("rows");
        indicators.forEach(indicator -> rows.add(row(form, indicator)));
        add(rows);
        if (form.open()) {
            Button draft = new Button(words.of("participant.draft"), VaadinIcon.CHECK.create(),
                    click -> notices.done(saved(form, aspect)));
            draft.addThemeVariants(ButtonVariant.LUMO_TERTIARY);
            draft.setAriaLabel(words.of("participant.draft.aria", aspect.id()));
            add(draft);
        }
    }

    private ListItem row(AssessmentForm form, Indicator indicator) {
        Span number = new Span(indicator.id());
        number.addClassName("row-number");
        Span title = new Span(words.of(indicator.title()));
        title.addClassName("row-title");
        Span weight = new Span(words.of("participant.weight", indicator.weight()));
        weight.addClassName("row-note");
        Div name = new Div(title, weight);
        name.addClassName("row-name");
        RouterLink link = new RouterLink("", IndicatorView.class, Links.to(form.submission().id(), indicator.id()));
        link.addClassName("row");
        link.getElement().setAttribute("data-indicator", indicator.id());
        link.add(number, name, Progress.of(form, indicator.id()).pill(words));
        return new ListItem(link);
    }

    /** Everything was saved as it was typed; the button says since when. */
    private String saved(AssessmentForm form, Aspect aspect) {
        Stream<Instant> times = aspect.indicators().stream().flatMap(indicator -> form.savedAt(indicator.id()).stream());
        return times.max(Instant::compareTo)
                .map(at -> words.of("participant.draft.done", aspect.id(), words.briefMoment(at, form.edition().zone())))
                .orElseGet(() -> words.of("participant.draft.empty", aspect.id()));
    }
}
