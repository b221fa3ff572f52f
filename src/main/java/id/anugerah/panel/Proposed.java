package id.anugerah.panel;

import java.util.List;
import java.util.UUID;

/**
 * A calendar that could be, in order of time.
 *
 * @param unplaced finalists for whom there is no slot, each with what stood against most of them
 */
public record Proposed(List<Plan> plans, List<Unplaced> unplaced) {

    /** @param most the clash met most often; a kind and nothing about it */
    public record Unplaced(UUID submission, Clash.Kind most) {
    }
}
