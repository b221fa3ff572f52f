package id.anugerah.ui.admin;

import id.anugerah.account.Account;
import id.anugerah.account.Listed;
import id.anugerah.account.PeopleList;
import id.anugerah.account.StaffInvitation;
import id.anugerah.account.StaffInvitations;
import id.anugerah.audit.AuditRow;
import id.anugerah.audit.AuditTrail;
import id.anugerah.institution.Directory;
import id.anugerah.institution.Entry;
import id.anugerah.panel.Absences;
import id.anugerah.panel.PanelSeat;
import id.anugerah.panel.Panels;
import id.anugerah.ui.forms.TaskNames;
import id.anugerah.ui.organizer.AuditTimeline;
import id.anugerah.ui.organizer.AuditWords;
import id.anugerah.ui.organizer.People;
import id.anugerah.ui.shell.Words;
import id.anugerah.verification.Conflicts;
import id.anugerah.worklist.Inbox;
import id.anugerah.worklist.WorkItem;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** What is known about one person, from the modules that keep it, in sentences. */
@Component
class PersonReading {

    private final Words words;
    private final PeopleList people;
    private final StaffInvitations invitations;
    private final Directory directory;
    private final Inbox inbox;
    private final Panels panels;
    private final Absences absences;
    private final Conflicts conflicts;
    private final AuditTrail audit;
    private final AuditWords auditWords;
    private final People names;
    private final TaskNames tasks;
    private final Clock clock;

    PersonReading(Words words, PeopleList people, StaffInvitations invitations, Directory directory, Inbox inbox, Panels panels,
                  Absences absences, Conflicts conflicts, AuditTrail audit, AuditWords auditWords, People names, TaskNames tasks, Clock clock) {
        this.words = words;
        this.people = people;
        this.invitations = invitations;
        this.directory = directory;
        this.inbox = inbox;
        this.panels = panels;
        this.absences = absences;
        this.conflicts = conflicts;
        this.audit = audit;
        this.auditWords = auditWords;
        this.names = names;
        this.tasks = tasks;
        this.clock = clock;
    }

    Listed listed(UUID person) {
        return people.get(person);
    }

    Account account(UUID person) {
        return people.account(person);
    }

    Optional<Entry> institution(Account account) {
        return Optional.ofNullable(account.institution()).flatMap(directory::institution);
    }

    Holdings holdings(UUID person) {
        return new Holdings(inbox.heldBy(person), panels.seatsOf(person));
    }

    String task(WorkItem item) {
        return Stream.of(tasks.of(item.box()), item.bodyName(), item.reference(), item.dueAt() == null ? null
                : words.of("people.due", words.briefDeadline(item.dueAt(), PeopleView.ZONE))).filter(Objects::nonNull).collect(Collectors.joining(" · "));
    }

    String seat(PanelSeat seat) {
        String as = Stream.of(seat.chair() ? words.of("role.PANEL_CHAIR") : null, seat.background().map(one -> words.of("background", one))
                .orElse(null)).filter(Objects::nonNull).collect(Collectors.joining(", "));
        return words.of("people.seat", seat.edition(), seat.panel(), as, seat.ahead());
    }

    List<String> absences(UUID person) {
        return absences.ofPerson(person).stream().map(one -> moment(one.from()) + " – " + moment(one.to())).toList();
    }

    List<String> conflicts(UUID person) {
        return conflicts.declaredBy(person).stream().map(one -> one.name() + " · " + one.reason() + " · " + moment(one.at())).toList();
    }

    /** Absent for whom nobody invited. */
    Optional<String> invitation(UUID person) {
        return invitations.of(person).map(one -> words.of("people.invitation." + state(one),
                names.named(java.util.Set.of(one.invitedBy())).getOrDefault(one.invitedBy(), names.unknown()), moment(one.invitedAt()),
                moment(one.acceptedAt().or(one::revokedAt).orElse(one.expiresAt()))));
    }

    private String state(StaffInvitation one) {
        return one.acceptedAt().isPresent() ? "accepted" : one.revokedAt().isPresent() ? "revoked"
                : one.lapsed(clock.instant()) ? "lapsed" : "open";
    }

    AuditTimeline timeline(UUID person) {
        List<AuditRow> rows = audit.of(person);
        Map<UUID, String> actors = names.named(rows.stream().map(AuditRow::actor).filter(Objects::nonNull).collect(Collectors.toSet()));
        return new AuditTimeline(rows, words, auditWords, PeopleView.ZONE, row -> row.actor() == null ? words.of("people.nobody")
                : actors.getOrDefault(row.actor(), names.unknown()));
    }

    private String moment(Instant at) {
        return words.briefMoment(at, PeopleView.ZONE);
    }
}
