package id.anugerah.ui.participant;

import id.anugerah.assessment.Answer;
import id.anugerah.assessment.Note;
import id.anugerah.assessment.SelfAssessment;
import id.anugerah.assessment.Stored;
import id.anugerah.instrument.Option;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;

/** One answer as this window knows it: what is on the page, and what that rests on. */
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
        note = Note.kept(text);
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

    int version() {
        return saved.map(Answer::version).orElse(0);
    }

    Optional<Option> savedOption() {
        return saved.flatMap(Answer::option);
    }

    String savedNote() {
        return saved.map(Answer::note).orElse("");
    }

    boolean changed() {
        return !option.equals(savedOption()) || !note.equals(savedNote());
    }

    /** Saves what differs from what is saved. @throws id.anugerah.shared.Refused as {@link SelfAssessment#save} */
    void save() {
        if (changed()) {
            saved = Optional.of(assessments.save(submission, indicator, option, note, version()));
        }
    }

    /** What is stored now, by another window or a colleague. */
    Stored stored() {
        return assessments.stored(submission, indicator);
    }

    /** Takes another answer for both content and version. */
    void accept(Optional<Answer> other) {
        saved = other;
        option = savedOption();
        note = savedNote();
    }

    /** Keeps what is on this page, knowing the other answer. */
    void insist(Optional<Answer> other) {
        saved = other;
    }

    /** What is on the page rests on this answer, which is older than what is stored. */
    void rests(int version, Optional<Option> baseOption, String baseNote) {
        saved = version == 0 ? Optional.empty()
                : Optional.of(new Answer(indicator, baseOption, Note.kept(baseNote), Instant.EPOCH, Optional.empty(), version));
    }
}
