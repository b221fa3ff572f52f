package id.anugerah.ui.insight;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.QueryParameters;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.router.RouteParam;
import com.vaadin.flow.router.RouteParameters;
import com.vaadin.flow.router.RouterLink;
import id.anugerah.access.CurrentPerson;
import id.anugerah.access.Person;
import id.anugerah.access.Role;
import id.anugerah.edition.Edition;
import id.anugerah.edition.Editions;
import id.anugerah.mining.CaseCourse;
import id.anugerah.mining.CaseEvent;
import id.anugerah.mining.CaseProcess;
import id.anugerah.mining.CourseOfCase;
import id.anugerah.mining.Passage;
import id.anugerah.mining.Scope;
import id.anugerah.shared.Refused;
import id.anugerah.ui.diagram.DiagramFile;
import id.anugerah.ui.diagram.Mark;
import id.anugerah.ui.diagram.ProcessDiagram;
import id.anugerah.ui.organizer.Address;
import id.anugerah.ui.organizer.AuditWords;
import id.anugerah.ui.organizer.People;
import id.anugerah.ui.organizer.WayBack;
import id.anugerah.ui.shell.Page;
import id.anugerah.ui.shell.Words;
import jakarta.annotation.security.RolesAllowed;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** One case from its beginning: its processes as diagrams with token and path, and everything that happened, also when it is over. */
@Route("penyelenggara/proses/kasus/:id")
@RolesAllowed({"ORGANIZER", "AUDITOR", "ADMINISTRATOR"})
@StyleSheet("context://design/organizer.css")
@StyleSheet("context://design/insight.css")
class CourseView extends Page implements BeforeEnterObserver {

    static final String ID = "id";
    private static final String PART = "bagian";

    private final transient Words words;
    private final transient Editions editions;
    private final transient CaseCourse cases;
    private final transient AuditWords audit;
    private final transient People people;
    private final Div body = new Div();

    public CourseView(Words words, Editions editions, CaseCourse cases, AuditWords audit, People people) {
        super(true);
        this.words = words;
        this.editions = editions;
        this.cases = cases;
        this.audit = audit;
        this.people = people;
        addClassName("organizer");
        body.addClassName("insight");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        removeAll();
        body.removeAll();
        try {
            show(cases.of(UUID.fromString(event.getRouteParameters().get(ID).orElse(""))), event.getLocation().getQueryParameters());
        } catch (IllegalArgumentException | Refused unknown) {
            add(WayBack.link(words, event.getLocation().getQueryParameters())
                    .orElseGet(() -> WayBack.to("penyelenggara/proses", words.of("back.processes"))));
            heading(words.of("insight.course.unknown"));
            add(empty(words.of("refused.mining.noCase")));
        }
    }

    private void show(CourseOfCase course, QueryParameters asked) {
        Edition edition = editions.get(course.label().edition());
        WayBack.link(words, asked).ifPresent(this::add);
        heading(course.label().reference() + " – " + course.label().name()).getElement().setAttribute("tabindex", "-1")
                .executeJs("this.focus({preventScroll: true})");
        add(links(course, edition), body);
        int part = asked.getSingleParameter(PART).filter(text -> text.matches("\\d{1,3}")).map(Integer::parseInt)
                .filter(one -> one < course.processes().size()).orElse(0);
        if (course.processes().isEmpty()) {
            body.add(empty(words.of("insight.course.cleaned")));
        } else {
            body.add(parts(course, part, asked));
            process(course, course.processes().get(part), edition);
        }
        CourseTables tables = new CourseTables(words, edition, new CourseWords(words, audit, named(course), edition.zone()));
        body.add(new H2(words.of("insight.course.events")), tables.events(course));
        section("tasks", course.tasks(), tables::tasks);
        section("mails", course.mails(), tables::mails);
        if (ProcessAddress.watchesOperations()) {
            section("variables", cases.variables(course.label().key()), tables::variables);
            section("jobs", cases.jobs(course.label().key()), tables::jobs);
        }
    }

    private <T> void section(String name, List<T> rows, Function<List<T>, Sheet> table) {
        body.add(new H2(words.of("insight.course." + name)));
        body.add(rows.isEmpty() ? empty(words.of("insight.course." + name + ".none")) : table.apply(rows));
    }

    private Component links(CourseOfCase course, Edition edition) {
        Div links = new Div();
        links.addClassName("case-links");
        course.processes().stream().findFirst().map(CaseProcess::process).ifPresent(process -> {
            RouterLink link = new RouterLink(words.of("insight.course.process", ProcessAddress.name(words, process)), ProcessView.class);
            link.setQueryParameters(ProcessAddress.of(edition, new Scope(process, edition.id(), Optional.empty())));
            links.add(link);
        });
        Person person = CurrentPerson.required();
        if (course.label().submission() && (person.has(Role.ORGANIZER) || person.has(Role.AUDITOR))) {
            RouterLink link = Address.submission(course.label().reference(), edition);
            link.setText(words.of("insight.course.submission"));
            links.add(link);
        }
        if (ProcessAddress.watchesOperations() && course.processes().stream().anyMatch(one -> one.ended().isEmpty())) {
            Anchor link = new Anchor("operasi/kasus/" + course.label().key(), words.of("insight.course.operations"));
            link.getElement().setAttribute("router-link", true);
            links.add(link);
        }
        Anchor xes = new Anchor("dokumen/kasus/" + course.label().key(), words.of("insight.proses.xes.get"));
        xes.setRouterIgnore(true);
        links.add(xes);
        return links;
    }

    /** One diagram at a time, the others a step away. */
    private Component parts(CourseOfCase course, int chosen, QueryParameters asked) {
        Div row = new Div();
        row.addClassName("chips");
        row.getElement().setAttribute("role", "group").setAttribute("aria-label", words.of("insight.course.processes"));
        for (int i = 0; i < course.processes().size(); i++) {
            CaseProcess one = course.processes().get(i);
            String name = ProcessAddress.name(words, one.process());
            RouterLink chip = new RouterLink(one.ended().isEmpty() ? words.of("insight.course.runs", name) : name, CourseView.class,
                    new RouteParameters(new RouteParam(ID, course.label().key().toString())));
            chip.setQueryParameters(asked.merging(PART, String.valueOf(i)));
            chip.addClassName("chip");
            chip.setHighlightCondition((link, event) -> false);
            if (i == chosen) {
                chip.getElement().setAttribute("aria-current", "true");
            }
            row.add(chip);
        }
        return row;
    }

    private void process(CourseOfCase course, CaseProcess process, Edition edition) {
        String name = ProcessAddress.name(words, process.process());
        ProcessDiagram diagram = new ProcessDiagram(words, name, DiagramFile.of(cases.diagram(process), words.locale()));
        List<Mark> marks = new ArrayList<>();
        Map<String, Long> standing = process.standing().stream().collect(Collectors.groupingBy(box -> box, Collectors.counting()));
        standing.forEach((box, count) -> marks.add(new Mark(box, words.number(count), words.of("operations.case.stands"), true)));
        Map<String, Passage> passed = new LinkedHashMap<>();
        course.passages().stream().filter(one -> one.instance().equals(process.id())).forEach(one -> passed.put(one.box(), one));
        passed.values().stream().filter(one -> !standing.containsKey(one.box())).forEach(one -> marks.add(one.cut()
                ? new Mark(one.box(), "✕", words.of("insight.course.left"), false)
                : new Mark(one.box(), "✓", words.of("operations.case.passed"), false)));
        diagram.mark(marks);
        Paragraph said = new Paragraph(words.of("operations.version", process.version()) + " · " + process.ended()
                .map(at -> words.of(process.cut() ? "insight.course.cut" : "insight.course.ended", words.briefMoment(process.begun(), edition.zone()),
                        words.briefMoment(at, edition.zone())))
                .orElseGet(() -> words.of("operations.case.since", words.briefMoment(process.begun(), edition.zone()))));
        said.addClassName("exact");
        body.add(new H2(name), said, diagram);
    }

    private Map<UUID, String> named(CourseOfCase course) {
        return people.named(Stream.concat(course.events().stream().map(CaseEvent::actor),
                        course.tasks().stream().map(one -> one.task().flatMap(Passage.Task::holder))).flatMap(Optional::stream)
                .collect(Collectors.toSet()));
    }
}
