package id.anugerah.ui.organizer;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.icon.VaadinIcon;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.data.value.ValueChangeMode;
import com.vaadin.flow.router.QueryParameters;
import com.vaadin.flow.router.Route;
import id.anugerah.edition.Edition;
import id.anugerah.edition.Editions;
import id.anugerah.insight.Progress;
import id.anugerah.insight.Slice;
import id.anugerah.submission.Submission;
import id.anugerah.submission.Submissions;
import id.anugerah.ui.listing.ListFile;
import id.anugerah.ui.shell.Words;
import jakarta.annotation.security.RolesAllowed;
import java.util.List;
import java.util.Set;
import java.util.UUID;

/** Every submission of an edition: filters, order and search stand in the address. */
@Route("penyelenggara/kiriman")
@RolesAllowed({"ORGANIZER", "AUDITOR"})
class SubmissionsView extends EditionPage {

    private final Submissions submissions;
    private final Progress progress;
    private final Paragraph count = new Paragraph();
    private FilterChips chips;
    private SubmissionGrid grid;
    private TextField search;
    private SubmissionFilter filter = SubmissionFilter.NONE;
    private List<Submission> shown = List.of();

    public SubmissionsView(Words words, Editions editions, Submissions submissions, Progress progress) {
        super(words, editions, "organizer.submissions.title");
        this.submissions = submissions;
        this.progress = progress;
        count.addClassName("count");
        count.getElement().setAttribute("aria-live", "polite");
    }

    @Override
    protected void begin(Edition edition) {
        chips = new FilterChips(words(), edition);
        grid = new SubmissionGrid(words(), edition, sort -> go(edition, filter.with(sort)));
        search = new TextField(words().of("organizer.filter.search"));
        search.setPlaceholder(words().of("organizer.filter.searchHint"));
        search.setPrefixComponent(VaadinIcon.SEARCH.create());
        search.setClearButtonVisible(true);
        search.setValueChangeMode(ValueChangeMode.LAZY);
        search.addValueChangeListener(change -> {
            if (change.isFromClient()) {
                go(edition, filter.with(change.getValue()));
            }
        });
        Div tools = new Div(search, count, export(edition));
        tools.addClassName("tools");
        add(chips, tools, grid);
    }

    @Override
    protected void show(Edition edition, QueryParameters asked) {
        filter = SubmissionFilter.of(asked);
        List<Submission> every = submissions.of(edition.id());
        List<Submission> all = filter.slice().equals(Slice.ALL) ? every : picked(edition, every);
        shown = filter.apply(all);
        if (!search.getValue().trim().equals(filter.search())) {
            search.setValue(filter.search());
        }
        chips.show(all, filter);
        count.setText(words().of(shown.isEmpty() ? "organizer.submissions.none" : "organizer.submissions.count",
                shown.size(), every.size()));
        grid.show(shown, filter.sort());
    }

    /** What the number that led here counts. */
    private List<Submission> picked(Edition edition, List<Submission> every) {
        Set<UUID> members = progress.members(edition.id(), filter.slice());
        return every.stream().filter(submission -> members.contains(submission.id())).toList();
    }

    private void go(Edition edition, SubmissionFilter target) {
        getUI().ifPresent(ui -> ui.navigate(SubmissionsView.class, target.parameters(edition.code())));
    }

    private ListFile export(Edition edition) {
        return ListFile.csv(words().of("organizer.submissions.export"), "kiriman-" + edition.code() + ".csv",
                () -> SubmissionCsv.of(shown, words(), edition.zone()));
    }
}
