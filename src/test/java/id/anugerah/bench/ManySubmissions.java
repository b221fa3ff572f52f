package id.anugerah.bench;

import id.anugerah.edition.Edition;
import id.anugerah.edition.PhaseKind;
import id.anugerah.instrument.Instruments;
import id.anugerah.support.Product;
import id.anugerah.support.Season;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * An edition with submissions in every state, written straight into our tables: answers, evidence, opinions, tasks, sessions,
 * decisions, mails; and an edition before it with the same days. No process runs for them: nobody can act on them.
 */
final class ManySubmissions {

    /** Of a hundred, by the remainder of the running number: states in the order of the calendar. */
    private static final String STATE = """
            case when n % 100 < 2 then 'REGISTERED' when n % 100 < 6 then 'EXPIRED' when n % 100 < 9 then 'REFUSED'
                 when n % 100 < 9 + :drafts then 'FILLING' when n % 100 < 39 then 'NOT_SUBMITTED' when n % 100 < 64 then 'SUBMITTED'
                 when n % 100 < 84 then 'VERIFIED' when n % 100 < 87 then 'FINALIST' when n % 100 < 92 then 'NOT_SHORTLISTED'
                 when n % 100 < 95 then 'SCORED' when n % 100 < 96 then 'AWARDED' when n % 100 < 97 then 'NOT_AWARDED'
                 when n % 100 < 99 then 'WITHDRAWN' else 'DISQUALIFIED' end""";

    private static final String JUDGED = "s.verified_num is not null";

    private final JdbcClient sql;
    private final Map<String, Object> values = new HashMap<>();
    private final UUID edition;

    /** @param drafts percent of the submissions that are being filled: up to 25 */
    ManySubmissions(Product product, int submissions, int drafts) {
        this.sql = product.sql();
        Edition before = Season.of(product).edition();
        Edition mine = Season.of(product).edition();
        this.edition = mine.id();
        move(before.id(), -366);
        Instant now = mine.phase(PhaseKind.EVALUATION).opens().plusSeconds(4 * 86_400);
        product.timeIs(now);
        values.putAll(Map.of("number", submissions, "drafts", drafts, "now", now.atOffset(ZoneOffset.UTC),
                "organizer", product.people().organizer(1).id(), "chair", product.people().chair().id()));
        put("""
                insert into account (id, email, name, password_hash, state, language, created_at)
                select md5('owner' || n)::uuid, 'bench' || n || '@test.anugerah.id', 'Pengusul ' || n, '-', 'ACTIVE', 'id', now()
                from generate_series(1, :number) n""");
        people("VERIFIER", 60);
        people("JUROR", 12);
        submissions(before.id(), "L");
        submissions(mine.id(), "B");
        values.put("edition", edition);
        answers(product, mine);
        opinions();
        tasks();
        finals();
        mails();
        sql.sql("analyze").update();
    }

    UUID edition() {
        return edition;
    }

    private void put(String statement) {
        long begin = System.nanoTime();
        int rows = sql.sql(statement).params(values).update();
        System.err.println(rows + " rows in " + (System.nanoTime() - begin) / 1_000_000 + " ms: " + statement.strip().split(" \\(")[0]);
    }

    private void move(UUID id, int days) {
        sql.sql("update phase set opens = opens + :by * interval '1 day', closes = closes + :by * interval '1 day' where edition = :id")
                .param("by", days).param("id", id).update();
    }

    private void people(String role, int number) {
        values.putAll(Map.of("role", role, "people", number));
        put("""
                insert into account (id, email, name, password_hash, state, language, created_at)
                select md5(:role || n)::uuid, lower(:role) || n || '@test.anugerah.id', initcap(:role) || ' ' || n, '-', 'ACTIVE', 'id', now()
                from generate_series(1, :people) n""");
        put("insert into account_role (account, role) select md5(:role || n)::uuid, :role from generate_series(1, :people) n");
    }

    /** Registered ever more often until the deadline; sent some days later. */
    private void submissions(UUID of, String prefix) {
        values.putAll(Map.of("edition", of, "prefix", prefix));
        put("""
                insert into submission (id, edition, reference, kind, body, body_name, institution, owner, instrument, grouping, state,
                    registered_at, submitted_at, claimed_num, claimed_den, verified_num, verified_den, jury_num, jury_den)
                select md5(:prefix || n)::uuid, :edition, :prefix || '-' || lpad(n::text, 6, '0'), y.kind, 'bench-' || n, 'Badan ' || n,
                    y.institution, md5('owner' || n)::uuid, case y.kind when 'IP' then e.ip_instrument else e.upp_instrument end,
                    case when y.state in ('REGISTERED', 'EXPIRED', 'REFUSED') then null when y.kind = 'UPP' then 'UPP'
                         when n % 17 = 0 then 'OUTSTANDING' else 'GENERAL' end,
                    y.state, y.at, case when x.sent then least(y.at + (n % 20) * interval '1 day', p.closes - interval '1 minute') end,
                    case when x.sent then 60 + n % 40 end, case when x.sent then 1 end,
                    case when x.judged then 50 + n % 45 end, case when x.judged then 1 end,
                    case when y.state in ('SCORED', 'AWARDED', 'NOT_AWARDED') then 70 + n % 20 end,
                    case when y.state in ('SCORED', 'AWARDED', 'NOT_AWARDED') then 1 end
                from edition e join phase p on p.edition = e.id and p.kind = 'REGISTRATION'
                cross join lateral (select n, STATE as state, case when n % 9 < 5 then 'IP' else 'UPP' end as kind,
                        p.closes - interval '1 hour' - sqrt((n * 7919 % 3600)::float8) * interval '1 day' as at,
                        (select i.id from institution i order by i.code offset n % 800 limit 1) as institution
                    from generate_series(1, :number) n) y
                cross join lateral (select y.state in ('SUBMITTED', 'VERIFIED', 'FINALIST', 'NOT_SHORTLISTED', 'SCORED', 'AWARDED',
                        'NOT_AWARDED', 'DISQUALIFIED') as sent, y.state in ('VERIFIED', 'FINALIST', 'NOT_SHORTLISTED', 'SCORED',
                        'AWARDED', 'NOT_AWARDED') as judged) x
                where e.id = :edition""".replace("STATE", STATE));
        put("""
                insert into activation (token_hash, account, submission, expires_at, used_at)
                select md5('token' || s.id), s.owner, s.id, s.registered_at + interval '3 days',
                       case when s.state not in ('REGISTERED', 'EXPIRED') then s.registered_at end
                from submission s where s.edition = :edition""");
    }

    /** Drafts as far as their number says; all others are whole. Every second answer has one file more. */
    private void answers(Product product, Edition of) {
        Instruments instruments = product.the(Instruments.class);
        values.put("ip", String.join(",", instruments.instrument(of.ipInstrument()).indicators().stream().map(one -> one.id()).toList()));
        values.put("upp", String.join(",", instruments.instrument(of.uppInstrument()).indicators().stream().map(one -> one.id()).toList()));
        put("insert into blob (hash, size, content) values ('bench', 1, '\\x20') on conflict do nothing");
        put("""
                insert into answer (submission, indicator, option, note, saved_at, version)
                select s.id, i.id, chr(65 + (right(s.reference, 6)::int + i.at::int) % 4), repeat('Catatan. ', 12), s.registered_at, 1
                from submission s cross join lateral unnest(string_to_array(case s.kind when 'IP' then :ip else :upp end, ','))
                    with ordinality as i(id, at)
                where s.edition = :edition and s.grouping is not null
                  and (s.state <> 'FILLING' or i.at <= right(s.reference, 6)::int / 7 % 24)""");
        put("""
                insert into evidence (id, submission, indicator, hash, name, media_type, size, page_marker, scan, added_at)
                select gen_random_uuid(), a.submission, a.indicator, 'bench', 'bukti.pdf', 'application/pdf', 1, 'Halaman 3', 'CLEAN', a.saved_at
                from answer a join submission s on s.id = a.submission
                cross join generate_series(1, 1 + (right(s.reference, 6)::int + ascii(right(a.indicator, 1))) % 2) k
                where s.edition = :edition and (a.option <> 'D' or k = 1)""");
    }

    /** First opinions over the last four days, every tenth submission with a second one; some are being judged now. */
    private void opinions() {
        for (String round : new String[] {"FIRST", "SECOND"}) {
            values.putAll(Map.of("round", round, "shift", round.equals("FIRST") ? 0 : 7));
            put("""
                    insert into verification (id, submission, round, verifier, state, started_at, finished_at, active_at, points_num, points_den)
                    select md5(:round || s.id)::uuid, s.id, :round, md5('VERIFIER' || 1 + (right(s.reference, 6)::int + :shift) % 60)::uuid,
                        case when JUDGED then 'FINISHED' else 'OPEN' end, x.at - interval '1 hour', case when JUDGED then x.at end, x.at,
                        case when JUDGED then s.verified_num end, case when JUDGED then 1 end
                    from submission s cross join lateral (select
                        :now - right(s.reference, 6)::int * 7919 % 5700 * interval '1 minute' as at) x
                    where s.edition = :edition and (JUDGED or s.state = 'SUBMITTED' and right(s.reference, 6)::int % 19 = 0)
                      and (:round = 'FIRST' or JUDGED and right(s.reference, 6)::int % 10 = 3)""".replace("JUDGED", JUDGED));
        }
        put("""
                insert into finding (verification, indicator, option, saved_at)
                select v.id, a.indicator, case when (ascii(right(a.indicator, 1)) + length(v.round)) % 7 = 0 then 'C' else a.option end, v.active_at
                from verification v join submission s on s.id = v.submission join answer a on a.submission = s.id
                where s.edition = :edition""");
    }

    private void tasks() {
        put("""
                insert into work_item (task, box, form_key, process, edition, submission, grouping, candidate, assignee, created_at, due_at, reference)
                select md5('task' || s.id), 'task_verify', '-', 'verification', s.edition, s.id, s.grouping, 'verifier', v.verifier,
                    s.submitted_at, s.submitted_at + interval '8 days', s.reference
                from submission s left join verification v on v.submission = s.id and v.state = 'OPEN'
                where s.edition = :edition and s.state = 'SUBMITTED'""");
        put("""
                insert into work_item (task, box, form_key, process, edition, submission, grouping, candidate, assignee, created_at, reference)
                select md5('fill' || s.id), 'task_fill_assessment', '-', 'submission', s.edition, s.id, s.grouping, 'participant', s.owner,
                    s.registered_at, s.reference from submission s where s.edition = :edition and s.state = 'FILLING'""");
        put("""
                insert into work_item (task, box, form_key, process, edition, submission, grouping, candidate, assignee, created_at, ended_at, reference)
                select md5('done' || v.id), 'task_verify', '-', 'verification', s.edition, s.id, s.grouping, 'verifier', v.verifier,
                    s.submitted_at, v.finished_at, s.reference from submission s join verification v on v.submission = s.id
                where s.edition = :edition and v.state = 'FINISHED'""");
    }

    private void finals() {
        put("""
                insert into release (id, edition, kind, state, record, record_hash, proposed_by, proposed_at, announced_at)
                values (md5('release')::uuid, :edition, 'SHORTLIST', 'ANNOUNCED', '-', '-', :organizer, :now, :now)""");
        put("""
                insert into release_entry (release, submission, grouping, rank, points_num, points_den, selected)
                select md5('release')::uuid, s.id, s.grouping, row_number() over (order by s.reference), s.verified_num, s.verified_den,
                    s.state in ('FINALIST', 'SCORED', 'AWARDED', 'NOT_AWARDED')
                from submission s where s.edition = :edition and JUDGED""".replace("JUDGED", JUDGED));
        put("insert into panel (id, edition, name, chair) select md5('panel' || n)::uuid, :edition, 'Panel ' || n, :chair from generate_series(1, 8) n");
        put("""
                insert into session (id, submission, panel, starts_at, minutes, place, state, closed_at)
                select md5('session' || s.id)::uuid, s.id, md5('panel' || 1 + right(s.reference, 6)::int % 8)::uuid,
                    :now + (right(s.reference, 6)::int % 9 - 4) * interval '1 day', 30, 'Ruang 1',
                    case when s.state <> 'FINALIST' then 'CLOSED' when right(s.reference, 6)::int % 5 = 0 then 'OPEN' else 'PLANNED' end,
                    case when s.state <> 'FINALIST' then :now end
                from submission s where s.edition = :edition and s.state in ('FINALIST', 'SCORED', 'AWARDED', 'NOT_AWARDED')
                  and right(s.reference, 6)::int % 100 <> 86""");
        put("""
                insert into session_juror (session, juror, background, presence, changed_at)
                select n.id, md5('JUROR' || j)::uuid, 'MEDIA', 'SEATED', :now from session n join submission s on s.id = n.submission
                cross join generate_series(1, 5) j where s.edition = :edition""");
        put("""
                insert into scorecard (session, juror, submitted_at)
                select j.session, j.juror, case when n.state = 'CLOSED' or j.juror < md5('JUROR1')::uuid then :now end
                from session_juror j join session n on n.id = j.session join submission s on s.id = n.submission
                where s.edition = :edition and n.state <> 'PLANNED'""");
    }

    private void mails() {
        put("""
                insert into mail (id, recipient, subject, body, written_at, sent_at, failure)
                select gen_random_uuid(), 'bench' || n || '@test.anugerah.id', 'Pengingat', repeat('Isi surat. ', 40), x.at,
                    case when n % 50 > 1 then x.at end, case when n % 50 = 1 then 'MailSendException' end
                from generate_series(1, 3 * :number) n
                cross join lateral (select :now - n % 64800 * interval '1 minute' as at) x""");
        put("""
                insert into draft_reminder (submission, reminded_at) select s.id, :now - interval '3 hours' from submission s
                where s.edition = :edition and s.state = 'FILLING' and right(s.reference, 6)::int % 3 = 0""");
    }
}
