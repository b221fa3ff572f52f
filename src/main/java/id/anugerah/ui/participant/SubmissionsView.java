package id.anugerah.ui.participant;

import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.router.RouterLink;
import id.anugerah.submission.Submission;
import id.anugerah.submission.Submissions;
import id.anugerah.ui.shell.Page;
import id.anugerah.ui.shell.Words;
import jakarta.annotation.security.RolesAllowed;
import java.util.List;

/** The person's submissions; the only one opens at once. */
@Route("kiriman")
@RolesAllowed("PARTICIPANT")
@StyleSheet("context://design/participant.css")
class SubmissionsView extends Page implements BeforeEnterObserver {

    private final transient Words words;
    private final transient Submissions submissions;

    public SubmissionsView(Words words, Submissions submissions) {
        super(false);
        this.words = words;
        this.submissions = submissions;
        addClassName("case");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        removeAll();
        List<Submission> mine = submissions.mine();
        if (mine.size() == 1) {
            event.forwardTo(CaseView.class, Links.to(mine.get(0).id()));
            return;
        }
        heading(words.of("participant.navigation"));
        if (mine.isEmpty()) {
            add(empty(words.of("participant.none")));
            return;
        }
        UnorderedList list = new UnorderedList();
        list.addClassName("rows");
        mine.forEach(submission -> list.add(row(submission)));
        add(list);
    }

    private ListItem row(Submission submission) {
        Span name = new Span(submission.bodyName());
        name.addClassName("row-title");
        Span reference = new Span(submission.reference());
        reference.addClassName("row-note");
        Span state = new Span(words.of("state", submission.state()));
        state.addClassNames("pill", "pill-note");
        RouterLink link = new RouterLink("", CaseView.class, Links.to(submission.id()));
        link.addClassName("row");
        link.add(reference, name, state);
        return new ListItem(link);
    }
}
