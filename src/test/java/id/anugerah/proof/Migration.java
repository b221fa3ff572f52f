package id.anugerah.proof;

import id.anugerah.access.Person;
import id.anugerah.operations.DryRun;
import id.anugerah.operations.MigrationPlan;
import id.anugerah.operations.Migrations;
import id.anugerah.support.NewVersion;
import id.anugerah.support.Product;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;

/** The cases of one edition go to a version of their process with one step more, twenty in a transaction. */
final class Migration implements Interrupted {

    private static final String STATE = """
            select p.business_key_, p.proc_inst_id_, p.proc_def_id_, t.id_,
                   (select count(*) from engine.act_ru_job j where j.process_instance_id_ = p.id_),
                   (select min(j.duedate_) from engine.act_ru_job j where j.process_instance_id_ = p.id_), t.due_date_
            from engine.act_ru_execution p join engine.act_ru_task t on t.proc_inst_id_ = p.id_
            where p.parent_id_ is null and p.proc_def_id_ like 'self_assessment:%'""";

    private long cases;

    @Override
    public void ask(Product product, Map<String, Long> options) {
        cases = options.get("cases") * options.get("editions");
        Cases.of(product, Math.toIntExact(cases));
        NewVersion version = NewVersion.withOneStepMore(product);
        product.sql().sql("create table proof_case (business_key text, instance text, definition text, task text, jobs bigint,"
                + " due timestamptz, task_due timestamptz)").update();
        product.sql().sql("insert into proof_case " + STATE).update();
        product.sql().sql("create table proof_version as select cast(:to as text) as definition").param("to", version.to()).update();
        Person administrator = product.people().administrator();
        product.runAs(administrator, () -> {
            DryRun shown = product.the(Migrations.class).dryRun(new MigrationPlan("self_assessment", version.from(), version.fromVersion(),
                    version.to(), version.toVersion(), Map.of()));
            product.the(Migrations.class).start(shown, "Peserta membaca tanda terima");
        });
    }

    @Override
    public String middle(Watch watch, Random dice, int left) throws SQLException, InterruptedException {
        long before = done(watch);
        long wanted = before + dice.nextInt(Math.toIntExact(Math.max(1, 2 * (cases - before) / (left + 1))));
        while (done(watch) < Math.max(1, wanted)) {
            if (over(watch)) {
                return "over";
            }
            Thread.sleep(2);
        }
        int wait = dice.nextInt(150);
        Thread.sleep(wait);
        return done(watch) + " of " + cases + " marked as done, " + wait + " ms into the next";
    }

    private static long done(Watch watch) throws SQLException {
        return watch.number("select count(*) from batch_item where state = 'DONE'");
    }

    @Override
    public List<String> broken(Watch watch, Map<String, Object> counted) throws SQLException {
        List<String> broken = new ArrayList<>();
        String now = "(" + STATE + ") a (business_key, instance, definition, task, jobs, due, task_due)";
        CalendarChange.expect(watch, counted, broken, "itemsDone", cases, "select count(*) from batch_item where state = 'DONE'");
        CalendarChange.expect(watch, counted, broken, "running", cases, "select count(*) from " + now);
        CalendarChange.expect(watch, counted, broken, "inTheNewVersion", cases,
                "select count(*) from " + now + " join proof_version v on v.definition = a.definition");
        CalendarChange.expect(watch, counted, broken, "sameInstanceTaskTimerAndDates", cases, "select count(*) from " + now
                + " join proof_case b using (business_key, instance, task, jobs, due, task_due)");
        CalendarChange.expect(watch, counted, broken, "jobsOfTheNewVersion", cases, """
                select count(*) from engine.act_ru_job j join proof_version v on v.definition = j.process_def_id_""");
        CalendarChange.expect(watch, counted, broken, "workListAgrees", cases, """
                select count(*) from work_item w join engine.act_ru_task t on t.id_ = w.task where w.ended_at is null
                 and t.proc_def_id_ like 'self_assessment:%'""");
        CalendarChange.expect(watch, counted, broken, "casesWithOneAuditRow", cases, """
                select count(*) from (select subject from audit where action = 'operations.migrated' group by 1 having count(*) = 1) one""");
        CalendarChange.expect(watch, counted, broken, "auditMigrated", cases, "select count(*) from audit where action = 'operations.migrated'");
        CalendarChange.expect(watch, counted, broken, "auditStarted", 1, "select count(*) from audit where action = 'operations.migrationStarted'");
        return broken;
    }
}
