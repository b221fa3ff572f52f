package id.anugerah.bench;

import id.anugerah.support.Product;
import java.time.ZoneOffset;
import java.util.Map;
import java.util.TreeMap;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * The engine's history of many submissions, as far as their states say: processes, boxes passed and waited at, tokens, some
 * incidents. Written as rows; no job is there to go on.
 */
final class ManyCourses {

    /** Which process a state stands in, by its place in the journey; the second number is 1 where the journey is over. */
    private static final String STAGE = """
            case s.state when 'REGISTERED' then 0 when 'EXPIRED' then 0 when 'REFUSED' then 0 when 'FILLING' then 1 when 'NOT_SUBMITTED' then 1
                 when 'SUBMITTED' then 2 when 'WITHDRAWN' then 2 when 'VERIFIED' then 3 when 'NOT_SHORTLISTED' then 3 when 'DISQUALIFIED' then 3
                 when 'FINALIST' then 4 when 'SCORED' then 5 else 6 end as stage,
            s.state not in ('REGISTERED', 'FILLING', 'SUBMITTED', 'VERIFIED', 'FINALIST', 'SCORED') as over""";

    /** Boxes in their order; those with hours are waited at. */
    private static final String BOXES = """
            (values (0, 'registration', 1, 'event_form_sent', 'startEvent', 0), (0, 'registration', 2, 'gateway_activation', 'eventBasedGateway', 60),
             (0, 'registration', 3, 'event_account_activated', 'intermediateMessageCatch', 0), (0, 'registration', 4, 'task_decide_eligibility', 'businessRuleTask', 0),
             (0, 'registration', 5, 'gateway_eligible', 'exclusiveGateway', 0), (0, 'registration', 6, 'task_decide_group', 'businessRuleTask', 0),
             (0, 'registration', 7, 'task_open_assessment', 'serviceTask', 0), (0, 'registration', 8, 'event_admitted', 'noneEndEvent', 0),
             (1, 'self_assessment', 1, 'event_assessment_opened', 'startEvent', 0), (1, 'self_assessment', 2, 'task_fill_assessment', 'userTask', 700),
             (1, 'self_assessment', 3, 'task_confirm_receipt', 'serviceTask', 0), (1, 'self_assessment', 4, 'event_submitted', 'noneEndEvent', 0),
             (2, 'verification', 1, 'event_waiting_for_evaluation', 'startEvent', 0), (2, 'verification', 2, 'event_evaluation_opens', 'intermediateMessageCatch', 400),
             (2, 'verification', 3, 'task_verify', 'userTask', 90), (2, 'verification', 4, 'task_look_for_cut', 'serviceTask', 0),
             (2, 'verification', 5, 'task_decide_second_opinion', 'businessRuleTask', 0), (2, 'verification', 6, 'gateway_second_opinion', 'exclusiveGateway', 0),
             (2, 'verification', 7, 'gateway_cut_known', 'exclusiveGateway', 0), (2, 'verification', 8, 'event_cut_drawn', 'intermediateMessageCatch', 50),
             (2, 'verification', 9, 'task_decide_near_cut', 'businessRuleTask', 0), (2, 'verification', 10, 'gateway_near_cut', 'exclusiveGateway', 0),
             (2, 'verification', 11, 'task_record_verified_score', 'serviceTask', 0), (2, 'verification', 12, 'event_verified', 'noneEndEvent', 0),
             (3, 'shortlist_decision', 1, 'event_awaiting_shortlist', 'startEvent', 0),
             (3, 'shortlist_decision', 2, 'event_shortlist_announced', 'intermediateMessageCatch', 200),
             (3, 'shortlist_decision', 3, 'task_read_shortlist', 'serviceTask', 0), (3, 'shortlist_decision', 4, 'event_shortlist_read', 'noneEndEvent', 0),
             (4, 'final_evaluation', 1, 'event_invited', 'startEvent', 0), (4, 'final_evaluation', 2, 'task_schedule_session', 'userTask', 30),
             (4, 'final_evaluation', 3, 'task_score_session', 'userTask', 80), (4, 'final_evaluation', 4, 'task_record_jury_score', 'serviceTask', 0),
             (5, 'award_decision', 1, 'event_awaiting_awards', 'startEvent', 0), (5, 'award_decision', 2, 'event_awards_announced', 'intermediateMessageCatch', 300),
             (5, 'award_decision', 3, 'task_read_award', 'serviceTask', 0), (6, 'outcome', 1, 'task_open_result', 'serviceTask', 0))
            as b(stage, process, place, box, type, hours)""";

    private final JdbcClient sql;
    private final Map<String, Object> values = new TreeMap<>();

    ManyCourses(Product product) {
        this.sql = product.sql();
        values.put("now", product.now().atOffset(ZoneOffset.UTC).toLocalDateTime());
        put("create table box as select *, case stage when 2 then 3 else min(place) filter (where hours > 0) over (partition by stage) end as waiting from " + BOXES);
        put("""
                create table many_course as
                select cast(s.id as text) as key, p.stage as stage, p.process, j.over, p.stage < j.stage or j.over as done, md5(p.process || s.id) as instance,
                       (select d.id_ from engine.act_re_procdef d where d.key_ = p.process order by d.version_ desc limit 1) as definition,
                       cast(s.registered_at at time zone current_setting('TimeZone') as timestamp) + p.stage * interval '8 days' as begun,
                       abs(hashtext(s.reference || p.process)) as chance
                from submission s cross join lateral (select %s) j
                join (select distinct stage, process from box) p on p.stage <= j.stage""".formatted(STAGE));
        for (boolean stages : new boolean[] {false, true}) {
            history(stages);
            tokens(stages);
        }
        put("""
                insert into engine.act_ru_incident (id_, rev_, incident_timestamp_, incident_type_, execution_id_, activity_id_, failed_activity_id_,
                    proc_inst_id_, proc_def_id_, cause_incident_id_, root_cause_incident_id_)
                select md5('incident' || e.id_), 1, :now, 'failedJob', e.id_, e.act_id_, 'task_record_verified_score', e.proc_inst_id_, e.proc_def_id_,
                       md5('incident' || e.id_), md5('incident' || e.id_)
                from engine.act_ru_execution e where e.act_id_ = 'task_verify' order by e.id_ limit 200""");
        sql.sql("drop table many_course, box").update();
        sql.sql("vacuum analyze").update(); // as the database does by itself while a season goes
    }

    /** Instances and their boxes; of the journey the calls, of a stage its own. */
    private void history(boolean stages) {
        values.put("journey", "submission");
        if (stages) {
            put("""
                    insert into engine.act_hi_procinst (id_, proc_inst_id_, business_key_, proc_def_key_, proc_def_id_, start_time_, end_time_, duration_,
                        start_act_id_, end_act_id_, super_process_instance_id_, root_proc_inst_id_, state_)
                    select c.instance, c.instance, c.key, c.process, c.definition, c.begun, case when c.done then c.begun + interval '7 days' end,
                           case when c.done then 604800000 end, 'start', case when c.done then (select box from box b where b.stage = c.stage order by place desc
                           limit 1) end, md5('submission' || c.key), md5('submission' || c.key), case when c.done then 'COMPLETED' else 'ACTIVE' end
                    from many_course c""");
            put("""
                    insert into engine.act_hi_actinst (id_, proc_def_key_, proc_def_id_, proc_inst_id_, root_proc_inst_id_, execution_id_, act_id_, act_type_,
                        start_time_, end_time_, duration_, act_inst_state_, sequence_counter_)
                    select md5(c.instance || b.box), c.process, c.definition, c.instance, md5('submission' || c.key), c.instance, b.box, b.type,
                           c.begun + b.place * interval '1 second', case when open.now then null else c.begun + b.place * interval '1 second' + long.millis
                           * interval '1 millisecond' end, case when open.now then null else long.millis end, case when open.now then 0 else 4 end, b.place
                    from many_course c join box b on b.stage = c.stage
                    cross join lateral (select not c.done and b.place = b.waiting as now) open
                    cross join lateral (select cast(b.hours as bigint) * 36000 * (c.chance % 97 + 1) as millis) long
                    where c.done or b.place <= b.waiting""");
        } else {
            put("""
                    insert into engine.act_hi_procinst (id_, proc_inst_id_, business_key_, proc_def_key_, proc_def_id_, start_time_, end_time_, start_act_id_,
                        end_act_id_, root_proc_inst_id_, state_)
                    select md5(:journey || c.key), md5(:journey || c.key), c.key, :journey, (select d.id_ from engine.act_re_procdef d where d.key_ = :journey
                           order by d.version_ desc limit 1), min(c.begun), case when bool_and(c.over) then max(c.begun) + interval '7 days' end,
                           'event_registered', case when bool_and(c.over) then 'event_completed' end, md5(:journey || c.key),
                           case when bool_and(c.over) then 'COMPLETED' else 'ACTIVE' end
                    from many_course c group by c.key""");
            put("""
                    insert into engine.act_hi_actinst (id_, proc_def_key_, proc_def_id_, proc_inst_id_, root_proc_inst_id_, execution_id_, act_id_, act_type_,
                        start_time_, end_time_, duration_, act_inst_state_, sequence_counter_)
                    select md5('call' || c.instance), :journey, p.proc_def_id_, p.id_, p.id_, p.id_, 'call_' || c.process, 'callActivity', c.begun,
                           case when c.done then c.begun + interval '7 days' end, case when c.done then 500000000 + c.chance % 100000000 end,
                           case when c.done then 4 else 0 end, c.stage
                    from many_course c join engine.act_hi_procinst p on p.id_ = md5(:journey || c.key)""");
        }
    }

    private void tokens(boolean stages) {
        String instances = stages ? "select c.instance, c.key, c.definition, b.box, md5(c.instance || b.box) as stay from many_course c"
                + " join box b on b.stage = c.stage and b.place = b.waiting where not c.done"
                : "select p.id_ as instance, c.key, p.proc_def_id_ as definition, 'call_' || c.process as box, md5('call' || c.instance) as stay"
                + " from many_course c join engine.act_hi_procinst p on p.id_ = md5('submission' || c.key) where not c.done";
        for (boolean root : new boolean[] {true, false}) {
            put("""
                    insert into engine.act_ru_execution (id_, rev_, root_proc_inst_id_, proc_inst_id_, business_key_, parent_id_, proc_def_id_, act_id_,
                        act_inst_id_, is_active_, is_concurrent_, is_scope_, is_event_scope_, suspension_state_, cached_ent_state_, sequence_counter_)
                    select %s, 1, i.instance, i.instance, %s, %s, i.definition, %s, %s, %s, false, true, false, 1, 0, 1 from (%s) i"""
                    .formatted(root ? "i.instance" : "md5('token' || i.instance)", root ? "i.key" : "null", root ? "null" : "i.instance",
                            root ? "null" : "i.box", root ? "i.instance" : "i.stay", !root, instances));
        }
    }

    private void put(String statement) {
        long begin = System.nanoTime();
        Map<String, Object> used = new TreeMap<>(values);
        used.keySet().removeIf(name -> !statement.contains(":" + name));
        int rows = sql.sql(statement).params(used).update();
        System.err.println(rows + " rows in " + (System.nanoTime() - begin) / 1_000_000 + " ms: " + statement.strip().split(" \\(")[0].split("\n")[0]);
    }
}
