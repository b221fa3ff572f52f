package id.anugerah.verification;

import id.anugerah.worklist.Box;
import java.util.Arrays;
import java.util.Map;

/**
 * The opinions on one submission: the first, a blind second, the lead verifier's settlement of differences, and the answer to
 * an objection by somebody who had nothing to do with any of them.
 */
public enum Round {
    FIRST(Box.TASK_VERIFY), SECOND(Box.TASK_VERIFY_AGAIN), SETTLEMENT(Box.TASK_SETTLE_DIFFERENCE),
    OBJECTION(Box.TASK_JUDGE_OBJECTION);

    private final Box box;

    Round(Box box) {
        this.box = box;
    }

    Box box() {
        return box;
    }

    /** What counts of all opinions: the settlement where there is one, else the first opinion. */
    public static <T> Map<String, T> counting(Map<String, T> first, Map<String, T> settled) {
        return settled.isEmpty() ? first : settled;
    }

    static Round of(Box box) {
        return Arrays.stream(values()).filter(round -> round.box.equals(box)).findFirst()
                .orElseThrow(() -> new id.anugerah.shared.Refused("worklist.gone"));
    }
}
