package id.anugerah.worklist;

import java.util.UUID;

/** How many tasks of one kind a tab has; {@code grouping} is absent where there is no group. */
public record TaskCount(Tab tab, Box box, String grouping, UUID edition, int count) {
}
