package id.anugerah.rehearsal;

import id.anugerah.access.Person;
import id.anugerah.instrument.Indicator;
import id.anugerah.instrument.Option;
import id.anugerah.verification.Claims;
import id.anugerah.verification.Conflicts;
import id.anugerah.verification.Finding;
import id.anugerah.verification.ReasonCode;
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

    /** Of a season in which nothing is unlike others; who comes after the fifth begins again with the first. */
    static final List<Double> TEMPERS = List.of(0.05, 0.08, 0.11, 0.14, 0.17);

    /** One in so many claims ends in a recusal. */
    private static final int STAND_ASIDE = 60;

    private Counts counts = new Counts(0, 0);

    private final Stage stage;
    private final Claims claims;
    private final Conflicts conflicts;
    private final Verifications verifications;
    private final WorkList workList;

    Evaluators(Stage stage, Claims claims, Conflicts conflicts, Verifications verifications, WorkList workList) {
        this.stage = stage;
        this.claims = claims;
        this.conflicts = conflicts;
        this.verifications = verifications;
        this.workList = workList;
    }

    /** Each verifier declares one of the bodies that take part. */
    void declareConflicts(Cast cast, List<VirtualBody> bodies) {
        for (int i = 0; i < Math.min(cast.verifiers().size(), bodies.size()); i++) {
            UUID institution = bodies.get(i).institution();
            stage.run(cast.verifiers().get(i), () -> conflicts.declare(institution, "Pernah bekerja di instansi ini."));
        }
    }

    /** How often somebody stood aside, and how many differences the lead settled, since {@link #beginCounting}. */
    record Counts(int recusals, int settled) {
    }

    void beginCounting() {
        counts = new Counts(0, 0);
    }

    Counts counts() {
        return counts;
    }

    /**
     * Until that many are finished, or nothing of the edition waits that anybody may take.
     *
     * @param tempers share of options that a verifier finds one step lower, in the order of the cast; where they are fewer than
     *                {@link #TEMPERS}, only so many verify
     */
    void verify(UUID edition, Cast cast, List<Double> tempers, int most, SplittableRandom random) {
        int verifying = tempers.size() < TEMPERS.size() ? tempers.size() : cast.verifiers().size();
        int finished = 0;
        boolean any = true;
        while (any) {
            any = false;
            for (int i = 0; i < verifying && finished < most; i++) {
                Person verifier = cast.verifiers().get(i);
                Optional<UUID> next = stage.act(verifier, () -> claims.claimNext(Optional.of(edition)));
                any |= next.isPresent();
                if (next.isPresent() && random.nextInt(STAND_ASIDE) == 0) {
                    stage.run(verifier, () -> claims.recuse(next.get(), "Pernah mendampingi peserta ini."));
                    counts = new Counts(counts.recusals() + 1, counts.settled());
                } else if (next.isPresent()) {
                    judge(verifier, next.get(), tempers.get(i % tempers.size()), random);
                    finished++;
                }
            }
            stage.settle();
        }
    }

    int settle(Cast cast, SplittableRandom random) {
        Person lead = cast.leadVerifier();
        List<WorkItem> differences = stage.act(lead, () -> workList.claimable(1_000)).stream()
                .filter(item -> item.box().equals(Box.TASK_SETTLE_DIFFERENCE)).toList();
        for (WorkItem item : differences) {
            UUID submission = stage.act(lead, () -> claims.claim(item.task()));
            judge(lead, submission, 0, random);
        }
        stage.settle();
        counts = new Counts(counts.recusals(), counts.settled() + differences.size());
        return differences.size();
    }

    private void judge(Person verifier, UUID submission, double severity, SplittableRandom random) {
        Workspace workspace = stage.act(verifier, () -> verifications.workspace(submission));
        for (Indicator indicator : workspace.form().instrument().indicators()) {
            if (!workspace.findings().containsKey(indicator.id())) {
                Option claimed = workspace.form().answers().get(indicator.id()).option().orElseThrow();
                Finding found = finding(indicator.id(), claimed, temper(claimed, severity, random));
                stage.run(verifier, () -> verifications.judge(submission, found));
            }
        }
        stage.run(verifier, () -> verifications.finish(submission));
    }

    private static Finding finding(String indicator, Option claimed, Option verified) {
        if (verified == claimed) {
            return Finding.confirming(indicator, claimed);
        }
        return verified.compareTo(claimed) > 0
                ? Finding.changing(indicator, verified, ReasonCode.FEWER_ELEMENTS,
                        "Bukti belum menunjukkan semua unsur yang diminta panduan.")
                : Finding.changing(indicator, verified, ReasonCode.MORE_THAN_CLAIMED,
                        "Bukti menunjukkan lebih banyak unsur daripada yang dipilih peserta.");
    }

    private static Option temper(Option claimed, double severity, SplittableRandom random) {
        double lot = random.nextDouble();
        int step = lot < severity ? 1 : lot > 1 - severity / 5 ? -1 : 0;
        return Option.values()[Math.min(3, Math.max(0, claimed.ordinal() + step))];
    }
}
