package id.anugerah.rehearsal;

import id.anugerah.access.Person;
import id.anugerah.account.Accounts;
import id.anugerah.edition.Edition;
import id.anugerah.finalist.Finalists;
import id.anugerah.finalist.Preparation;
import id.anugerah.finalist.Presenter;
import id.anugerah.submission.Submission;
import id.anugerah.submission.SubmissionState;
import id.anugerah.submission.Submissions;
import java.io.ByteArrayInputStream;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.springframework.stereotype.Component;

/** What virtual finalists do before their sessions: nearly all confirm, name presenters and send a presentation. */
@Component
class Preparations {

    /** Every seventh finalist only confirms, so that organizers see what is missing. */
    private static final int LATE = 7;
    private static final List<String> POSITIONS = List.of("Kepala Unit", "Sekretaris", "Pengelola Pengaduan");

    private final Stage stage;
    private final Finalists finalists;
    private final Submissions submissions;
    private final Accounts accounts;

    Preparations(Stage stage, Finalists finalists, Submissions submissions, Accounts accounts) {
        this.stage = stage;
        this.finalists = finalists;
        this.submissions = submissions;
        this.accounts = accounts;
    }

    /** Who has not begun yet, in the order of references, so that the same seed gives the same files. */
    void prepare(Edition edition, Cast cast) {
        List<Submission> all = stage.act(cast.organizers().get(0), () -> submissions.of(edition.id())).stream()
                .filter(s -> s.state() == SubmissionState.FINALIST)
                .filter(s -> stage.act(cast.auditor(), () -> finalists.of(s.id())).flatMap(Preparation::confirmedAt).isEmpty())
                .sorted(Comparator.comparing(Submission::reference)).toList();
        for (int i = 0; i < all.size(); i++) {
            prepare(all.get(i), i);
        }
        stage.settle();
    }

    private void prepare(Submission finalist, int number) {
        Person owner = accounts.get(finalist.owner()).person();
        stage.run(owner, () -> finalists.confirm(finalist.id()));
        if (number % LATE == LATE - 1) {
            return;
        }
        stage.run(owner, () -> finalists.presenters(finalist.id(), presenters(number)));
        String name = "Paparan " + finalist.reference();
        byte[] content = number % 3 == 1 ? SlideSample.pptx(finalist.bodyName(), 5) : EvidenceSamples.pdf(name, 6);
        stage.act(owner, () -> finalists.presentation(finalist.id(), name + (number % 3 == 1 ? ".pptx" : ".pdf"),
                new ByteArrayInputStream(content)));
    }

    private static List<Presenter> presenters(int number) {
        List<Presenter> presenters = new ArrayList<>();
        for (int i = 0; i <= number % POSITIONS.size(); i++) {
            presenters.add(new Presenter("Penyaji " + (i + 1), Presenter.USUAL_RANKS.get((number + i) % Presenter.USUAL_RANKS.size()),
                    POSITIONS.get(i)));
        }
        return presenters;
    }
}
