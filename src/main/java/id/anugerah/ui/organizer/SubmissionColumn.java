package id.anugerah.ui.organizer;

import id.anugerah.shared.Score;
import id.anugerah.submission.Submission;
import id.anugerah.ui.shell.Words;
import java.time.ZoneId;
import java.util.Comparator;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;

/** The columns of the list of submissions: how each is called, ordered and written. Screen and export share them. */
enum SubmissionColumn {

    REFERENCE(by(Submission::reference)),
    BODY(by(s -> s.bodyName().toLowerCase(Locale.ROOT))),
    KIND(by(Submission::kind)),
    GROUP(optional(Submission::group)),
    STATE(by(Submission::state)),
    CLAIMED(optional(Submission::claimed)),
    VERIFIED(optional(Submission::verified)),
    JURY(optional(Submission::jury)),
    SUBMITTED(optional(Submission::submittedAt));

    private final Comparator<Submission> order;

    SubmissionColumn(Comparator<Submission> order) {
        this.order = order;
    }

    Comparator<Submission> order() {
        return order;
    }

    String key() {
        return name().toLowerCase(Locale.ROOT);
    }

    String title(Words words) {
        return words.of("organizer.column." + key());
    }

    boolean points() {
        return this == CLAIMED || this == VERIFIED || this == JURY;
    }

    String text(Submission s, Words words, ZoneId zone) {
        return switch (this) {
            case REFERENCE -> s.reference();
            case BODY -> s.bodyName();
            case KIND -> words.of("kind.short", s.kind());
            case GROUP -> s.group().map(group -> words.of("group", group)).orElse("");
            case STATE -> words.of("state", s.state());
            case CLAIMED -> points(s.claimed(), words);
            case VERIFIED -> points(s.verified(), words);
            case JURY -> points(s.jury(), words);
            case SUBMITTED -> s.submittedAt().map(at -> words.briefMoment(at, zone)).orElse("");
        };
    }

    private static String points(Optional<Score> score, Words words) {
        return score.map(words::of).orElse("");
    }

    private static <T extends Comparable<? super T>> Comparator<Submission> by(Function<Submission, T> value) {
        return Comparator.comparing(value);
    }

    private static <T extends Comparable<? super T>> Comparator<Submission> optional(Function<Submission, Optional<T>> value) {
        return Comparator.comparing((Submission s) -> value.apply(s).orElse(null),
                Comparator.nullsFirst(Comparator.naturalOrder()));
    }
}
