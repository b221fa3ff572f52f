package id.anugerah.calendar;

import id.anugerah.access.Role;
import id.anugerah.account.Account;
import id.anugerah.account.Accounts;
import id.anugerah.deadline.Deadlines;
import id.anugerah.edition.Edition;
import id.anugerah.edition.PhaseKind;
import id.anugerah.notification.Mailbox;
import id.anugerah.notification.Message;
import id.anugerah.shared.Moments;
import id.anugerah.submission.Submission;
import id.anugerah.submission.SubmissionState;
import id.anugerah.submission.Submissions;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

/** Tells those whose dates move: participants by where they stand, verifiers and jurors by what they have to do. */
@Component
class CalendarLetters {

    private final Submissions submissions;
    private final Deadlines deadlines;
    private final Accounts accounts;
    private final Mailbox mailbox;
    private final MessageSource texts;

    CalendarLetters(Submissions submissions, Deadlines deadlines, Accounts accounts, Mailbox mailbox, MessageSource texts) {
        this.submissions = submissions;
        this.deadlines = deadlines;
        this.accounts = accounts;
        this.mailbox = mailbox;
        this.texts = texts;
    }

    /** @return how many people were told */
    int tell(Edition edition, List<Move> moves, String reason) {
        Set<SubmissionState> states = moves.stream().flatMap(move -> standing(move.phase()).stream()).collect(Collectors.toSet());
        List<Submission> bodies = states.isEmpty() ? List.of() : submissions.inStates(edition.id(), states);
        Map<java.util.UUID, Account> owners = accounts.all(bodies.stream().map(Submission::owner).collect(Collectors.toSet()));
        bodies.forEach(body -> {
            Account owner = owners.get(body.owner());
            mailbox.write(new Message(owner.email(), owner.language(), "calendar", body.bodyName(), body.reference(),
                    lines(edition, moves.stream().filter(move -> standing(move.phase()).contains(body.state())).toList(), owner, body),
                    reason, edition.name()).about(body.id(), edition.id()));
        });
        Map<java.util.UUID, Account> staff = new LinkedHashMap<>();
        moves.stream().flatMap(move -> working(move.phase())).distinct().flatMap(role -> accounts.active(role).stream())
                .forEach(account -> staff.putIfAbsent(account.id(), account));
        staff.values().forEach(account -> mailbox.write(new Message(account.email(), account.language(), "calendarStaff", edition.name(),
                lines(edition, moves, account, null), reason).about(edition.id(), edition.id())));
        return Math.toIntExact(Stream.concat(owners.keySet().stream(), staff.keySet().stream()).distinct().count());
    }

    /** Participants who wait for the phase or are in it. */
    private static Set<SubmissionState> standing(PhaseKind phase) {
        return switch (phase) {
            case REGISTRATION -> Set.of(SubmissionState.FILLING);
            case EVALUATION -> Set.of();
            case SHORTLIST -> Set.of(SubmissionState.SUBMITTED, SubmissionState.VERIFIED);
            case FINALS -> Set.of(SubmissionState.FINALIST);
            case AWARDS -> Set.of(SubmissionState.FINALIST, SubmissionState.SCORED);
        };
    }

    /** Whose work the phase is. */
    private static Stream<Role> working(PhaseKind phase) {
        return switch (phase) {
            case REGISTRATION, SHORTLIST, AWARDS -> Stream.empty();
            case EVALUATION -> Stream.of(Role.VERIFIER, Role.LEAD_VERIFIER);
            case FINALS -> Stream.of(Role.JUROR, Role.PANEL_CHAIR);
        };
    }

    /** @param body whose own deadline is named; null for people without one */
    private String lines(Edition edition, List<Move> moves, Account reader, Submission body) {
        Locale language = Locale.forLanguageTag(reader.language());
        return moves.stream().map(move -> {
            Instant after = body != null && move.phase() == PhaseKind.REGISTRATION && move.boundary() == Boundary.CLOSES
                    ? deadlines.of(body).closes() : move.after();
            return texts.getMessage("calendar.line." + move.boundary(), new Object[] {
                texts.getMessage("phase." + move.phase().key(), null, language), moment(edition, move.boundary(), move.before(), language),
                moment(edition, move.boundary(), after, language)}, language);
        }).collect(Collectors.joining("\n"));
    }

    private static String moment(Edition edition, Boundary boundary, Instant at, Locale language) {
        return Moments.full(boundary == Boundary.CLOSES ? Moments.lastMinute(at) : at, edition.zone(), language);
    }
}
