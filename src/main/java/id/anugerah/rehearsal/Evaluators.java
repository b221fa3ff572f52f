package id.anugerah.rehearsal;

import id.anugerah.access.Person;
import id.anugerah.instrument.Indicator;
import id.anugerah.instrument.Option;
import id.anugerah.verification.Verifications;
import id.anugerah.verification.Workspace;
import id.anugerah.worklist.Box;
import id.anugerah.worklist.WorkItem;
import id.anugerah.worklist.WorkList;
import java.util.List;
import java.util.Optional;
import java.util.SplittableRandom;
import java.util.UUID;
import org.springframework.stereotype.Component;

/** What virtual verifiers do: take the next, judge each indicator with a seeded temper, finish; the lead settles. */
@Component
class Evaluators {

    private final Stage stage;
    private final Verifications verifications;
    private final WorkList workList;

    Evaluators(Stage stage, Verifications verifications, WorkList workList) {
        this.stage = stage;
        this.verifications = verifications;
        this.workList = workList;
    }

    /** @return how many verifications were finished, at most {@code most} */
    int verify(Cast cast, int most, SplittableRandom random) {
        int finished = 0;
        boolean any = true;
        while (any && finished < most) {
            any = false;
            for (int i = 0; i < cast.verifiers().size() && finished < most; i++) {
                Person verifier = cast.verifiers().get(i);
                Optional<UUID> next = stage.act(verifier, verifications::claimNext);
                if (next.isPresent()) {
                    judge(verifier, next.get(), 0.05 + 0.03 * (i % 5), random);
                    finished++;
                    any = true;
                }
            }
            stage.settle();
        }
        return finished;
    }

    int settle(Cast cast, SplittableRandom random) {
        Person lead = cast.leadVerifier();
        List<WorkItem> differences = stage.act(lead, () -> workList.claimable(1_000)).stream()
                .filter(item -> item.box().equals(Box.TASK_SETTLE_DIFFERENCE)).toList();
        for (WorkItem item : differences) {
            UUID submission = stage.act(lead, () -> verifications.claim(item.task()));
            judge(lead, submission, 0, random);
        }
        stage.settle();
        return differences.size();
    }

    private void judge(Person verifier, UUID submission, double severity, SplittableRandom random) {
        Workspace workspace = stage.act(verifier, () -> verifications.workspace(submission));
        for (Indicator indicator : workspace.form().instrument().indicators()) {
            if (!workspace.findings().containsKey(indicator.id())) {
                Option claimed = workspace.form().answers().get(indicator.id()).option().orElseThrow();
                Option verified = temper(claimed, severity, random);
                stage.run(verifier, () -> verifications.judge(submission, indicator.id(), verified,
                        reason(claimed, verified)));
            }
        }
        stage.run(verifier, () -> verifications.finish(submission));
    }

    private static String reason(Option claimed, Option verified) {
        return verified == claimed ? "" : verified.compareTo(claimed) > 0
                ? "Bukti belum menunjukkan semua unsur yang diminta panduan."
                : "Bukti menunjukkan lebih banyak unsur daripada yang dipilih peserta.";
    }

    private static Option temper(Option claimed, double severity, SplittableRandom random) {
        double lot = random.nextDouble();
        int step = lot < severity ? 1 : lot > 1 - severity / 5 ? -1 : 0;
        return Option.values()[Math.min(3, Math.max(0, claimed.ordinal() + step))];
    }
}
