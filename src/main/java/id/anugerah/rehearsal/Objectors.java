package id.anugerah.rehearsal;

import id.anugerah.access.Person;
import id.anugerah.account.Accounts;
import id.anugerah.edition.Edition;
import id.anugerah.instrument.Indicator;
import id.anugerah.instrument.Option;
import id.anugerah.objection.Docket;
import id.anugerah.objection.Judging;
import id.anugerah.objection.ObjectionFiles;
import id.anugerah.objection.Objections;
import id.anugerah.submission.Submission;
import id.anugerah.submission.SubmissionState;
import id.anugerah.submission.Submissions;
import id.anugerah.verification.Claims;
import java.io.ByteArrayInputStream;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** A few participants object after the awards; those verifiers answer who never had the submission in hand. */
@Component
class Objectors {

    private final Stage stage;
    private final Submissions submissions;
    private final Accounts accounts;
    private final Objections objections;
    private final ObjectionFiles files;
    private final Judging judging;
    private final Claims claims;

    Objectors(Stage stage, Submissions submissions, Accounts accounts, Objections objections,
              ObjectionFiles files, Judging judging, Claims claims) {
        this.stage = stage;
        this.submissions = submissions;
        this.accounts = accounts;
        this.objections = objections;
        this.files = files;
        this.judging = judging;
        this.claims = claims;
    }

    /** The first of these by reference that have something to object to, each with its two first lowered indicators, and a file. */
    void object(Edition edition, int most) {
        Stream.of(SubmissionState.NOT_AWARDED, SubmissionState.NOT_SHORTLISTED, SubmissionState.AWARDED)
                .flatMap(state -> submissions.inStates(edition.id(), Set.of(state)).stream())
                .filter(submission -> !lowered(submission).isEmpty()).limit(most).forEach(this::object);
        stage.settle();
    }

    private List<String> lowered(Submission submission) {
        return stage.act(owner(submission), () -> objections.mine(submission.id())).objectable().stream().limit(2).toList();
    }

    private Person owner(Submission submission) {
        return accounts.get(submission.owner()).person();
    }

    private void object(Submission submission) {
        Person owner = owner(submission);
        lowered(submission).forEach(indicator -> stage.run(owner, () -> objections.write(submission.id(), indicator,
                "Unsur yang dianggap belum ada dijelaskan pada halaman 2 berkas yang kami tambahkan.")));
        stage.act(owner, () -> files.add(submission.id(), "Penjelasan Tambahan.pdf",
                new ByteArrayInputStream(EvidenceSamples.pdf("Penjelasan Tambahan", 3))));
        stage.act(owner, () -> objections.file(submission.id()));
    }

    /** So many are answered: of each the first indicator is upheld and the others are not, but of every second one none is. */
    void answer(Edition edition, Cast cast, int most) {
        int answered = 0;
        // two turns: somebody who had a submission in hand may not answer, but the next one may
        for (Person verifier : Stream.concat(cast.verifiers().stream(), cast.verifiers().stream()).toList()) {
            Optional<UUID> next = answered < most ? stage.act(verifier, () -> claims.claimNext(Optional.of(edition.id()))) : Optional.empty();
            if (next.isPresent()) {
                answer(verifier, next.get(), answered % 2 == 0);
                answered++;
            }
        }
        stage.settle();
    }

    private void answer(Person verifier, UUID submission, boolean uphold) {
        Docket docket = stage.act(verifier, () -> judging.docket(submission));
        List<Indicator> named = docket.indicators();
        for (Indicator indicator : named) {
            List<Option> options = docket.lowered().get(indicator.id()).answers();
            boolean better = uphold && indicator.equals(named.get(0));
            stage.run(verifier, () -> judging.rule(submission, indicator.id(),
                    options.get(better ? 1 : 0), better
                    ? "Halaman 2 berkas tambahan menunjukkan unsur yang sebelumnya tidak ditemukan."
                    : "Berkas tambahan tidak menunjukkan unsur yang diminta panduan."));
        }
        stage.run(verifier, () -> judging.finish(submission));
    }
}
