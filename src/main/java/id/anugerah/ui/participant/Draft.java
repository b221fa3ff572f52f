package id.anugerah.ui.participant;

import id.anugerah.assessment.Answer;
import id.anugerah.assessment.SelfAssessment;
import id.anugerah.instrument.Option;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;

/** One answer as this window knows it: what is on the page, and the version it rests on. */
final class Draft {

    private final SelfAssessment assessments;
    private final UUID submission;
    private final String indicator;
    private Optional<Answer> saved;
    private Optional<Option> option;
    private String note;

    Draft(SelfAssessment assessments, UUID submission, String indicator, Optional<Answer> saved) {
        this.assessments = assessments;
        this.submission = submission;
        this.indicator = indicator;
        accept(saved);
    }

    void choose(Option chosen) {
        option = Optional.ofNullable(chosen);
    }

    void write(String text) {
        note = text;
    }

    Optional<Option> option() {
        return option;
    }

    String note() {
        return note;
    }

    Optional<Instant> savedAt() {
        return saved.map(Answer::savedAt);
    }

    boolean changed() {
        return !option.equals(saved.flatMap(Answer::option)) || !note.equals(saved.map(Answer::note).orElse(""));
    }

    /** Saves what differs from what is saved. @throws id.anugerah.shared.Refused as {@link SelfAssessment#save} */
    void save() {
        if (changed()) {
            saved = Optional.of(assessments.save(submission, indicator, option, note,
                    saved.map(Answer::version).orElse(0)));
        }
    }

    /** What has been saved meanwhile, by another window of the same person. */
    Optional<Answer> newest() {
        return Optional.ofNullable(assessments.form(submission).answers().get(indicator));
    }

    /** Takes the other window's answer for both content and version. */
    void accept(Optional<Answer> other) {
        saved = other;
        option = other.flatMap(Answer::option);
        note = other.map(Answer::note).orElse("");
    }

    /** Keeps what is on this page, knowing the other window's version. */
    void insist(Optional<Answer> other) {
        saved = other;
    }
}
