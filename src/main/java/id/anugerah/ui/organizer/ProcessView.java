package id.anugerah.ui.organizer;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.NativeTable;
import com.vaadin.flow.component.html.NativeTableCell;
import com.vaadin.flow.component.html.NativeTableHeaderCell;
import com.vaadin.flow.component.html.NativeTableRow;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.QueryParameters;
import com.vaadin.flow.router.Route;
import id.anugerah.access.CurrentPerson;
import id.anugerah.access.Role;
import id.anugerah.edition.Edition;
import id.anugerah.edition.Editions;
import id.anugerah.submission.SubmissionState;
import id.anugerah.submission.Submissions;
import id.anugerah.ui.diagram.DiagramFile;
import id.anugerah.ui.diagram.Mark;
import id.anugerah.ui.diagram.ProcessDiagram;
import id.anugerah.ui.shell.Words;
import jakarta.annotation.security.RolesAllowed;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** The journey of a submission as its diagram, with how many stand at each box; the same figures as a table. */
@Route("penyelenggara/proses")
@RolesAllowed({"ORGANIZER", "AUDITOR", "ADMINISTRATOR"})
class ProcessView extends EditionPage {

    private final Submissions submissions;
    private final ProcessDiagram diagram;
    private final Div table = new Div();

    public ProcessView(Words words, Editions editions, Submissions submissions) {
        super(words, editions, "organizer.process.title");
        this.submissions = submissions;
        this.diagram = new ProcessDiagram(words, words.of("organizer.process.title"), DiagramFile.read("submission", words.locale()));
    }

    @Override
    protected void begin(Edition edition) {
        lead(words().of("organizer.process.lead"));
        add(diagram, new H2(words().of("organizer.process.table")), table);
    }

    @Override
    protected void show(Edition edition, QueryParameters asked) {
        Map<SubmissionState, Integer> counts = submissions.counts(edition.id());
        diagram.mark(Stage.all().stream().filter(stage -> stage.count(counts) > 0).map(stage -> new Mark(stage.box(),
                words().number(stage.count(counts)), words().of("organizer.stage.count", stage.count(counts)),
                !stage.end())).toList());
        table.removeAll();
        table.add(table(edition, counts));
    }

    private Div table(Edition edition, Map<SubmissionState, Integer> counts) {
        NativeTable made = new NativeTable();
        made.addClassNames("funnel");
        made.setCaptionText(words().of("organizer.process.caption"));
        NativeTableRow head = new NativeTableRow();
        for (String column : List.of("box", "states", "number")) {
            NativeTableHeaderCell cell = new NativeTableHeaderCell(words().of("organizer.process." + column));
            cell.getElement().setAttribute("scope", "col");
            head.add(cell);
        }
        made.getHead().add(head);
        Set<Role> roles = CurrentPerson.required().roles();
        boolean list = roles.contains(Role.ORGANIZER) || roles.contains(Role.AUDITOR);
        for (Stage stage : Stage.all()) {
            NativeTableHeaderCell name = new NativeTableHeaderCell(words().of("organizer.stage." + stage.box()));
            name.getElement().setAttribute("scope", "row");
            String number = words().number(stage.count(counts));
            NativeTableCell cell = new NativeTableCell(list && stage.count(counts) > 0
                    ? Address.submissions(number, edition, stage.states(), Optional.empty()) : new Span(number));
            cell.addClassName("number");
            made.getBody().add(new NativeTableRow(name, new NativeTableCell(stage.states().stream()
                    .map(state -> words().of("state", state)).collect(Collectors.joining(", "))), cell));
        }
        Div box = new Div(made);
        box.addClassName("table-box");
        return box;
    }
}
