package id.anugerah.support;

import id.anugerah.access.Person;
import id.anugerah.instrument.Indicator;
import id.anugerah.instrument.Option;
import id.anugerah.verification.Claims;
import id.anugerah.verification.Finding;
import id.anugerah.verification.ReasonCode;
import id.anugerah.verification.Questions;
import id.anugerah.verification.VerificationOutcome;
import id.anugerah.verification.Verifications;
import id.anugerah.verification.Workspace;
import id.anugerah.worklist.Box;
import id.anugerah.worklist.WorkList;
import java.util.List;

/** The document evaluation of one case: who claims, judges and finishes. */
public final class Evaluation {

    private static final String REASON = "Bukti menunjukkan hal lain.";

    private final Product product;
    private final Case judged;

    Evaluation(Product product, Case judged) {
        this.product = product;
        this.judged = judged;
    }

    /** One verifier agrees with everything. */
    public Case confirmed() {
        return by(product.people().verifier(1), Box.TASK_VERIFY, null);
    }

    /** The first verifier finds this option everywhere. */
    public Case first(Option found) {
        return by(product.people().verifier(1), Box.TASK_VERIFY, found);
    }

    /** A second verifier, who has not seen the first one's work, finds this option everywhere. */
    public Case second(Option found) {
        return by(product.people().verifier(2), Box.TASK_VERIFY_AGAIN, found);
    }

    /** As everybody claimed, but this indicator deserves less; somebody else finds the same where the process asks again. */
    public Case lowering(String indicator, Option to) {
        return lowering(List.of(indicator), to);
    }

    /** As {@link #lowering(String, Option)}, for some. */
    public Case lowering(List<String> indicators, Option to) {
        lowering(product.people().verifier(1), Box.TASK_VERIFY, indicators, to);
        if (product.the(WorkList.class).open(Box.TASK_VERIFY_AGAIN, judged.id()).isPresent()) {
            lowering(product.people().verifier(2), Box.TASK_VERIFY_AGAIN, indicators, to);
        }
        return judged;
    }

    private void lowering(Person verifier, Box box, List<String> indicators, Option to) {
        claimed(verifier, box);
        indicators.forEach(indicator -> product.runAs(verifier, () -> product.the(Verifications.class).judge(judged.id(),
                Finding.changing(indicator, to, ReasonCode.OTHER, REASON))));
        judgedBy(verifier, null);
    }

    /** A second verifier agrees with everything too. */
    public Case confirmedAgain() {
        return by(product.people().verifier(2), Box.TASK_VERIFY_AGAIN, null);
    }

    /** As {@link #second(Option)}, but for one indicator. */
    public Case second(Option found, String but, Option there) {
        Person verifier = product.people().verifier(2);
        claimed(verifier, Box.TASK_VERIFY_AGAIN);
        product.runAs(verifier, () -> product.the(Verifications.class).judge(judged.id(),
                Finding.changing(but, there, ReasonCode.OTHER, REASON)));
        return judgedBy(verifier, found);
    }

    /** The lead verifier decides every difference for this option. */
    public Case settled(Option found) {
        return by(product.people().lead(), Box.TASK_SETTLE_DIFFERENCE, found);
    }

    /** The first verifier takes it and asks the participant. */
    public Evaluation asking(String question) {
        claimed(product.people().verifier(1), Box.TASK_VERIFY);
        product.runAs(product.people().verifier(1), () -> product.the(Questions.class).ask(judged.id(), List.of("A1"), question));
        return this;
    }

    public Evaluation answered(String answer) {
        product.runAs(judged.owner(), () -> product.the(Questions.class).answer(judged.id(), answer));
        product.dueJobs();
        return this;
    }

    /** The first verifier, who has asked, agrees with everything. */
    public Case goesOn() {
        return judgedBy(product.people().verifier(1), null);
    }

    /** What counts by now. */
    public Option verified(String indicator) {
        return product.the(VerificationOutcome.class).verified(judged.id()).get(indicator).option();
    }

    public String task(Box box) {
        return product.the(WorkList.class).open(box, judged.id()).orElseThrow().task();
    }

    public void claimed(Person verifier, Box box) {
        String task = task(box);
        product.as(verifier, () -> product.the(Claims.class).claim(task));
    }

    private Case by(Person verifier, Box box, Option found) {
        claimed(verifier, box);
        return judgedBy(verifier, found);
    }

    /** Decides what is not decided yet, and finishes. */
    private Case judgedBy(Person verifier, Option found) {
        Verifications verifications = product.the(Verifications.class);
        Workspace workspace = product.as(verifier, () -> verifications.workspace(judged.id()));
        for (Indicator indicator : workspace.form().instrument().indicators()) {
            if (!workspace.findings().containsKey(indicator.id())) {
                Option claimed = workspace.form().answers().get(indicator.id()).option().orElseThrow();
                product.runAs(verifier, () -> verifications.judge(judged.id(), found == null || found == claimed
                        ? Finding.confirming(indicator.id(), claimed)
                        : Finding.changing(indicator.id(), found, ReasonCode.OTHER, REASON)));
            }
        }
        product.runAs(verifier, () -> verifications.finish(judged.id()));
        product.dueJobs();
        return judged;
    }
}
