package id.anugerah.edition;

import java.time.Duration;

/**
 * Figures that an edition may set differently.
 *
 * @param graceMinutes      a submission under way at the deadline is let through for this long
 * @param activationHours   life of an activation link
 * @param maxClaims         submissions that a verifier holds at once
 * @param claimHours        a claim without activity returns to the queue after this
 * @param questionHours     time that a participant has to answer the evaluation team's question
 * @param presentationMinutes of a finalist's session
 * @param interviewMinutes  of a finalist's session, after the presentation
 * @param breakMinutes      between two sessions of a panel
 * @param quorumPercent     share of a session's jurors who must have handed in before the chair may close it, 1 to 100
 * @param juryMean          how a panel's score is made of its jurors': mean, median or trimmed
 * @param presentationMegabytes largest file that a finalist may send as its presentation, 1 to 50
 * @param objectionDays     after an announcement, in which a participant may object
 * @param objectionAnswerDays after filing, in which an objection is to be answered
 * @param objectionFiles    most new files that come with an objection
 * @param secondOpinionSeed seed of the random share; published with the result, so that the draw can be recomputed
 * @param retentionMonths   personal data is kept for this long after the announcement of the awards, 1 to 120
 * @param uppLetter         whether a UPP must hand in its parent's letter of recommendation when it registers
 */
public record Parameters(int graceMinutes, int activationHours, int maxClaims, int claimHours, int questionHours,
                         int presentationMinutes, int interviewMinutes, int breakMinutes, int quorumPercent, String juryMean,
                         int presentationMegabytes, int objectionDays, int objectionAnswerDays, int objectionFiles,
                         String secondOpinionSeed, boolean uppLetter, int retentionMonths) {

    /** Length of a finalist's session in minutes. */
    public int sessionMinutes() {
        return presentationMinutes + interviewMinutes;
    }

    /** How many of so many jurors are enough: the share, rounded up. */
    public int quorum(int jurors) {
        return (jurors * quorumPercent + 99) / 100;
    }

    public Duration grace() {
        return Duration.ofMinutes(graceMinutes);
    }
}
