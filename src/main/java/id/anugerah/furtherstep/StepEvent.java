package id.anugerah.furtherstep;

/** Something about a step that people must hear of; published in the transaction that does it. */
public sealed interface StepEvent {

    FurtherStep step();

    record Ordered(FurtherStep step) implements StepEvent {
    }

    /** The finalist left the competition. */
    record FellAway(FurtherStep step) implements StepEvent {
    }

    /** @param reason why */
    record CalledOff(FurtherStep step, String reason) implements StepEvent {
    }
}
