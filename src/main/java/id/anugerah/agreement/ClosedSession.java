package id.anugerah.agreement;

import java.util.Map;
import java.util.UUID;

/**
 * A closed session with every sheet that counts.
 *
 * @param group name of the finalist's group
 * @param cards points by criterion, by juror
 */
public record ClosedSession(UUID submission, String group, UUID panel, String panelName, Map<UUID, Map<String, Integer>> cards) {
}
