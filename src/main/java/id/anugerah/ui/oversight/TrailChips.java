package id.anugerah.ui.oversight;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.RouterLink;
import id.anugerah.oversight.TrailQuery;
import id.anugerah.ui.organizer.AuditWords;
import id.anugerah.ui.oversight.TrailFilter.Part;
import id.anugerah.ui.shell.Words;
import java.time.format.DateTimeFormatter;
import java.util.Optional;

/** What narrows the list, each as a link that takes it away. */
final class TrailChips extends Div {

    private final transient Words words;
    private final transient AuditWords audit;

    TrailChips(Words words, AuditWords audit) {
        this.words = words;
        this.audit = audit;
        addClassNames("chips", "filters");
        getElement().setAttribute("role", "group").setAttribute("aria-label", words.of("oversight.filters"));
    }

    /** @param subject what an id in the filter is called */
    void show(TrailFilter filter, Optional<String> subject) {
        removeAll();
        setVisible(!filter.parts().isEmpty());
        filter.parts().forEach((part, text) -> {
            String said = words.of("oversight.part", part) + ": " + said(part, text, subject);
            RouterLink chip = new RouterLink("", TrailView.class);
            chip.setQueryParameters(filter.with(part, "").parameters());
            chip.addClassName("chip");
            Span away = new Span("✕");
            away.getElement().setAttribute("aria-hidden", "true");
            chip.add(new Span(said), away);
            chip.getElement().setAttribute("aria-label", words.of("oversight.remove", said)).setAttribute("aria-current", "true");
            add(chip);
        });
        if (filter.parts().size() > 1) {
            RouterLink clear = new RouterLink(words.of("organizer.filter.clear"), TrailView.class);
            clear.addClassName("chip-clear");
            add(clear);
        }
    }

    private String said(Part part, String text, Optional<String> subject) {
        return switch (part) {
            case FROM, TO -> TrailFilter.day(text).map(DateTimeFormatter.ofPattern("d MMM yyyy", words.locale())::format).orElse(text);
            case ACTION -> audit.action(text);
            case ACTOR -> text.equals(TrailQuery.SYSTEM) ? words.of("organizer.system") : text;
            case SUBJECT -> subject.orElse(text);
            case WORDS -> text;
        };
    }
}
