package id.anugerah.finals;

import java.util.Map;
import java.util.UUID;

/** @param points 0 to 100 by criterion id, only those given so far */
public record Scorecard(UUID session, UUID juror, boolean submitted, Map<String, Integer> points) {
}
