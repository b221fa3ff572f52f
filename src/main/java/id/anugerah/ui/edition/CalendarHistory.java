package id.anugerah.ui.edition;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.component.icon.VaadinIcon;
import id.anugerah.calendar.CalendarChange;
import id.anugerah.edition.Edition;
import id.anugerah.ui.shell.Words;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Consumer;

/** The changes of a calendar, newest first: what, why, by whom, and what became of it. */
final class CalendarHistory extends UnorderedList {

    private final transient Words words;
    private final transient Edition edition;

    /** @param again tries a change again that failed by no rule; absent rights give no button */
    CalendarHistory(Words words, Edition edition, List<CalendarChange> changes, Map<UUID, String> names, boolean mayAct,
                    Consumer<CalendarChange> again) {
        this.words = words;
        this.edition = edition;
        addClassName("calendar-history");
        changes.forEach(change -> add(item(change, names, mayAct, again)));
    }

    private ListItem item(CalendarChange change, Map<UUID, String> names, boolean mayAct, Consumer<CalendarChange> again) {
        UnorderedList moves = new UnorderedList();
        change.moves().forEach(move -> moves.add(new ListItem(words.of("calendar.moved", words.of("calendar.end." + move.boundary(),
                words.of("phase." + move.phase().key())), CalendarCheck.moment(words, edition, move, move.before()),
                CalendarCheck.moment(words, edition, move, move.after())))));
        Section card = new Section(state(change), moves, new Paragraph(words.of("calendar.because", change.reason())),
                soft(words.of("calendar.by", names.getOrDefault(change.askedBy(), words.of("organizer.someone")),
                        words.briefMoment(change.askedAt(), edition.zone()))));
        card.addClassName("card");
        change.appliedAt().ifPresent(at -> card.add(soft(words.of("calendar.applied", words.briefMoment(at, edition.zone()),
                change.timers(), change.dueDates(), change.told()))));
        change.refused().ifPresent(reason -> {
            card.add(new Paragraph(words.of("refused." + reason)));
            if (mayAct && reason.equals("batch.failed")) {
                card.add(new Button(words.of("calendar.again"), click -> again.accept(change)));
            }
        });
        return new ListItem(card);
    }

    private Component state(CalendarChange change) {
        String state = change.waits() ? "waits" : change.refused().isPresent() ? "refused" : "done";
        Span badge = new Span((change.waits() ? VaadinIcon.HOURGLASS : change.refused().isPresent() ? VaadinIcon.WARNING : VaadinIcon.CHECK)
                .create(), new Span(words.of("calendar.state." + state)));
        badge.getElement().getThemeList().add(change.waits() ? "badge" : change.refused().isPresent() ? "badge error" : "badge success");
        return badge;
    }

    private static Paragraph soft(String text) {
        Paragraph paragraph = new Paragraph(text);
        paragraph.addClassName("soft");
        return paragraph;
    }
}
