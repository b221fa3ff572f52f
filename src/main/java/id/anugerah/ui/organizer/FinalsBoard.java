package id.anugerah.ui.organizer;

import id.anugerah.access.Role;
import id.anugerah.account.Account;
import id.anugerah.edition.Edition;
import id.anugerah.panel.Panel;
import id.anugerah.panel.Panels;
import id.anugerah.panel.Session;
import id.anugerah.panel.Sessions;
import id.anugerah.submission.Submission;
import id.anugerah.submission.SubmissionState;
import id.anugerah.submission.Submissions;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/** What the screen of the finals shows, read at once. */
record FinalsBoard(Edition edition, List<Panel> panels, List<Session> sessions, List<Submission> waiting,
                   List<Account> chairs, List<Account> jurors) {

    /** Names of chairs and jurors. */
    Map<UUID, String> names() {
        Map<UUID, String> names = new HashMap<>();
        jurors.forEach(account -> names.put(account.id(), account.name()));
        chairs.forEach(account -> names.put(account.id(), account.name()));
        return names;
    }

    String panelName(UUID id) {
        return panels.stream().filter(panel -> panel.id().equals(id)).map(Panel::name).findFirst().orElse("–");
    }

    @Component
    static class Reading {

        private final Panels panels;
        private final Sessions planned;
        private final Submissions submissions;
        private final People people;

        Reading(Panels panels, Sessions planned, Submissions submissions, People people) {
            this.panels = panels;
            this.planned = planned;
            this.submissions = submissions;
            this.people = people;
        }

        FinalsBoard of(Edition edition) {
            List<Session> sessions = planned.of(edition.id());
            Set<UUID> known = sessions.stream().map(Session::submission).collect(Collectors.toSet());
            List<Submission> waiting = submissions.of(edition.id()).stream()
                    .filter(s -> s.state() == SubmissionState.FINALIST && !known.contains(s.id())).toList();
            return new FinalsBoard(edition, panels.of(edition.id()), sessions, waiting, people.with(Role.PANEL_CHAIR),
                    people.with(Role.JUROR));
        }
    }
}
