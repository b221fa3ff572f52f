package id.anugerah.ui.organizer;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.AnchorTarget;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.icon.Icon;
import com.vaadin.flow.component.icon.VaadinIcon;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.Location;
import com.vaadin.flow.router.Route;
import id.anugerah.access.CurrentPerson;
import id.anugerah.access.Role;
import id.anugerah.audit.AuditRow;
import id.anugerah.audit.AuditTrail;
import id.anugerah.deadline.Deadlines;
import id.anugerah.edition.Edition;
import id.anugerah.edition.Editions;
import id.anugerah.finalist.Finalists;
import id.anugerah.finalist.Preparation;
import id.anugerah.furtherstep.FurtherStep;
import id.anugerah.furtherstep.StepReading;
import id.anugerah.registration.RecommendationLetters;
import id.anugerah.shared.Moments;
import id.anugerah.submission.Submission;
import id.anugerah.submission.SubmissionState;
import id.anugerah.submission.Submissions;
import id.anugerah.ui.furtherstep.StepsRecord;
import id.anugerah.ui.shell.ActDialog;
import id.anugerah.ui.shell.Notices;
import id.anugerah.ui.shell.Page;
import id.anugerah.ui.shell.Words;
import jakarta.annotation.security.RolesAllowed;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;

/** One submission as the organizers see it: facts, history with its seals, disqualification. */
@Route("penyelenggara/kiriman/:id")
@RolesAllowed({"ORGANIZER", "AUDITOR"})
@StyleSheet("context://design/organizer.css")
class SubmissionView extends Page implements BeforeEnterObserver {

    static final String ID = "id";

    private final Words words;
    private final Editions editions;
    private final Submissions submissions;
    private final RecommendationLetters letters;
    private final Finalists finalists;
    private final StepReading steps;
    private final AuditTrail audit;
    private final AuditWords auditWords;
    private final People people;
    private final Deadlines deadlines;
    private final Notices notices;

    public SubmissionView(Words words, Editions editions, Submissions submissions, RecommendationLetters letters,
                          Finalists finalists, StepReading steps, AuditTrail audit, AuditWords auditWords, People people,
                          Deadlines deadlines, Notices notices) {
        super(true);
        this.words = words;
        this.editions = editions;
        this.submissions = submissions;
        this.letters = letters;
        this.finalists = finalists;
        this.steps = steps;
        this.audit = audit;
        this.auditWords = auditWords;
        this.people = people;
        this.deadlines = deadlines;
        this.notices = notices;
        addClassName("organizer");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        removeAll();
        find(event.getRouteParameters().get(ID).orElse(""),
                event.getLocation().getQueryParameters().getSingleParameter(Address.EDITION));
    }

    private void find(String id, Optional<String> code) {
        for (Edition edition : editions.all()) {
            if (code.isEmpty() || code.get().equals(edition.code())) {
                Optional<Submission> found = submissions.of(edition.id()).stream()
                        .filter(s -> s.reference().equals(id) || s.id().toString().equals(id)).findFirst();
                if (found.isPresent()) {
                    show(edition, found.get());
                    return;
                }
            }
        }
        heading(words.of("organizer.submission.unknown"));
        add(empty(words.of("organizer.submission.unknownHint", id)));
    }

    private void show(Edition edition, Submission s) {
        Component back = Address.to(words.of("organizer.submission.back"), SubmissionsView.class, edition);
        back.addClassName("back");
        add(back);
        heading(s.bodyName()).getElement().setAttribute("tabindex", "-1").executeJs("this.focus({preventScroll: true})");
        Div line = new Div(new StateBadge(words, s.state()));
        line.addClassName("under-heading");
        if (CurrentPerson.required().has(Role.ORGANIZER) && !s.state().ended()) {
            if (s.state() == SubmissionState.FILLING) {
                line.add(new ExtendAct(words, edition, s, deadlines, () -> {
                    notices.done(words.of("organizer.extend.done", s.bodyName()));
                    removeAll();
                    find(s.reference(), Optional.of(edition.code()));
                }));
            }
            line.add(disqualify(edition, s));
        }
        add(line, facts(edition, s));
        if (CurrentPerson.required().has(Role.ORGANIZER)) {
            steps(edition, s);
        }
        Anchor course = new Anchor(WayBack.at("penyelenggara/proses/kasus/" + s.id(),
                new Location(Address.submissionHref(s.reference(), edition))), words.of("organizer.submission.course"));
        course.getElement().setAttribute("router-link", true);
        add(new H2(words.of("organizer.submission.history")), new Paragraph(course));
        List<AuditRow> rows = audit.of(s.id());
        add(chain(audit.intact(s.id()), rows.size()));
        Map<UUID, String> names = people.named(rows.stream().map(AuditRow::actor).filter(Objects::nonNull)
                .filter(actor -> !actor.equals(s.owner())).collect(Collectors.toSet()));
        add(new AuditTimeline(rows, words, auditWords, edition.zone(), row -> actor(row, s, names)));
    }

    /** What the panel has brought back from observations and further interviews. */
    private void steps(Edition edition, Submission s) {
        List<FurtherStep> ordered = steps.ofFinalist(s.id());
        if (!ordered.isEmpty()) {
            Map<UUID, String> names = people.named(ordered.stream().flatMap(step -> step.notes().stream())
                    .map(FurtherStep.Note::juror).collect(Collectors.toSet()));
            add(new H2(words.of("organizer.steps")), new StepsRecord(words, ordered, names, edition.zone()));
        }
    }

    private Facts facts(Edition edition, Submission s) {
        Facts facts = new Facts();
        for (SubmissionColumn column : SubmissionColumn.values()) {
            if (column != SubmissionColumn.BODY && column != SubmissionColumn.STATE) {
                String text = column == SubmissionColumn.KIND ? words.of("kind", s.kind())
                        : column.text(s, words, edition.zone());
                facts.fact(column.title(words), text.isEmpty() ? "–" : text);
            }
        }
        facts.fact(words.of("organizer.submission.registered"), words.briefMoment(s.registeredAt(), edition.zone()));
        if (s.state() == SubmissionState.FILLING) {
            facts.fact(words.of("organizer.submission.deadline"), words.moment(Moments.lastMinute(deadlines.granted(s.id()).closes()), edition.zone()));
        }
        facts.fact(words.of("organizer.submission.resultOpen"), words.of(s.resultOpen() ? "organizer.yes" : "organizer.no"));
        if (!s.refusals().isEmpty()) {
            facts.fact(words.of("organizer.submission.refusals"), s.refusals().stream()
                    .map(refusal -> words.of("organizer.refusal." + refusal)).collect(Collectors.joining("; ")));
        }
        letters.of(s.id()).ifPresent(letter -> facts.fact(words.of("organizer.submission.letter"),
                new Anchor("/dokumen/surat/" + s.id(), letter.name(), AnchorTarget.BLANK)));
        finalists.of(s.id()).ifPresent(preparation -> preparation(facts, preparation, edition));
        return facts;
    }

    /** How far a finalist is: whether it comes, who presents, what it has sent. */
    private void preparation(Facts facts, Preparation preparation, Edition edition) {
        facts.fact(words.of("organizer.finalist.confirmed"), preparation.confirmedAt()
                .map(at -> words.briefMoment(at, edition.zone())).orElseGet(() -> words.of("organizer.finalist.notYet")));
        facts.fact(words.of("organizer.finalist.presenters"), preparation.presenters().isEmpty() ? words.of("organizer.finalist.notYet")
                : preparation.presenters().stream().map(one -> one.name() + " (" + one.rank() + ", " + one.position() + ")")
                        .collect(Collectors.joining("; ")));
        preparation.presentation().ifPresentOrElse(sent -> facts.fact(words.of("organizer.finalist.presentation"),
                        new Anchor("/dokumen/presentasi/" + preparation.submission(), sent.file().name(), AnchorTarget.BLANK)),
                () -> facts.fact(words.of("organizer.finalist.presentation"), words.of("organizer.finalist.notYet")));
    }

    private Component chain(boolean intact, int rows) {
        Icon icon = (intact ? VaadinIcon.LOCK : VaadinIcon.WARNING).create();
        Paragraph paragraph = new Paragraph(words.of(intact ? "organizer.audit.intact" : "organizer.audit.broken", rows));
        Div box = new Div(icon, paragraph);
        box.addClassNames("chain", intact ? "chain-intact" : "chain-broken");
        return box;
    }

    private String actor(AuditRow row, Submission s, Map<UUID, String> names) {
        if (row.actor() == null) {
            return words.of("organizer.system");
        }
        return row.actor().equals(s.owner()) || row.action().equals("submission.registered") ? words.of("organizer.participant")
                : names.getOrDefault(row.actor(), people.unknown());
    }

    private Button disqualify(Edition edition, Submission s) {
        Button button = new Button(words.of("organizer.disqualify"), VaadinIcon.BAN.create());
        button.addThemeVariants(ButtonVariant.LUMO_ERROR, ButtonVariant.LUMO_TERTIARY);
        button.addClickListener(click -> new ActDialog(words, words.of("organizer.disqualify.title", s.bodyName()))
                .saying(words.of("organizer.disqualify.what", s.reference(), s.bodyName()))
                .saying(words.of("organizer.disqualify.final")).dangerous()
                .withReason(words.of("organizer.disqualify.reason")).act(words.of("organizer.disqualify.confirm"), reason -> {
                    submissions.disqualify(s.id(), reason);
                    notices.done(words.of("organizer.disqualify.done", s.bodyName()));
                    removeAll();
                    find(s.reference(), Optional.of(edition.code()));
                }).open());
        return button;
    }
}
