package id.anugerah.ui.organizer;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.details.Details;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.QueryParameters;
import id.anugerah.access.Role;
import id.anugerah.account.Account;
import id.anugerah.edition.Edition;
import id.anugerah.edition.Editions;
import id.anugerah.release.ReleaseKind;
import id.anugerah.release.Releases;
import id.anugerah.submission.Group;
import id.anugerah.ui.shell.Notices;
import id.anugerah.ui.shell.Words;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;

/** A two-person decision: state and acts on top, then each group's ranking, then the rules it rests on. */
abstract class DecisionPage extends EditionPage {

    private final ReleaseKind kind;
    private final DecisionReading reading;
    private final Releases releases;
    private final People people;
    private final AuditWords audit;
    private final Notices notices;
    private final Div body = new Div();

    DecisionPage(ReleaseKind kind, String title, Words words, Editions editions, DecisionReading reading, Releases releases,
                 People people, AuditWords audit, Notices notices) {
        super(words, editions, title);
        this.kind = kind;
        this.reading = reading;
        this.releases = releases;
        this.people = people;
        this.audit = audit;
        this.notices = notices;
    }

    /** What stands between the state and the rankings. */
    protected abstract Component summary(DecisionCase decision);

    @Override
    protected void begin(Edition edition) {
        add(body);
    }

    @Override
    protected void show(Edition edition, QueryParameters asked) {
        DecisionCase decision = reading.of(edition, kind);
        Map<UUID, String> names = people.with(Role.ORGANIZER).stream()
                .collect(Collectors.toMap(Account::id, Account::name));
        DecisionActs acts = new DecisionActs(words(), releases, notices, () -> show(edition, asked));
        body.removeAll();
        body.add(new DecisionPanel(words(), decision, names, acts, mayAct()), summary(decision));
        for (Group group : Group.values()) {
            body.add(new H2(words().of("group", group)));
            body.add(decision.list().of(group).isEmpty() ? empty(words().of("organizer.rank.empty." + kind.name()))
                    : new RankTable(words(), edition, decision.list(), group, kind == ReleaseKind.AWARDS));
        }
        body.add(rules(decision));
        if (!decision.history().isEmpty()) {
            body.add(new H2(words().of("organizer.decision.history")), new AuditTimeline(decision.history(), words(), audit,
                    edition.zone(), row -> row.actor() == null ? words().of("organizer.system")
                    : names.getOrDefault(row.actor(), people.unknown())));
        }
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
