package id.anugerah.worklist.store;

import id.anugerah.worklist.Box;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Conflicts of interest in SQL, for the person :person. The submissions that stand against somebody are few: they are listed
 * once for a query instead of being asked about for every row.
 */
final class Conflicts {

    /**
     * Own ones; the own body with its parent and units (they share the institution); declared; recused; judged before. The
     * offset keeps the few bodies in front: joined freely, all submissions were read for them.
     */
    private static final String SUBMISSIONS = """
            select id as submission from submission where owner = :person
            union select submission from colleague where account = :person
            union select s.id from (select institution from account where id = :person
                    union select institution from conflict_declaration where account = :person) near
                cross join lateral (select id from submission where institution = near.institution offset 0) s
            union select submission from recusal where account = :person
            union select submission from verification where verifier = :person""";

    /** What nobody may take; a judgement that was given up is no conflict. */
    static final String EXCLUDED = excluded(":person");

    /** What the queue does not offer: also what the person has given up before. */
    static final String NOT_OFFERED = "with excluded as materialized (" + SUBMISSIONS + ")\n";

    /**
     * A session is closed by the chair of its panel and by no other; so are the steps that the chair has ordered. An objection
     * is judged by somebody who never had the submission in hand, not even for a moment.
     */
    static final String NONE = """
            and (w.submission is null or w.submission not in (select submission from excluded))
            and (w.box not in (%s) or w.submission in (select s.submission from session s
                join panel p on p.id = s.panel where p.chair = :person and s.state <> 'CANCELLED'))
            and (w.box <> '%s' or not exists (select 1 from verification v where v.submission = w.submission
                and v.verifier = :person and v.round <> 'OBJECTION'))
            """.formatted(Stream.of(Box.TASK_SCORE_SESSION, Box.TASK_DISCUSS_SCORES, Box.TASK_OBSERVE_FIELD, Box.TASK_INTERVIEW_FURTHER)
            .map(box -> "'" + box.id() + "'").collect(Collectors.joining(", ")), Box.TASK_JUDGE_OBJECTION.id());

    /** The same for somebody whom the statement itself names. */
    static String excluded(String person) {
        return "with excluded as materialized (" + SUBMISSIONS.replace(":person", person) + " and state <> 'LEFT')\n";
    }

    static String none(String person) {
        return NONE.replace(":person", person);
    }

    private Conflicts() {
    }
}
