package id.anugerah.ui.participant;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.confirmdialog.ConfirmDialog;
import com.vaadin.flow.component.dependency.JavaScript;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.icon.VaadinIcon;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeLeaveEvent;
import com.vaadin.flow.router.BeforeLeaveObserver;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.router.RouterLink;
import id.anugerah.assessment.AssessmentForm;
import id.anugerah.assessment.SelfAssessment;
import id.anugerah.evidence.EvidenceFiles;
import id.anugerah.instrument.Aspect;
import id.anugerah.instrument.Indicator;
import id.anugerah.ui.shell.Notices;
import id.anugerah.ui.shell.Words;
import jakarta.annotation.security.RolesAllowed;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** One indicator: question, options, note, evidence, help. Everything is saved as it is put in. */
@Route("kiriman/:kiriman/borang/:indikator")
@RolesAllowed("PARTICIPANT")
@JavaScript("context://design/participant.js")
class IndicatorView extends CasePage implements BeforeLeaveObserver {

    private final transient SelfAssessment assessments;
    private final transient EvidenceFiles files;
    private final transient Notices notices;
    private final transient Clock clock;
    private AnswerEditor editor;

    public IndicatorView(Words words, SelfAssessment assessments, EvidenceFiles files, Notices notices, Clock clock) {
        super(words, true);
        this.assessments = assessments;
        this.files = files;
        this.notices = notices;
        this.clock = clock;
        addClassName("indicator");
    }

    @Override
    protected void show(UUID id, BeforeEnterEvent event) {
        editor = null;
        AssessmentForm form = assessments.form(id);
        Indicator indicator = form.instrument().required(event.getRouteParameters().get(Links.INDICATOR).orElse(""));
        List<Indicator> all = form.instrument().indicators();
        int place = all.indexOf(indicator);
        up(Links.link(words.of("participant.up.form"), TaskListView.class, id));
        Paragraph where = new Paragraph(words.of("participant.indicator.where", indicator.aspect(), place + 1, all.size(),
                indicator.weight()));
        where.addClassName("eyebrow");
        add(where);
        heading(indicator.id() + " " + words.of(indicator.title()));
        lead(words.of(indicator.question()));
        if (!form.open()) {
            add(new FormState(words, form));
        }
        Div columns = row("columns", answer(form, indicator, place), new IndicatorHelp(words, indicator));
        add(columns);
        getElement().executeJs("window.anugerahPlace && window.anugerahPlace.leave($0, $1)", id.toString(), indicator.id());
    }

    private Component answer(AssessmentForm form, Indicator indicator, int place) {
        UUID id = form.submission().id();
        Draft draft = new Draft(assessments, id, indicator.id(), Optional.ofNullable(form.answers().get(indicator.id())));
        SaveState state = new SaveState(words, form.edition().zone(), clock, draft.savedAt());
        EvidencePanel evidence = new EvidencePanel(words, files, state, id, indicator.id(),
                form.evidence().getOrDefault(indicator.id(), List.of()), form.elsewhere(indicator.id()), form.open());
        evidence.chosen(draft.option());
        editor = new AnswerEditor(words, indicator, id, form.edition().zone(), draft, state, form.open(), evidence::chosen);
        Div bar = row("save-bar", back(form, place));
        Paragraph score = new Paragraph(score(form, indicator));
        score.addClassName("score-line");
        if (form.open()) {
            bar.add(row("save-part", state, draftButton(indicator)));
            editor.whenOptionSaved(() -> score.setText(score(assessments.form(id), indicator)));
        }
        bar.add(forward(form, place));
        return row("column-main", editor, score, evidence, bar);
    }

    private String score(AssessmentForm form, Indicator indicator) {
        Aspect aspect = form.instrument().aspects().stream().filter(one -> one.id().equals(indicator.aspect())).findFirst().orElseThrow();
        return words.of("participant.indicator.score", aspect.id(), words.of(form.soFar().aspects().get(aspect.id())),
                aspect.weight(), words.of(form.soFar().total()));
    }

    private Button draftButton(Indicator indicator) {
        Button button = new Button(words.of("participant.draft"), click -> {
            if (editor.save()) {
                notices.done(words.of("participant.draft.saved", indicator.id()));
            }
        });
        button.addThemeVariants(ButtonVariant.LUMO_TERTIARY, ButtonVariant.LUMO_SMALL);
        return button;
    }

    private RouterLink back(AssessmentForm form, int place) {
        UUID id = form.submission().id();
        RouterLink link = place == 0 ? Links.link(words.of("participant.back"), TaskListView.class, id)
                : Links.indicator(words.of("participant.back"), id, form.instrument().indicators().get(place - 1).id());
        link.getElement().insertChild(0, VaadinIcon.ARROW_LEFT.create().getElement());
        return Links.action(link, false);
    }

    private RouterLink forward(AssessmentForm form, int place) {
        UUID id = form.submission().id();
        List<Indicator> all = form.instrument().indicators();
        boolean last = place == all.size() - 1;
        RouterLink link = !last ? Links.indicator(words.of("participant.forward"), id, all.get(place + 1).id())
                : form.open() ? Links.link(words.of("participant.open.check"), CheckView.class, id)
                : Links.link(words.of("participant.up.form"), TaskListView.class, id);
        link.getElement().appendChild(VaadinIcon.ARROW_RIGHT.create().getElement());
        return Links.action(link, true);
    }

    @Override
    public void beforeLeave(BeforeLeaveEvent event) {
        if (editor == null || editor.save()) {
            return;
        }
        BeforeLeaveEvent.ContinueNavigationAction leave = event.postpone();
        ConfirmDialog dialog = new ConfirmDialog(words.of("participant.leave.title"), words.of("participant.leave.text"),
                words.of("participant.leave.stay"), stay -> leave.cancel(), words.of("participant.leave.go"),
                go -> leave.proceed());
        dialog.open();
    }
}
