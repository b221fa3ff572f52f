package id.anugerah.setup;

import java.time.Instant;
import java.util.List;

/**
 * Decision tables of a running edition that two organizers have changed.
 *
 * @param tables their ids, by name
 * @param reason in the proposer's words
 */
public record RuleChange(Instant at, List<String> tables, String reason) {
}
