package id.anugerah.proof;

import id.anugerah.calendar.Boundary;
import id.anugerah.calendar.CalendarChanges;
import id.anugerah.calendar.Move;
import id.anugerah.edition.PhaseKind;
import id.anugerah.support.Product;
import id.anugerah.support.Season;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;

/** Several editions have their closing date moved by a day. Each change is one transaction over all cases of the edition. */
final class CalendarChange implements Interrupted {

    private static final String WORKING = """
            select count(*) from pg_locks l join calendar_change c on l.locktype = 'advisory' and l.granted
             and ((l.classid::bigint << 32) | l.objid::bigint) = hashtextextended('calendar.' || c.edition, 7)""";

    /** Every timer and due date of the editions' cases and phases, with what it must say afterwards. */
    private static final String DATES = """
            select 'timer', s.id, j.process_def_key_, j.duedate_ from engine.act_ru_job j
            join engine.act_ru_execution p on p.id_ = j.process_instance_id_ join submission s on cast(s.id as text) = p.business_key_
            where j.type_ = 'timer'
            union all select 'task', s.id, t.task_def_key_, t.due_date_ from engine.act_ru_task t
            join engine.act_ru_execution p on p.id_ = t.proc_inst_id_ join submission s on cast(s.id as text) = p.business_key_
            where t.due_date_ is not null
            union all select 'work', w.submission, w.box, w.due_at from work_item w where w.ended_at is null and w.due_at is not null""";

    private long editions;
    private long cases;
    private int span;

    @Override
    public void ask(Product product, Map<String, Long> options) {
        editions = options.get("editions");
        cases = options.get("cases");
        span = Math.toIntExact(options.get("span"));
        for (int i = 0; i < editions; i++) {
            Season season = Cases.of(product, Math.toIntExact(cases));
            Instant closes = season.closes(PhaseKind.REGISTRATION);
            product.sql().sql("create table if not exists proof_phase (edition uuid primary key, closes timestamptz)").update();
            product.sql().sql("insert into proof_phase select edition, closes from phase where edition = :id and kind = 'REGISTRATION'")
                    .param("id", season.id()).update();
            product.runAs(product.people().organizer(1), () -> product.the(CalendarChanges.class).ask(season.id(),
                    List.of(new Move(PhaseKind.REGISTRATION, Boundary.CLOSES, closes, closes.plus(Duration.ofDays(1)))), "Libur nasional"));
        }
        product.sql().sql("create table proof_date (kind text, submission uuid, box text, due timestamptz)").update();
        product.sql().sql("insert into proof_date " + DATES).update();
    }

    @Override
    public String middle(Watch watch, Random dice, int left) throws SQLException, InterruptedException {
        while (watch.number(WORKING) == 0) {
            if (over(watch)) {
                return "over";
            }
            Thread.sleep(2);
        }
        int wait = dice.nextInt(span);
        Thread.sleep(wait);
        return wait + " ms after it began, " + watch.number("select count(*) from calendar_change where applied_at is not null") + " of "
                + editions + " applied, " + (watch.number(WORKING) > 0 ? "in the middle of one" : "between two");
    }

    @Override
    public List<String> broken(Watch watch, Map<String, Object> counted) throws SQLException {
        List<String> broken = new ArrayList<>();
        long whole = editions * cases;
        expect(watch, counted, broken, "applied", editions, "select count(*) from calendar_change where applied_at is not null");
        expect(watch, counted, broken, "phasesMovedOnce", editions, """
                select count(*) from proof_phase b join phase p on p.edition = b.edition and p.kind = 'REGISTRATION'
                where p.closes = b.closes + interval '1 day'""");
        expect(watch, counted, broken, "countedByTheChange", whole, "select sum(due_dates) from calendar_change");
        expect(watch, counted, broken, "toldByTheChange", whole, "select sum(told) from calendar_change");
        for (String kind : List.of("timer", "task", "work")) {
            expect(watch, counted, broken, kind + "sMovedOnce", whole, """
                    select count(*) from proof_date b join (%s) a (kind, submission, box, due) using (kind, submission, box)
                    where kind = '%s' and a.due = b.due + interval '1 day'""".formatted(DATES, kind));
            expect(watch, counted, broken, kind + "s", watch.number("select count(*) from proof_date where kind = '" + kind + "'"),
                    "select count(*) from (%s) a (kind, submission, box, due) where kind = '%s'".formatted(DATES, kind));
        }
        expect(watch, counted, broken, "ownersWithOneMail", whole, """
                select count(*) from (select m.recipient from mail m where m.recipient like 'proof-%' group by 1 having count(*) = 1) one""");
        expect(watch, counted, broken, "mails", whole, "select count(*) from mail where recipient like 'proof-%'");
        expect(watch, counted, broken, "auditChanged", editions, "select count(*) from audit where action = 'calendar.changed'");
        expect(watch, counted, broken, "auditMoved", editions, """
                select count(*) from audit where action = 'phase.moved' and subject in (select edition from proof_phase)""");
        return broken;
    }

    static void expect(Watch watch, Map<String, Object> counted, List<String> broken, String name, long wanted, String sql)
            throws SQLException {
        long found = watch.number(sql);
        counted.put(name, found);
        if (found != wanted) {
            broken.add(name + " is " + found + ", not " + wanted);
        }
    }
}
