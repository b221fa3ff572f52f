package id.anugerah.archive.store;

import java.util.List;

/** What participants sent: registrations without persons, answers, evidence by its hash, receipts. */
final class SubmissionTables {

    private static final String PERSONAL = "personal data";

    static final List<ArchiveTable> ALL = List.of(
            ArchiveTable.of("submission", """
                    select s.id, s.reference, s.kind, s.body, s.body_name, i.code as institution,
                           v.instrument || ':' || v.number as instrument, s.grouping, s.state, s.refusals, s.registered_at, s.submitted_at,
                           s.claimed_num, s.claimed_den, s.verified_num, s.verified_den, s.jury_num, s.jury_den, s.result_open
                    from submission s join institution i on i.id = s.institution join instrument_version v on v.id = s.instrument
                    where s.edition = :edition order by s.reference""")
                    .without(PERSONAL, "owner").without("counts changes of the row", "version"),
            ArchiveTable.of("registration", """
                    select s.reference as submission, i.code as institution, r.unit_name, u.code as unit, r.started_on,
                           r.teleconference, r.institutional, r.whole_process, r.no_wrong_door
                    from registration r join submission s on s.id = r.submission join institution i on i.id = r.institution
                    left join service_unit u on u.id = r.unit where s.edition = :edition order by s.reference""")
                    .without(PERSONAL, "in_charge_name", "in_charge_position", "proposer_name", "phone")
                    .without("says when a mail was written", "told_second_at"),
            ArchiveTable.of("eligibility_exception", """
                    select s.reference as submission, x.asked_reason, x.asked_at, x.granted, x.decided_reason, x.decided_by,
                           x.decided_at
                    from eligibility_exception x join submission s on s.id = x.submission
                    where s.edition = :edition order by s.reference""").people("decided_by"),
            ArchiveTable.of("extension", """
                    select x.id, s.reference as submission, x.until, x.reason, x.granted_by, x.granted_at
                    from extension x join submission s on s.id = x.submission
                    where s.edition = :edition order by s.reference, x.granted_at""").people("granted_by"),
            ArchiveTable.of("answer", """
                    select s.reference as submission, a.indicator, a.option, a.note, a.saved_at, a.version
                    from answer a join submission s on s.id = a.submission
                    where s.edition = :edition order by s.reference, a.indicator""").without(PERSONAL, "saved_by"),
            ArchiveTable.of("evidence", """
                    select x.id, s.reference as submission, x.indicator, x.hash, x.name, x.media_type, x.size, x.page_marker, x.scan,
                           x.added_at, x.position_removed
                    from evidence x join submission s on s.id = x.submission
                    where s.edition = :edition order by s.reference, x.indicator, x.added_at, x.hash, x.id"""),
            ArchiveTable.of("recommendation_letter", """
                    select s.reference as submission, l.hash, l.name, l.media_type, l.size
                    from recommendation_letter l join submission s on s.id = l.submission
                    where s.edition = :edition order by s.reference"""),
            ArchiveTable.of("presentation", """
                    select s.reference as submission, p.name, p.media_type, p.hash, p.size, p.pages, p.sent_at
                    from presentation p join submission s on s.id = p.submission
                    where s.edition = :edition order by s.reference"""),
            ArchiveTable.of("evidence_manifest", FileRows.EVIDENCE),
            ArchiveTable.of("receipt", """
                    select s.reference as submission, r.snapshot, r.snapshot_hash, r.received_at
                    from receipt r join submission s on s.id = r.submission
                    where s.edition = :edition order by s.reference""").without("chosen by the page that sent", "idempotency_key"),
            ArchiveTable.of("filled_form", """
                    select f.task, f.form, f.form_hash, s.reference as submission, f.filled, f.filled_by, f.filled_at
                    from filled_form f left join submission s on s.id = f.submission
                    where f.edition = :edition order by f.filled_at, f.task""").people("filled_by"),
            ArchiveTable.of("finalist", """
                    select s.reference as submission, f.confirmed_at from finalist f join submission s on s.id = f.submission
                    where s.edition = :edition order by s.reference""").without(PERSONAL, "confirmed_by"),
            ArchiveTable.of("work_item", """
                    select w.task, w.box, w.process, s.reference as submission, w.grouping, w.candidate, w.assignee, w.created_at,
                           w.claimed_at, w.due_at, w.ended_at, w.ended_by, w.outcome, w.form_key, w.reference, w.follow_up,
                           w.suspended
                    from work_item w left join submission s on s.id = w.submission
                    where w.edition = :edition order by w.created_at, w.box, s.reference, w.task""").people("assignee", "ended_by"));

    private SubmissionTables() {
    }
}
