package id.anugerah.edition;

import id.anugerah.access.ForModules;
import id.anugerah.edition.store.EditionRows;
import id.anugerah.instrument.Versions;
import java.security.SecureRandom;
import java.time.Clock;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Next year's plan from an edition that there is: its calendar, parameters and files, never its people or submissions. */
@Service
@Transactional(readOnly = true)
public class NextEditions {

    private static final SecureRandom RANDOM = new SecureRandom();

    private final EditionRows rows;
    private final Versions versions;
    private final Clock clock;

    NextEditions(EditionRows rows, Versions versions, Clock clock) {
        this.rows = rows;
        this.versions = versions;
        this.clock = clock;
    }

    /**
     * The same season in the first year in which its registration has not opened yet: every date moves by the same number of
     * whole weeks. Its draw for second opinions gets a seed of its own.
     */
    @ForModules
    public EditionPlan propose(UUID edition) {
        Edition from = rows.byId(edition);
        byte[] seed = new byte[16];
        RANDOM.nextBytes(seed);
        EditionPlan plan = NextYear.of(from, NextYear.weeks(from, clock.instant()), new EditionPlan.Files(
                versions.file(from.ipInstrument()), versions.file(from.uppInstrument()), versions.file(from.jurySheet())));
        return new EditionPlan(plan.code(), plan.name(), plan.year(), plan.zone(), plan.announcedOn(), plan.instruments(),
                plan.phases(), ParameterSheet.with(plan.parameters(), Map.of(ParameterSheet.SEED, HexFormat.of().formatHex(seed))));
    }

    /** The rules that the plan breaks, none if it may be made. */
    @ForModules
    public List<PlanRule> broken(EditionPlan plan) {
        return PlanRule.brokenBy(new PlanRule.Draft(plan, clock.instant(),
                rows.byCode(plan.code() == null ? "" : plan.code()).isPresent()));
    }
}
