package id.anugerah.archive.store;

import java.util.List;

/** What verifiers and jurors found, under pseudonyms. */
final class JudgementTables {

    static final List<ArchiveTable> ALL = List.of(
            ArchiveTable.of("person", """
                    select a.id as person, a.id as account, string_agg(r.role, ' ' order by r.role) as roles
                    from account a join account_role r on r.account = a.id
                    where exists (select 1 from account_role x where x.account = a.id and x.role <> 'PARTICIPANT')
                    group by a.id, a.created_at order by a.created_at, a.id""").people("person"),
            ArchiveTable.of("conflict_declaration", """
                    select c.account as person, i.code as institution, c.reason, c.declared_at, c.declared_by
                    from conflict_declaration c join institution i on i.id = c.institution order by c.declared_at, i.code, c.account""")
                    .people("person", "declared_by").without("a pseudonym stands for it", "account"),
            ArchiveTable.of("conflict_withdrawn", """
                    select c.account as person, i.code as institution, c.reason, c.declared_at, c.declared_by, c.withdrawn_at, c.withdrawn_by
                    from conflict_withdrawn c join institution i on i.id = c.institution order by c.declared_at, i.code, c.account, c.withdrawn_at""")
                    .people("person", "declared_by", "withdrawn_by").without("a pseudonym stands for it", "account"),
            ArchiveTable.of("recusal", """
                    select s.reference as submission, r.account as person, r.reason, r.recused_at
                    from recusal r join submission s on s.id = r.submission
                    where s.edition = :edition order by s.reference, r.recused_at, r.account""")
                    .people("person").without("a pseudonym stands for it", "account"),
            ArchiveTable.of("verification", """
                    select v.id, s.reference as submission, v.round, v.verifier, v.state, v.started_at, v.active_at, v.finished_at,
                           v.left_reason, v.points_num, v.points_den
                    from verification v join submission s on s.id = v.submission
                    where s.edition = :edition order by s.reference, v.started_at, v.round, v.id""").people("verifier"),
            ArchiveTable.of("finding", """
                    select f.verification, s.reference as submission, v.round, v.state, f.indicator, f.option, f.reason_code, f.reason,
                           f.team_note, f.saved_at
                    from finding f join verification v on v.id = f.verification join submission s on s.id = v.submission
                    where s.edition = :edition order by s.reference, v.started_at, v.round, v.id, f.indicator"""),
            ArchiveTable.of("verified_indicator", """
                    select s.reference as submission, x.indicator, x.option, x.reason_code, x.reason
                    from verified_indicator x join submission s on s.id = x.submission
                    where s.edition = :edition order by s.reference, x.indicator"""),
            ArchiveTable.of("question", """
                    select s.reference as submission, q.asked_by, q.indicators, q.asked, q.asked_at, q.due_at, q.answer,
                           q.answered_at, q.closed_at
                    from question q join submission s on s.id = q.submission
                    where s.edition = :edition order by s.reference""").people("asked_by"),
            ArchiveTable.of("panel", """
                    select id, name, chair, place from panel where edition = :edition order by name""").people("chair"),
            ArchiveTable.of("panel_member", """
                    select p.name as panel, m.juror, m.background from panel_member m join panel p on p.id = m.panel
                    where p.edition = :edition order by p.name, m.background, m.juror""").people("juror"),
            ArchiveTable.of("session", """
                    select x.id, s.reference as submission, p.name as panel, x.starts_at, x.minutes, x.place, x.state, x.opened_at,
                           x.closed_at, x.sequence, x.cancelled_reason, x.discussion_note
                    from session x join submission s on s.id = x.submission join panel p on p.id = x.panel
                    where s.edition = :edition order by s.reference, x.starts_at, x.id"""),
            ArchiveTable.of("session_juror", """
                    select t.session, s.reference as submission, t.juror, t.background, t.presence, t.reason, t.changed_at
                    from session_juror t""" + of("t") + ", t.background, t.juror").people("juror"),
            ArchiveTable.of("scorecard", "select t.session, s.reference as submission, t.juror, t.submitted_at from scorecard t"
                    + of("t") + ", t.juror").people("juror"),
            ArchiveTable.of("score", "select t.session, s.reference as submission, t.juror, t.criterion, t.points from score t"
                    + of("t") + ", t.juror, t.criterion").people("juror"),
            ArchiveTable.of("score_revision", """
                    select t.session, s.reference as submission, t.juror, t.criterion, t.before, t.after, t.revised_at
                    from score_revision t""" + of("t") + ", t.revised_at, t.juror, t.criterion").people("juror"),
            ArchiveTable.of("remark", """
                    select t.session, s.reference as submission, t.juror, t.to_finalist, t.to_panel, t.saved_at
                    from remark t""" + of("t") + ", t.juror").people("juror"),
            ArchiveTable.of("further_step", """
                    select t.id, t.session, s.reference as submission, t.number, t.kind, t.state, t.reason, t.starts_at, t.minutes,
                           t.place, t.ordered_by, t.ordered_at, t.ended_at, t.ended_reason
                    from further_step t""" + of("t") + ", t.number").people("ordered_by"),
            ArchiveTable.of("step_note", """
                    select f.id as step, s.reference as submission, n.juror, n.text, n.saved_at
                    from step_note n join further_step f on f.id = n.step""" + of("f") + ", f.number, n.saved_at, n.juror").people("juror"),
            ArchiveTable.of("step_photo", """
                    select p.id, f.id as step, s.reference as submission, p.place, p.name, p.media_type, p.hash, p.size, p.caption,
                           p.added_by, p.added_at
                    from step_photo p join further_step f on f.id = p.step""" + of("f") + ", f.number, p.place").people("added_by"),
            ArchiveTable.of("jury_criterion", """
                    select s.reference as submission, t.criterion, t.mean_num, t.mean_den
                    from jury_criterion t join submission s on s.id = t.submission
                    where s.edition = :edition order by s.reference, t.criterion"""));

    private JudgementTables() {
    }

    /** The session that a row belongs to, in the order of the submissions. */
    private static String of(String row) {
        return """
                 join session x on x.id = %s.session join submission s on s.id = x.submission
                where s.edition = :edition order by s.reference, x.starts_at, x.id""".formatted(row);
    }
}
