package id.anugerah.edition;

import id.anugerah.access.ForOrganizers;
import id.anugerah.audit.AuditTrail;
import id.anugerah.decision.Decisions;
import id.anugerah.decision.RuleBooks;
import id.anugerah.edition.store.EditionRows;
import id.anugerah.instrument.Instruments;
import id.anugerah.instrument.Versions;
import id.anugerah.shared.Refused;
import java.security.SecureRandom;
import java.time.Clock;
import java.time.Instant;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Makes next year's edition from one that there is: its calendar, parameters and files, never its people or submissions. */
@Service
@Transactional
public class NextEditions {

    private static final SecureRandom RANDOM = new SecureRandom();

    private final EditionRows rows;
    private final Editions editions;
    private final Instruments instruments;
    private final Versions versions;
    private final RuleBooks rules;
    private final AuditTrail audit;
    private final Clock clock;

    NextEditions(EditionRows rows, Editions editions, Instruments instruments, Versions versions, RuleBooks rules,
                 AuditTrail audit, Clock clock) {
        this.rows = rows;
        this.editions = editions;
        this.instruments = instruments;
        this.versions = versions;
        this.rules = rules;
        this.audit = audit;
        this.clock = clock;
    }

    /** The same season in the first year in which its registration has not opened yet. */
    @ForOrganizers
    public NextEdition propose(UUID edition) {
        Edition from = rows.byId(edition);
        long weeks = NextYear.weeks(from, clock.instant());
        EditionPlan plan = NextYear.of(from, weeks, files(from));
        return new NextEdition(plan, weeks, Stream.of(from.ipInstrument(), from.uppInstrument(), from.jurySheet())
                .map(original -> new NextEdition.Sheet(versions.file(original), original,
                        instruments.freeze(versions.file(original)))).toList());
    }

    /** The rules that the plan breaks, none if it may be made. */
    @ForOrganizers
    @Transactional(readOnly = true)
    public List<PlanRule> check(UUID from, EditionPlan plan) {
        return broken(from, plan);
    }

    /** Places on the shortlist for each group under this code, as the table answers now; absent where it has no row. */
    @ForOrganizers
    @Transactional(readOnly = true)
    public Map<String, OptionalInt> quotas(UUID from, String code) {
        return quotasOf(from, code);
    }

    /** The parameters with a value they may not have, by name. */
    @ForOrganizers
    @Transactional(readOnly = true)
    public List<String> wrongParameters(EditionPlan plan) {
        return ParameterSheet.wrong(plan.parameters());
    }

    /**
     * Makes it and starts its season. Its draw for second opinions gets a seed of its own.
     *
     * @throws Refused "edition.plan.…" with the first rule that is broken; a second click finds the code taken
     */
    @ForOrganizers
    public UUID create(UUID from, EditionPlan plan) {
        rows.lockCodes();
        broken(from, plan).stream().findFirst().ifPresent(rule -> {
            throw new Refused("edition.plan." + rule.name());
        });
        Edition original = rows.byId(from);
        byte[] seed = new byte[16];
        RANDOM.nextBytes(seed);
        UUID made = editions.open(new EditionPlan(plan.code(), plan.name().strip(), plan.year(), plan.zone(), plan.announcedOn(),
                files(original), plan.phases(), ParameterSheet.with(plan.parameters(),
                Map.of(ParameterSheet.SEED, HexFormat.of().formatHex(seed)))));
        rules.adopt(made, rules.versions(from));
        audit.record(made, "edition.copied", Map.of("from", original.code(), "code", plan.code()));
        return made;
    }

    private List<PlanRule> broken(UUID from, EditionPlan plan) {
        Instant now = clock.instant();
        String code = plan.code() == null ? "" : plan.code();
        Set<String> without = quotasOf(from, code).entrySet().stream().filter(quota -> quota.getValue().isEmpty())
                .map(Map.Entry::getKey).collect(Collectors.toSet());
        return PlanRule.brokenBy(new PlanRule.Draft(plan, now, rows.byCode(code).isPresent(), without));
    }

    private Map<String, OptionalInt> quotasOf(UUID from, String code) {
        Decisions decisions = rules.of(from);
        Map<String, OptionalInt> quotas = new LinkedHashMap<>();
        for (String group : List.of("OUTSTANDING", "GENERAL", "UPP")) {
            quotas.put(group, decisions.decide("shortlist_quota", Map.of("edition", code, "group", group)).single("quota")
                    .map(places -> OptionalInt.of(Integer.parseInt(places.toString()))).orElse(OptionalInt.empty()));
        }
        return quotas;
    }

    private EditionPlan.Files files(Edition edition) {
        return new EditionPlan.Files(versions.file(edition.ipInstrument()), versions.file(edition.uppInstrument()),
                versions.file(edition.jurySheet()));
    }
}
