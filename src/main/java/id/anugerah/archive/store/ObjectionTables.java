package id.anugerah.archive.store;

import java.util.List;

/** What participants objected to, the answers, and the findings and totals that counted before. Drafts are nobody's business. */
final class ObjectionTables {

    private static final String FILED = " join objection o on o.submission = x.submission and o.state <> 'DRAFT'"
            + " join submission s on s.id = x.submission where s.edition = :edition order by s.reference";

    static final List<ArchiveTable> ALL = List.of(
            ArchiveTable.of("objection", """
                    select s.reference as submission, x.state, x.begun_at, x.filed_at, x.announcement, x.due_at, x.escalated_at,
                           x.judged_at, x.answered_at, x.before_num, x.before_den, x.after_num, x.after_den
                    from objection x""" + FILED).without("the participant; the submission says which", "filed_by"),
            ArchiveTable.of("objection_indicator", """
                    select s.reference as submission, x.indicator, x.text, x.saved_at, x.option_before, x.option_after, x.reason
                    from objection_indicator x""" + FILED + ", x.indicator"),
            ArchiveTable.of("objection_file", """
                    select x.id, s.reference as submission, x.hash, x.name, x.media_type, x.size, x.added_at
                    from objection_file x""" + FILED + ", x.added_at, x.name, x.hash"),
            ArchiveTable.of("superseded_finding", """
                    select s.reference as submission, x.indicator, x.counted_until, x.option, x.reason_code, x.reason, x.replaced_by
                    from superseded_finding x join submission s on s.id = x.submission
                    where s.edition = :edition order by s.reference, x.counted_until, x.indicator"""),
            ArchiveTable.of("score_change", """
                    select s.reference as submission, x.changed_at, x.before_num, x.before_den, x.after_num, x.after_den
                    from score_change x join submission s on s.id = x.submission
                    where s.edition = :edition order by s.reference, x.changed_at"""));

    private ObjectionTables() {
    }
}
