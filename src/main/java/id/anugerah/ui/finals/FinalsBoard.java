package id.anugerah.ui.finals;

import id.anugerah.access.Role;
import id.anugerah.account.Account;
import id.anugerah.account.AccountState;
import id.anugerah.account.Accounts;
import id.anugerah.edition.Edition;
import id.anugerah.panel.Panel;
import id.anugerah.panel.PanelCalendar;
import id.anugerah.panel.Session;
import id.anugerah.panel.SessionPlanning;
import id.anugerah.submission.Submission;
import id.anugerah.submission.SubmissionState;
import id.anugerah.submission.Submissions;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/**
 * What the screens of the finals show, read at once.
 *
 * @param bodies  everybody who takes part, by submission
 * @param waiting finalists without a session, by reference
 */
record FinalsBoard(Edition edition, PanelCalendar calendar, Map<UUID, Submission> bodies, List<Submission> waiting,
                   List<Account> chairs, List<Account> jurors) {

    List<Panel> panels() {
        return calendar.panels();
    }

    List<Session> sessions() {
        return calendar.sessions();
    }

    /** Names of chairs and jurors. */
    Map<UUID, String> names() {
        Map<UUID, String> names = new HashMap<>();
        jurors.forEach(account -> names.put(account.id(), account.name()));
        chairs.forEach(account -> names.put(account.id(), account.name()));
        return names;
    }

    Panel panel(UUID id) {
        return panels().stream().filter(panel -> panel.id().equals(id)).findFirst().orElseThrow();
    }

    @Component
    static class Reading {

        private final SessionPlanning planning;
        private final Submissions submissions;
        private final Accounts accounts;

        Reading(SessionPlanning planning, Submissions submissions, Accounts accounts) {
            this.planning = planning;
            this.submissions = submissions;
            this.accounts = accounts;
        }

        FinalsBoard of(Edition edition) {
            PanelCalendar calendar = planning.calendar(edition.id());
            List<Submission> bodies = submissions.of(edition.id());
            Set<UUID> planned = calendar.sessions().stream().map(Session::submission).collect(Collectors.toSet());
            List<Submission> waiting = bodies.stream()
                    .filter(s -> s.state() == SubmissionState.FINALIST && !planned.contains(s.id()))
                    .sorted(Comparator.comparing(Submission::reference)).toList();
            return new FinalsBoard(edition, calendar, bodies.stream().collect(Collectors.toMap(Submission::id, Function.identity())),
                    waiting, active(Role.PANEL_CHAIR), active(Role.JUROR));
        }

        /** Nobody is given a seat who cannot sign in. */
        private List<Account> active(Role role) {
            return accounts.withRole(role).stream().filter(one -> one.state() == AccountState.ACTIVE).toList();
        }
    }
}
