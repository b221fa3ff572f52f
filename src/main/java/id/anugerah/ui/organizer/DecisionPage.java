package id.anugerah.ui.organizer;

import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.DetachEvent;
import com.vaadin.flow.component.details.Details;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.QueryParameters;
import id.anugerah.access.CurrentPerson;
import id.anugerah.access.Role;
import id.anugerah.account.Account;
import id.anugerah.edition.Edition;
import id.anugerah.edition.Editions;
import id.anugerah.form.FilledForm;
import id.anugerah.form.Filling;
import id.anugerah.form.Form;
import id.anugerah.release.DecisionPulse;
import id.anugerah.release.ReleaseKind;
import id.anugerah.shared.Refused;
import id.anugerah.submission.Group;
import id.anugerah.ui.forms.RenderedForm;
import id.anugerah.ui.shell.Words;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;

/** A two-person decision: state on top, then each group's ranking, the form of the next step, the rules. */
abstract class DecisionPage extends EditionPage {

    private final ReleaseKind kind;
    private final DecisionReading reading;
    private final DecisionActs acts;
    private final Filling filling;
    private final People people;
    private final AuditWords audit;
    private final LiveDecision live;
    private final DecisionNews news;
    private final Div body = new Div();
    private DecisionCase shown;
    private QueryParameters asked;
    private DecisionPanel panel;

    DecisionPage(ReleaseKind kind, String title, Words words, Editions editions, DecisionReading reading, DecisionActs acts,
                 Filling filling, People people, AuditWords audit, DecisionPulse pulse) {
        super(words, editions, title);
        this.kind = kind;
        this.reading = reading;
        this.acts = acts;
        this.filling = filling;
        this.people = people;
        this.audit = audit;
        this.live = new LiveDecision(pulse, this::look);
        this.news = new DecisionNews(words);
    }

    /** What stands between the state and the rankings. */
    protected abstract Component summary(DecisionCase decision, QueryParameters asked);

    @Override
    protected void begin(Edition edition) {
        add(news, body);
        getUI().ifPresent(ui -> live.follow(ui, edition.id()));
    }

    @Override
    protected void onAttach(AttachEvent event) {
        if (shown != null) {
            live.follow(event.getUI(), shown.edition().id());
        }
    }

    @Override
    protected void onDetach(DetachEvent event) {
        live.end(event.getUI());
    }

    @Override
    protected void show(Edition edition, QueryParameters asked) {
        this.asked = asked;
        news.forget();
        show(reading.of(edition, kind));
    }

    /** Somebody has decided something about this edition: says what, unless it stands here already. */
    private void look() {
        if (!shown.stands(reading.latest(shown.edition(), kind))) {
            show(reading.of(shown.edition(), kind));
            news.tell(shown, names());
        }
    }

    private Function<UUID, String> names() {
        Map<UUID, String> names = people.with(Role.ORGANIZER).stream()
                .collect(Collectors.toMap(Account::id, Account::name));
        return person -> names.getOrDefault(person, people.unknown());
    }

    private void show(DecisionCase decision) {
        Edition edition = decision.edition();
        Function<UUID, String> name = names();
        shown = decision;
        body.removeAll();
        panel = new DecisionPanel(words(), decision, name, mayAct());
        if (decision.undecided() && !decision.open().isEmpty()) {
            panel.add(new OpenWork(words(), decision));
        }
        if (decision.frozen()) {
            panel.add(new RecordActs(words(), decision, reading::recomputed));
        }
        body.add(panel);
        decision.correction().ifPresent(effect -> body.add(new CorrectionTable(words(), decision, effect)));
        decision.since().ifPresent(effect -> body.add(CorrectionTable.since(words(), decision, effect)));
        body.add(summary(decision, asked));
        for (Group group : Group.values()) {
            body.add(new H2(words().of("group", group)));
            body.add(decision.list().of(group).isEmpty() ? empty(words().of("organizer.rank.empty." + kind.name()))
                    : new RankTable(words(), decision, group));
        }
        if (mayAct() && decision.waitsFor(CurrentPerson.id())) {
            body.add(form(decision, name));
        }
        body.add(rules(decision));
        if (!decision.history().isEmpty()) {
            Paragraph hashes = new Paragraph(words().of("organizer.decision.hashes"));
            hashes.addClassName("hint");
            body.add(new H2(words().of("organizer.decision.history")), hashes, new AuditTimeline(decision.history(), words(), audit,
                    edition.zone(), row -> row.actor() == null ? words().of("organizer.system")
                    : name.apply(row.actor())));
        }
    }

    private Component form(DecisionCase decision, Function<UUID, String> names) {
        Form form = acts.form(decision);
        H2 heading = new H2(words().of(form.title()));
        heading.setId(DecisionPanel.FORM);
        Div box = new Div(heading, new RenderedForm(words(), filling, form, acts.given(decision, names),
                filled -> act(decision, filled)));
        box.addClassName("decision-form");
        return box;
    }

    /** What is refused because the screen is older than the list is said above the new one. */
    private void act(DecisionCase decision, FilledForm filled) {
        try {
            acts.act(decision, filled);
            news.forget();
            show(reading.of(decision.edition(), kind));
        } catch (Refused refused) {
            DecisionCase now = reading.of(decision.edition(), kind);
            if (now.stands(decision.release()) && now.hash().equals(decision.hash())) {
                throw refused;
            }
            show(now);
            news.tell(words().of(refused));
        }
        panel.look();
    }

    private Component rules(DecisionCase decision) {
        Facts facts = new Facts();
        decision.list().rules().forEach((rule, number) -> {
            if (rule.startsWith("quota:")) {
                facts.fact(words().of("organizer.rule.quota",
                        words().of("group." + rule.substring("quota:".length()))), words().number(number));
            } else {
                facts.fact(words().of("organizer.rule." + rule), words().of("organizer.rule.version", number));
            }
        });
        Details details = new Details(words().of("organizer.rules"), new Paragraph(words().of("organizer.rules.text")), facts);
        details.addClassName("rules");
        return details;
    }
}
