package id.anugerah.finals;

import id.anugerah.access.CurrentPerson;
import id.anugerah.access.ForJurors;
import id.anugerah.audit.AuditTrail;
import id.anugerah.edition.Editions;
import id.anugerah.finals.store.FinalsRows;
import id.anugerah.instrument.Instruments;
import id.anugerah.instrument.JurySheet;
import id.anugerah.shared.Refused;
import id.anugerah.shared.Score;
import id.anugerah.worklist.Box;
import id.anugerah.worklist.WorkList;
import java.time.Clock;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** A session while it runs: the chair opens and closes, each juror sees only the own scorecard until it is closed. */
@Service
@Transactional
public class Scoreboard {

    private static final Score WIDE = Score.of(20);

    private final FinalsRows rows;
    private final Instruments instruments;
    private final Editions editions;
    private final WorkList workList;
    private final AuditTrail audit;
    private final Clock clock;

    Scoreboard(FinalsRows rows, Instruments instruments, Editions editions, WorkList workList, AuditTrail audit, Clock clock) {
        this.rows = rows;
        this.instruments = instruments;
        this.editions = editions;
        this.workList = workList;
        this.audit = audit;
        this.clock = clock;
    }

    /** The sessions of this person's panels, in the order of time. */
    @ForJurors
    @Transactional(readOnly = true)
    public List<Session> mine() {
        return rows.sessionsOf(CurrentPerson.id());
    }

    /** Whether this person leads the session's panel. @throws Refused "finals.notOnPanel" for anybody else's session */
    @ForJurors
    @Transactional(readOnly = true)
    public boolean chairs(UUID session) {
        return seated(session).chair().equals(CurrentPerson.id());
    }

    @ForJurors
    @Transactional(readOnly = true)
    public JurySheet sheet(UUID session) {
        return instruments.jurySheet(editions.get(seated(session).edition()).jurySheet());
    }

    @ForJurors
    public void open(UUID session) {
        Refused.unless(chairs(session), "finals.chairOnly");
        rows.move(session, Session.State.PLANNED, Session.State.OPEN, clock.instant());
        audit.record(rows.session(session).submission(), "session.opened", Map.of());
    }

    /** The own scorecard; empty at first. */
    @ForJurors
    @Transactional(readOnly = true)
    public Scorecard mineOf(UUID session) {
        member(session);
        return rows.scorecard(session, CurrentPerson.id());
    }

    /** @throws Refused "finals.outOfRange" outside 0–100, "finals.notOpen", "finals.cardSubmitted" */
    @ForJurors
    public void score(UUID session, String criterion, int points) {
        member(session);
        JurySheet sheet = sheet(session);
        Refused.unless(points >= sheet.min() && points <= sheet.max(), "finals.outOfRange", sheet.min(), sheet.max());
        Refused.unless(sheet.criteria().stream().anyMatch(c -> c.id().equals(criterion)), "finals.unknownCriterion", criterion);
        Refused.unless(rows.lockSession(session).state() == Session.State.OPEN, "finals.notOpen");
        Refused.unless(!rows.scorecard(session, CurrentPerson.id()).submitted(), "finals.cardSubmitted");
        rows.score(session, CurrentPerson.id(), criterion, points);
    }

    /** Hands the own card in. @throws Refused "finals.cardIncomplete" with how many criteria are missing */
    @ForJurors
    public void submit(UUID session) {
        member(session);
        Scorecard card = rows.scorecard(session, CurrentPerson.id());
        int missing = sheet(session).criteria().size() - card.points().size();
        Refused.unless(missing == 0, "finals.cardIncomplete", missing);
        rows.submitCard(session, CurrentPerson.id(), clock.instant());
    }

    /** How many of the panel have handed in, and the panel's size: what the chair may see before closing. */
    @ForJurors
    @Transactional(readOnly = true)
    public int[] handedIn(UUID session) {
        Refused.unless(chairs(session), "finals.chairOnly");
        return new int[] {rows.submittedCards(session).size(), panel(session).members().size()};
    }

    /**
     * Closes the session; the process goes on.
     *
     * @param discussed that the panel has talked about a wide disagreement
     * @throws Refused "finals.cardsMissing"; "finals.discussionNeeded" when totals differ by more than 20 points
     */
    @ForJurors
    public void close(UUID session, boolean discussed) {
        Refused.unless(chairs(session), "finals.chairOnly");
        Session closing = rows.lockSession(session);
        List<Scorecard> cards = rows.submittedCards(session);
        int missing = panel(session).members().size() - cards.size();
        Refused.unless(missing == 0, "finals.cardsMissing", missing);
        Refused.unless(discussed || spread(sheet(session), cards).compareTo(WIDE) <= 0, "finals.discussionNeeded");
        rows.move(session, Session.State.OPEN, Session.State.CLOSED, clock.instant());
        audit.record(closing.submission(), "session.closed", Map.of("discussed", discussed));
        workList.complete(Box.TASK_SCORE_SESSION, closing.submission(), Map.of());
    }

    private static Score spread(JurySheet sheet, List<Scorecard> cards) {
        List<Score> totals = cards.stream().map(card -> sheet.total(card.points().entrySet().stream()
                .collect(Collectors.toMap(Map.Entry::getKey, entry -> Score.of(entry.getValue()))))).toList();
        return totals.stream().max(Comparator.naturalOrder()).orElse(Score.ZERO)
                .minus(totals.stream().min(Comparator.naturalOrder()).orElse(Score.ZERO));
    }

    private Panel panel(UUID session) {
        return rows.panel(rows.session(session).panel());
    }

    private Panel seated(UUID session) {
        Panel panel = panel(session);
        Refused.unless(panel.chair().equals(CurrentPerson.id()) || scores(panel), "finals.notOnPanel");
        return panel;
    }

    private void member(UUID session) {
        Refused.unless(scores(panel(session)), "finals.notOnPanel");
    }

    private static boolean scores(Panel panel) {
        return panel.members().stream().anyMatch(member -> member.juror().equals(CurrentPerson.id()));
    }
}
