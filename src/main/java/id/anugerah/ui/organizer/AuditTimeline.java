package id.anugerah.ui.organizer;

import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Span;
import id.anugerah.audit.AuditRow;
import id.anugerah.ui.shell.Words;
import java.time.ZoneId;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;

/** What happened, oldest first: when, who, what, and the seal that binds each row to the one before. */
public final class AuditTimeline extends OrderedList {

    public AuditTimeline(List<AuditRow> rows, Words words, AuditWords audit, ZoneId zone, Function<AuditRow, String> actor) {
        addClassName("timeline");
        for (AuditRow row : rows) {
            Span when = new Span(words.briefMoment(row.happenedAt(), zone));
            when.addClassName("timeline-when");
            Span what = new Span(audit.action(row));
            what.addClassName("timeline-what");
            Span who = new Span(actor.apply(row));
            who.addClassName("timeline-who");
            ListItem item = new ListItem(when, what, who);
            Span detail = new Span(audit.details(row, zone).entrySet().stream()
                    .map(each -> each.getKey() + ": " + each.getValue()).collect(Collectors.joining(" · ")));
            detail.addClassName("timeline-detail");
            item.add(detail);
            Span seal = new Span(words.of("organizer.audit.sealed", row.hash().substring(0, 12)));
            seal.addClassName("seal");
            seal.setTitle(words.of("organizer.audit.seal") + ": " + row.hash());
            item.add(seal);
            add(item);
        }
    }
}
