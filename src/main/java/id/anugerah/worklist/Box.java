package id.anugerah.worklist;

/**
 * A user task of a diagram. Those that modules ask for by name are constants; a new diagram brings its own, without one.
 *
 * @param id the id of the box in its diagram
 */
public record Box(String id) implements Comparable<Box> {

    public static final Box TASK_DECIDE_EXCEPTION = new Box("task_decide_exception");
    public static final Box TASK_FILL_ASSESSMENT = new Box("task_fill_assessment");
    public static final Box TASK_ANSWER_QUESTION = new Box("task_answer_question");
    public static final Box TASK_VERIFY = new Box("task_verify");
    public static final Box TASK_VERIFY_AGAIN = new Box("task_verify_again");
    public static final Box TASK_SETTLE_DIFFERENCE = new Box("task_settle_difference");
    public static final Box TASK_JUDGE_OBJECTION = new Box("task_judge_objection");
    public static final Box TASK_SCHEDULE_SESSION = new Box("task_schedule_session");
    public static final Box TASK_PREPARE_PRESENTATION = new Box("task_prepare_presentation");
    public static final Box TASK_SCORE_SESSION = new Box("task_score_session");
    public static final Box TASK_DISCUSS_SCORES = new Box("task_discuss_scores");
    public static final Box TASK_OBSERVE_FIELD = new Box("task_observe_field");
    public static final Box TASK_INTERVIEW_FURTHER = new Box("task_interview_further");
    public static final Box TASK_PROPOSE_SHORTLIST = new Box("task_propose_shortlist");
    public static final Box TASK_RELEASE_SHORTLIST = new Box("task_release_shortlist");
    public static final Box TASK_PROPOSE_AWARDS = new Box("task_propose_awards");
    public static final Box TASK_RELEASE_AWARDS = new Box("task_release_awards");
    public static final Box TASK_PROPOSE_SHORTLIST_CORRECTION = new Box("task_propose_shortlist_correction");
    public static final Box TASK_RELEASE_SHORTLIST_CORRECTION = new Box("task_release_shortlist_correction");
    public static final Box TASK_PROPOSE_AWARD_CORRECTION = new Box("task_propose_award_correction");
    public static final Box TASK_RELEASE_AWARD_CORRECTION = new Box("task_release_award_correction");

    @Override
    public int compareTo(Box other) {
        return id.compareTo(other.id);
    }
}
