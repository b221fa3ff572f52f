package id.anugerah.decision;

import id.anugerah.access.ForModules;
import id.anugerah.decision.store.AdoptedRows;
import java.time.Clock;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Which version of each decision table an edition has adopted. A new version of the product, or of another edition's rules,
 * changes nothing for it: only who publishes its rules does.
 */
@Service
@Transactional
public class RuleBooks {

    private final AdoptedRows rows;
    private final DecisionTables tables;
    private final Clock clock;

    RuleBooks(AdoptedRows rows, DecisionTables tables, Clock clock) {
        this.rows = rows;
        this.tables = tables;
        this.clock = clock;
    }

    /** The edition's tables as they are adopted now: who asks often asks for them once. */
    @ForModules
    @Transactional(readOnly = true)
    public Decisions of(UUID edition) {
        Map<String, Integer> adopted = rows.of(edition);
        return (table, facts) -> {
            if (!adopted.containsKey(table)) {
                throw new IllegalStateException("The edition has adopted no table " + table);
            }
            return tables.decide(table, adopted.get(table), facts);
        };
    }

    /** Version by table. */
    @ForModules
    @Transactional(readOnly = true)
    public Map<String, Integer> versions(UUID edition) {
        return rows.of(edition);
    }

    /** From the end of this transaction on, these versions decide for the edition. What has been decided stays as it was. */
    @ForModules
    public void adopt(UUID edition, Map<String, Integer> versions) {
        Map<String, Integer> before = rows.of(edition);
        versions.forEach((table, version) -> {
            if (!version.equals(before.get(table))) {
                rows.adopt(edition, table, version, clock.instant());
            }
        });
    }

    /** Adopts the product's own version of every table that the edition has none of yet. */
    @ForModules
    public void complete(UUID edition) {
        Map<String, Integer> missing = new HashMap<>(tables.ofFiles());
        missing.keySet().removeAll(rows.of(edition).keySet());
        adopt(edition, missing);
    }
}
