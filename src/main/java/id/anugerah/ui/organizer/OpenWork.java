package id.anugerah.ui.organizer;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import id.anugerah.release.ReleaseKind;
import id.anugerah.submission.SubmissionState;
import id.anugerah.ui.shell.Words;
import id.anugerah.worklist.OpenTask;
import java.util.List;
import java.util.Optional;

/** What must be finished before the decision can go on, each with a way to its case. */
final class OpenWork extends Div {

    private static final int LISTED = 10;

    OpenWork(Words words, DecisionCase decision) {
        addClassName("open-work");
        List<OpenTask> open = decision.open();
        add(new H3(words.of("organizer.open.title", open.size())), new Paragraph(words.of("organizer.open.text")));
        UnorderedList list = new UnorderedList();
        open.stream().limit(LISTED).forEach(task -> {
            ListItem item = new ListItem(Address.submission(task.reference(), decision.edition()));
            item.add(new Span(" " + words.of(task.claimed() ? "organizer.open.claimed" : "organizer.open.waiting",
                    task.bodyName(), words.of("box." + task.box().id()))));
            list.add(item);
        });
        if (open.size() > LISTED) {
            SubmissionState state = decision.kind() == ReleaseKind.SHORTLIST ? SubmissionState.SUBMITTED
                    : SubmissionState.FINALIST;
            list.add(new ListItem(Address.submissions(words.of("organizer.open.more", open.size() - LISTED),
                    decision.edition(), List.of(state), Optional.empty())));
        }
        add(list);
    }
}
