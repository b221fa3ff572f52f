package id.anugerah.furtherstep;

/** Something about a step that the finalist must hear of; published in the transaction that does it. */
public sealed interface StepEvent {

    FurtherStep step();

    record Ordered(FurtherStep step) implements StepEvent {
    }

    /** @param reason why */
    record CalledOff(FurtherStep step, String reason) implements StepEvent {
    }
}
