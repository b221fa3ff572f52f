package id.anugerah.mining;

import id.anugerah.audit.AuditRow;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Where in the diagrams a row of the audit chain is written: by the step of the engine that does it, or by a person while a task is
 * open; or which event of a diagram it brings about. All other rows are written by people beside the process.
 */
final class WrittenAt {

    private static final Map<String, Set<String>> BOXES = Map.ofEntries(
            Map.entry("submission.eligibility", Set.of("task_decide_eligibility")),
            Map.entry("registration.exceptionGranted", Set.of("task_decide_exception")),
            Map.entry("registration.exceptionDenied", Set.of("task_decide_exception")),
            Map.entry("submission.grouped", Set.of("task_decide_group")),
            Map.entry("submission.filling", Set.of("task_open_assessment")),
            Map.entry("submission.refused", Set.of("task_refuse_registration")),
            Map.entry("submission.expired", Set.of("task_expire_registration")),
            Map.entry("submission.submitted", Set.of("task_fill_assessment")),
            Map.entry("assessment.sent", Set.of("task_fill_assessment")),
            Map.entry("submission.not_submitted", Set.of("task_close_assessment")),
            Map.entry("verification.secondOpinion", Set.of("task_decide_second_opinion", "task_decide_near_cut")),
            Map.entry("submission.verified", Set.of("task_record_verified_score")),
            Map.entry("question.answered", Set.of("task_answer_question")),
            Map.entry("question.closed", Set.of("task_close_question")),
            Map.entry("submission.finalist", Set.of("task_read_shortlist")),
            Map.entry("submission.not_shortlisted", Set.of("task_read_shortlist")),
            Map.entry("finalist.confirmed", Set.of("task_prepare_presentation")),
            Map.entry("finalist.presenters", Set.of("task_prepare_presentation")),
            Map.entry("finalist.presentation", Set.of("task_prepare_presentation")),
            Map.entry("session.scheduled", Set.of("task_schedule_session")),
            Map.entry("session.closed", Set.of("task_score_session")),
            Map.entry("session.discussed", Set.of("task_discuss_scores")),
            Map.entry("submission.scored", Set.of("task_record_jury_score")),
            Map.entry("submission.awarded", Set.of("task_read_award")),
            Map.entry("submission.not_awarded", Set.of("task_read_award")),
            Map.entry("submission.resultOpened", Set.of("task_open_result")),
            Map.entry("objection.escalated", Set.of("task_escalate_objection")),
            Map.entry("submission.amended", Set.of("task_change_score")),
            Map.entry("objection.answered", Set.of("task_tell_objection")),
            Map.entry("phase.open", Set.of("task_open_phase")),
            Map.entry("phase.closed", Set.of("task_close_phase")),
            Map.entry("verification.cutDrawn", Set.of("task_draw_cut")));

    private static final Map<String, Set<String>> BEFORE = Map.ofEntries(
            Map.entry("submission.registered", Set.of("event_registered")),
            Map.entry("submission.withdrawn", Set.of("event_withdrawal_requested", "event_late_withdrawal")),
            Map.entry("submission.withdrawalReason", Set.of("event_withdrawal_requested", "event_late_withdrawal")),
            Map.entry("submission.disqualified", Set.of("event_disqualification_decided", "event_late_disqualification")),
            Map.entry("submission.disqualificationReason", Set.of("event_disqualification_decided", "event_late_disqualification")),
            Map.entry("question.asked", Set.of("event_question_asked")),
            Map.entry("step.ordered", Set.of("event_step_ordered")),
            Map.entry("session.cancelled", Set.of("event_session_cancelled")),
            Map.entry("objection.filed", Set.of("event_objection_filed")),
            Map.entry("objection.ended", Set.of("event_objection_ended")),
            Map.entry("edition.opened", Set.of("event_season_planned")));

    private static final Map<String, String> ROUNDS = Map.of("FIRST", "task_verify", "SECOND", "task_verify_again",
            "SETTLEMENT", "task_settle_difference", "OBJECTION", "task_judge_objection");

    private static final Set<String> OF_A_ROUND = Set.of("verification.claimed", "verification.finished");
    private static final Pattern ROUND = Pattern.compile("\"round\":\"([A-Z]+)\"");
    private static final Pattern TARGET = Pattern.compile("\"after\":\"([a-z_]+)\"");

    private WrittenAt() {
    }

    /** Ids of the boxes, one of which writes the row. */
    static Set<String> boxes(AuditRow row) {
        return OF_A_ROUND.contains(row.action()) ? named(ROUND, row).map(ROUNDS::get).map(Set::of).orElse(Set.of())
                : BOXES.getOrDefault(row.action(), Set.of());
    }

    /** Ids of the boxes, one of which is reached because of what the row says. */
    static Set<String> before(AuditRow row) {
        return row.action().equals("operations.moved") ? named(TARGET, row).map(Set::of).orElse(Set.of())
                : BEFORE.getOrDefault(row.action(), Set.of());
    }

    private static Optional<String> named(Pattern what, AuditRow row) {
        Matcher found = what.matcher(row.details());
        return found.find() ? Optional.of(found.group(1)) : Optional.empty();
    }

    /** All of them, for the test that knows the diagrams. */
    static Set<String> allBoxes() {
        return Stream.concat(Stream.of(BOXES, BEFORE).flatMap(all -> all.values().stream()).flatMap(Set::stream), ROUNDS.values().stream())
                .collect(Collectors.toSet());
    }
}
