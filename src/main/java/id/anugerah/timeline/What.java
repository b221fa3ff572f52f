package id.anugerah.timeline;

import java.util.Arrays;
import java.util.Optional;
import java.util.Set;

/** The kinds of happenings that a participant is told of, each with its action in the audit trail. */
public enum What {
    REGISTERED("submission.registered", Who.YOU),
    EXPIRED("submission.expired", Who.SYSTEM),
    REFUSED("submission.refused", Who.SYSTEM),
    GROUPED("submission.grouped", Who.SYSTEM, "group"),
    OPENED("submission.filling", Who.SYSTEM),
    EVIDENCE_ADDED("evidence.added", Who.YOU, "indicator"),
    EVIDENCE_REMOVED("evidence.removed", Who.YOU, "indicator"),
    EVIDENCE_RENAMED("evidence.renamed", Who.YOU, "indicator"),
    EXTENDED("deadline.extended", Who.ORGANIZER, "until", "reason"),
    OUTAGE("deadline.outage", Who.ORGANIZER, "until", "reason"),
    SENT("assessment.sent", Who.YOU),
    NOT_SUBMITTED("submission.not_submitted", Who.SYSTEM),
    EVALUATION_BEGAN("verification.claimed", Who.EVALUATORS),
    QUESTION_ASKED("question.asked", Who.EVALUATORS),
    QUESTION_ANSWERED("question.answered", Who.YOU),
    VERIFIED("submission.verified", Who.EVALUATORS),
    FINALIST("submission.finalist", Who.ORGANIZER),
    NOT_SHORTLISTED("submission.not_shortlisted", Who.ORGANIZER),
    SESSION_SCHEDULED("session.scheduled", Who.ORGANIZER, "startsAt"),
    FINALIST_CONFIRMED("finalist.confirmed", Who.YOU),
    PRESENTERS_NAMED("finalist.presenters", Who.YOU),
    PRESENTATION_SENT("finalist.presentation", Who.YOU),
    SCORED("submission.scored", Who.JURY),
    AWARDED("submission.awarded", Who.ORGANIZER),
    NOT_AWARDED("submission.not_awarded", Who.ORGANIZER),
    OBJECTION_FILED("objection.filed", Who.YOU),
    OBJECTION_ANSWERED("objection.answered", Who.EVALUATORS),
    RESULT_OPENED("submission.resultOpened", Who.SYSTEM),
    WITHDRAWN("submission.withdrawalReason", Who.YOU, "reason"),
    DISQUALIFIED("submission.disqualificationReason", Who.ORGANIZER, "reason"),
    COLLEAGUE_JOINED("team.accepted", Who.COLLEAGUE),
    COLLEAGUE_LEFT("team.left", Who.YOU),
    HANDED_OVER("submission.handedOver", Who.YOU);

    final String action;
    final Who who;
    final Set<String> facts;

    What(String action, Who who, String... facts) {
        this.action = action;
        this.who = who;
        this.facts = Set.of(facts);
    }

    /** Empty for what a participant is not told. */
    static Optional<What> of(String action) {
        return Arrays.stream(values()).filter(what -> what.action.equals(action)).findFirst();
    }

    /** Told once, at the first: a second opinion is nobody's business before the result. */
    boolean onlyFirst() {
        return this == EVALUATION_BEGAN || this == VERIFIED;
    }

    /** Several in a row are told as one. */
    boolean gathered() {
        return this == EVIDENCE_ADDED || this == EVIDENCE_REMOVED;
    }
}
