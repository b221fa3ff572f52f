package id.anugerah.rehearsal;

import id.anugerah.access.Person;
import id.anugerah.edition.Edition;
import id.anugerah.edition.PhaseKind;
import id.anugerah.finals.Chairing;
import id.anugerah.finals.Scoreboard;
import id.anugerah.instrument.JurySheet;
import id.anugerah.panel.Panel;
import id.anugerah.panel.Panels;
import id.anugerah.panel.Seating;
import id.anugerah.panel.Session;
import id.anugerah.panel.SessionPlanning;
import id.anugerah.panel.Sessions;
import id.anugerah.submission.Submission;
import id.anugerah.submission.SubmissionState;
import id.anugerah.submission.Submissions;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;
import java.util.UUID;
import org.springframework.stereotype.Component;

/** What organizers, chairs and jurors do in the finals of a virtual season. */
@Component
class Jury {

    /** Sessions are spread over the first days of the finals, so that a season in the middle has some before and after it. */
    private static final int DAYS = 5;

    /** What the first jurors of a panel write beside any sheet: to the finalist, and inside the panel. */
    private static final List<List<String>> REMARKS = List.of(
            List.of("Tampilkan hasil tindak lanjut aduan kepada masyarakat setiap bulan.", "Jawaban saat wawancara runtut."),
            List.of("Bandingkan dampak dengan tahun sebelumnya.\nSebutkan sumber setiap angka.", ""));

    private final Stage stage;
    private final Panels panels;
    private final SessionPlanning planning;
    private final Sessions sessions;
    private final Chairing chairing;
    private final Scoreboard scoreboard;
    private final Submissions submissions;
    private final Visits visits;
    private final Seating seating;

    Jury(Stage stage, Panels panels, SessionPlanning planning, Sessions sessions, Chairing chairing, Scoreboard scoreboard,
         Submissions submissions, Visits visits, Seating seating) {
        this.stage = stage;
        this.panels = panels;
        this.planning = planning;
        this.sessions = sessions;
        this.chairing = chairing;
        this.scoreboard = scoreboard;
        this.submissions = submissions;
        this.visits = visits;
        this.seating = seating;
    }

    /** @param unplanned how many finalists, the last ones, are left to somebody else */
    void schedule(Edition edition, Cast cast, int unplanned) {
        Person organizer = cast.organizers().get(0);
        List<UUID> made = new ArrayList<>();
        for (int p = 0; p < cast.chairs().size(); p++) {
            List<Panel.Member> members = new ArrayList<>();
            for (Panel.Background background : Panel.Background.values()) {
                members.add(new Panel.Member(cast.jurors().get(p * 5 + background.ordinal()).id(), background));
            }
            String name = "Panel " + (p + 1);
            UUID chair = cast.chairs().get(p).id();
            made.add(stage.act(organizer, () -> panels.create(edition.id(), name, chair, "https://rapat.contoh.id/" + name.toLowerCase(java.util.Locale.ROOT).replace(' ', '-'), members)));
        }
        LocalDate first = edition.phase(PhaseKind.FINALS).opens().atZone(edition.zone()).toLocalDate();
        List<Submission> finalists = stage.act(organizer, () -> submissions.of(edition.id())).stream()
                .filter(s -> s.state() == SubmissionState.FINALIST).toList();
        int aDay = Math.max(1, (finalists.size() + made.size() * DAYS - 1) / (made.size() * DAYS));
        // other seasons that are played side by side may have used up the morning
        Duration behind = Duration.between(first.atTime(9, 0).atZone(edition.zone()).toInstant(), stage.now().plusSeconds(600));
        long late = behind.isNegative() ? 0 : behind.toHours() + 1;
        for (int i = 0; i < finalists.size() - unplanned; i++) {
            int slot = i / made.size();
            Instant starts = first.plusDays(slot / aDay).atTime(9, 0).plusHours(slot < aDay ? late : 0)
                    .plusMinutes(45L * (slot % aDay)).atZone(edition.zone()).toInstant();
            UUID panel = made.get(i % made.size());
            UUID finalist = finalists.get(i).id();
            stage.run(organizer, () -> planning.plan(finalist, panel, starts, "https://rapat.contoh.id/" + panel));
        }
        stage.settle();
    }

    /** Holds every session that has begun by now. */
    int hold(Edition edition, Cast cast, SplittableRandom random) {
        List<Session> due = stage.act(cast.organizers().get(0), () -> sessions.of(edition.id())).stream()
                .filter(s -> s.state() == Session.State.PLANNED && s.startsAt().isBefore(stage.now())).toList();
        for (Session session : due) {
            hold(session, stage.act(cast.organizers().get(0), () -> panels.get(session.panel())), cast, random);
        }
        stage.settle();
        return due.size();
    }

    /** The first session that is still to come has an observation ordered. */
    void observeNext(Edition edition, Cast cast) {
        stage.act(cast.organizers().get(0), () -> sessions.of(edition.id())).stream().filter(s -> s.state() == Session.State.PLANNED)
                .findFirst().ifPresent(session -> {
                    Panel panel = stage.act(cast.organizers().get(0), () -> panels.of(edition.id())).stream()
                            .filter(p -> p.id().equals(session.panel())).findFirst().orElseThrow();
                    visits.waiting(session, edition, chair(panel, cast), jurors(panel, cast));
                });
    }

    private void hold(Session session, Panel panel, Cast cast, SplittableRandom random) {
        Person chair = chair(panel, cast);
        List<Person> jurors = jurors(panel, cast);
        stage.run(chair, () -> chairing.open(session.id()));
        if (panel.members().stream().anyMatch(m -> m.juror().equals(leaving(cast).id()))) {
            jurors = replaced(session, panel, cast);
        }
        visits.beside(session, chair, jurors);
        int level = 55 + random.nextInt(35);
        for (Person juror : jurors) {
            int temper = random.nextInt(13) - 6;
            JurySheet sheet = stage.act(juror, () -> scoreboard.sheet(session.id()));
            for (JurySheet.Criterion criterion : sheet.criteria()) {
                int points = Math.max(0, Math.min(100, level + temper + random.nextInt(15) - 7));
                stage.run(juror, () -> scoreboard.score(session.id(), criterion.id(), points));
            }
            stage.run(juror, () -> scoreboard.submit(session.id()));
        }
        for (int i = 0; i < Math.min(REMARKS.size(), jurors.size()); i++) {
            List<String> words = REMARKS.get(i);
            stage.run(jurors.get(i), () -> scoreboard.remark(session.id(), words.get(0), words.get(1)));
        }
        if (stage.act(chair, () -> chairing.close(session.id())) == Session.State.DISCUSSION) {
            stage.settle();
            visits.inDiscussion(session, chair, jurors);
            stage.run(chair, () -> chairing.endDiscussion(session.id(), "Perbedaan sudah dibahas; setiap juri tetap pada nilainya"));
        }
    }

    /** The last juror of the last panel has to leave in the middle of its first session; the spare one goes on in that seat. */
    private List<Person> replaced(Session session, Panel panel, Cast cast) {
        UUID leaving = leaving(cast).id();
        stage.run(cast.organizers().get(0), () -> seating.replace(panel.id(), leaving, cast.spareJuror().id(),
                Panel.Background.CIVIL_SOCIETY, "Sakit di tengah sesi " + session.reference()));
        return jurors(stage.act(cast.organizers().get(0), () -> panels.get(panel.id())), cast);
    }

    private static Person leaving(Cast cast) {
        return cast.jurors().get(cast.jurors().size() - 2);
    }

    private static Person chair(Panel panel, Cast cast) {
        return cast.chairs().stream().filter(c -> c.id().equals(panel.chair())).findFirst().orElseThrow();
    }

    /** By name, not by the random id: the same seed must give the same scores. */
    private static List<Person> jurors(Panel panel, Cast cast) {
        return cast.jurors().stream().filter(j -> panel.members().stream().anyMatch(m -> m.juror().equals(j.id()))).toList();
    }
}
