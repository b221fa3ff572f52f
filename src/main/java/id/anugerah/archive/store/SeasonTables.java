package id.anugerah.archive.store;

import java.util.List;

/** The edition itself, its frozen files by name, its calendar, its public decisions, and the lists it rests on. */
final class SeasonTables {

    static final List<ArchiveTable> ALL = List.of(
            ArchiveTable.of("edition", """
                    select e.id, e.code, e.name, e.year, e.zone, e.announced_on, ip.instrument || ':' || ip.number as ip_instrument,
                           upp.instrument || ':' || upp.number as upp_instrument, j.instrument || ':' || j.number as jury_sheet,
                           e.parameters, e.last_number
                    from edition e join instrument_version ip on ip.id = e.ip_instrument
                    join instrument_version upp on upp.id = e.upp_instrument join instrument_version j on j.id = e.jury_sheet
                    where e.id = :edition""").without("counts changes of the row", "version"),
            ArchiveTable.of("phase", "select kind, opens, closes, state from phase where edition = :edition order by opens, kind"),
            ArchiveTable.of("adopted_table", """
                    select decision, version, adopted_at from adopted_table where edition = :edition order by decision, serial""")
                    .without("says the order of the rows", "serial"),
            ArchiveTable.of("award_name", """
                    select category, name_id, name_en from award_name where edition = :edition order by category"""),
            ArchiveTable.of("mail_wording", """
                    select version, wordings, adopted_at from mail_wording where edition = :edition order by version"""),
            ArchiveTable.of("outage", """
                    select id, began_at, ended_at, reason, declared_by, declared_at from outage where edition = :edition
                    order by began_at, declared_at""").people("declared_by"),
            ArchiveTable.of("calendar_change", """
                    select id, moves, reason, asked_by, asked_at, applied_at, timers, due_dates, told from calendar_change
                    where edition = :edition order by asked_at, id""").people("asked_by")
                    .without("work of the engine room", "run"),
            ArchiveTable.of("instrument_version", """
                    select v.id, v.instrument, v.number, v.content_hash, v.loaded_at,
                           'instruments/' || v.instrument || '-' || v.number || '.yaml' as file
                    from instrument_version v where v.id in %s order by v.instrument, v.number""".formatted(FileRows.INSTRUMENTS)).without("is a file of its own under instruments/", "content"),
            ArchiveTable.of("release", """
                    select r.id, r.kind, r.state, r.record_hash, r.proposed_by, r.proposed_at, r.decided_by, r.decided_at, r.note,
                           r.announced_at, r.corrects, %s as file
                    from release r where r.edition = :edition order by r.proposed_at, r.kind, r.record_hash"""
                    .formatted(FileRows.RECORD_NAME)).people("proposed_by", "decided_by")
                    .without("is a file of its own under releases/, byte for byte", "record"),
            ArchiveTable.of("release_entry", """
                    select x.release, s.reference as submission, x.grouping, x.rank, x.points_num, x.points_den, x.selected, x.category
                    from release_entry x join release r on r.id = x.release join submission s on s.id = x.submission
                    where r.edition = :edition order by r.proposed_at, r.kind, x.grouping, x.rank, s.reference"""),
            ArchiveTable.of("award_change", """
                    select c.grouping, c.category, c.place, s.reference as taker, c.reason, c.asked_by, c.asked_at
                    from award_change c left join submission s on s.id = c.taker
                    where c.edition = :edition order by c.grouping, c.category, c.place""").people("asked_by"),
            ArchiveTable.of("certificate", """
                    select c.number, s.reference as submission, c.kind, c.running, c.category, c.body_name, c.issued_at,
                           c.replaced_at
                    from certificate c join submission s on s.id = c.submission
                    where c.edition = :edition order by c.kind, c.running"""),
            ArchiveTable.of("provisional_cut", """
                    select grouping, places, ranked, points_num, points_den, drawn_at from provisional_cut
                    where edition = :edition order by grouping"""),
            ArchiveTable.of("institution", """
                    select id, code, type, name, province, excluded from institution order by code""")
                    .without("made of the name, for searching", "words"),
            ArchiveTable.of("service_unit", """
                    select u.id, u.code, i.code as institution, u.name, u.list
                    from service_unit u left join institution i on i.id = u.institution order by u.code""")
                    .without("made of the name, for searching", "words"),
            ArchiveTable.of("former_body", """
                    select f.register, f.code, f.name, coalesce(i.code, u.code) as stayed, f.merged_at, f.gone
                    from former_body f left join institution i on i.id = f.institution left join service_unit u on u.id = f.unit
                    order by f.register, f.code""").without("made of the name, for searching", "words")
                    .without("named by its code: stayed", "institution", "unit"),
            ArchiveTable.of("past_winner", "select year, code from past_winner order by year, code"),
            ArchiveTable.of("audit", """
                    select s.reference as submission, a.subject, a.seq, a.happened_at, a.actor, a.action, a.details, a.previous_hash,
                           a.hash
                    from audit a left join submission s on s.id = a.subject
                    where a.subject = :edition or s.edition = :edition order by s.reference nulls first, a.subject, a.seq"""));

    private SeasonTables() {
    }
}
