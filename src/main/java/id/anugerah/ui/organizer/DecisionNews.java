package id.anugerah.ui.organizer;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.icon.VaadinIcon;
import id.anugerah.audit.AuditRow;
import id.anugerah.ui.shell.Words;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;

/** One sentence about what happened while the screen was open; stays in sight until the next one. */
final class DecisionNews extends Div {

    private final transient Words words;

    DecisionNews(Words words) {
        this.words = words;
        addClassName("decision-news");
        // stands there empty, so that what comes later is read aloud
        getElement().setAttribute("role", "status");
    }

    /** Who did it and when, and that what stands below is new. */
    void tell(DecisionCase decision, Function<UUID, String> names) {
        String state = decision.state().map(Enum::name).orElse("NONE");
        Optional<AuditRow> last = decision.last("release." + state.toLowerCase(java.util.Locale.ROOT));
        tell(words.of("organizer.news." + state, last.map(AuditRow::actor).map(names).orElse(words.of("organizer.someone")),
                last.map(row -> words.briefMoment(row.happenedAt(), decision.edition().zone())).orElse("–")));
    }

    void tell(String sentence) {
        removeAll();
        Div line = new Div(VaadinIcon.BELL_O.create(), new Paragraph(sentence));
        line.addClassName("what-if-banner");
        add(line);
    }

    void forget() {
        removeAll();
    }
}
