package id.anugerah.institution;

import id.anugerah.access.ForOrganizers;
import id.anugerah.audit.AuditTrail;
import id.anugerah.institution.store.DirectoryRows;
import id.anugerah.institution.store.MergeRows;
import id.anugerah.shared.Reason;
import id.anugerah.shared.Refused;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Two entries that are one body become one; the name of the one that goes is still found. */
@Service
@Transactional
public class DirectoryMerge {

    private static final int MOST = 50;

    private final DirectoryRows rows;
    private final MergeRows merging;
    private final UnitKeys keys;
    private final AuditTrail audit;
    private final Clock clock;

    DirectoryMerge(DirectoryRows rows, MergeRows merging, UnitKeys keys, AuditTrail audit, Clock clock) {
        this.rows = rows;
        this.merging = merging;
        this.keys = keys;
        this.audit = audit;
        this.clock = clock;
    }

    /** Pairs of entries with the same words, by name; at most 50. */
    @ForOrganizers
    @Transactional(readOnly = true)
    public List<List<Entry>> suggestions(Register register) {
        return Likeness.pairs(rows.page(DirectoryFilter.all(register), 0, Integer.MAX_VALUE), MOST);
    }

    /** What would move. @throws Refused "directory.gone", "directory.merge.self" */
    @ForOrganizers
    @Transactional(readOnly = true)
    public MergePlan plan(Register register, String stays, String goes) {
        return weighed(get(register, stays), get(register, goes));
    }

    /**
     * Moves everything to the one that stays.
     *
     * @param hash of the plan that was shown
     * @throws Refused "directory.gone", "directory.merge.…" with the rule or "changed", "reason.needed"
     */
    @ForOrganizers
    public void merge(Register register, String staysCode, String goesCode, String hash, String typed) {
        String reason = Reason.of(typed);
        rows.lock();
        Entry stays = get(register, staysCode);
        Entry goes = get(register, goesCode);
        merging.hold(register, stays.id(), goes.id());
        MergePlan plan = weighed(stays, goes);
        Refused.unless(plan.hash().equals(hash), "directory.merge.changed");
        plan.faults().stream().findFirst().ifPresent(fault -> {
            throw fault.refused();
        });
        if (register == Register.UNITS) {
            merging.mergeUnits(stays, goes, takesPart(stays) ? key(stays) : null, clock.instant());
        } else {
            merging.mergeInstitutions(stays, goes, clock.instant());
        }
        audit.record(stays.id(), "directory.merged", Map.of("code", goes.code(), "directoryNAME", goes.name(), "moved",
                plan.onGoes().toString(), "reason", reason));
        audit.record(goes.id(), "directory.mergedAway", Map.of("code", stays.code(), "directoryNAME", stays.name(), "reason", reason));
    }

    private MergePlan weighed(Entry stays, Entry goes) {
        Refused.unless(!stays.id().equals(goes.id()), "directory.merge.self");
        List<Both> both = stays.register() == Register.INSTITUTIONS ? merging.bothOfInstitutions(stays.id(), goes.id())
                : takesPart(stays) && takesPart(goes) ? merging.bothOfUnits(stays.id(), goes.id(), key(stays)) : List.of();
        return new MergePlan(stays, merging.hanging(stays), goes, merging.hanging(goes), MergeRule.all(stays, goes, both));
    }

    private static boolean takesPart(Entry unit) {
        return unit.value(Field.LIST).equals(UnitList.SERVICE.name());
    }

    private String key(Entry unit) {
        return keys.of(get(Register.INSTITUTIONS, unit.value(Field.INSTITUTION)).id(), unit.name());
    }

    private Entry get(Register register, String code) {
        return rows.find(register, code).orElseThrow(() -> new Refused("directory.gone", code));
    }
}
