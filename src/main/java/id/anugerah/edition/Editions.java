package id.anugerah.edition;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.dataformat.yaml.YAMLFactory;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;
import id.anugerah.access.ForAnyone;
import id.anugerah.access.ForModules;
import id.anugerah.audit.AuditTrail;
import id.anugerah.decision.RuleBooks;
import id.anugerah.edition.store.EditionRows;
import id.anugerah.instrument.Instruments;
import id.anugerah.platform.WrongFile;
import id.anugerah.shared.Refused;
import java.io.IOException;
import java.time.Clock;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.springframework.core.io.ClassPathResource;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Sets editions up and answers questions about them. */
@Service
@Transactional
public class Editions {

    private static final ObjectMapper YAML = new ObjectMapper(new YAMLFactory()).registerModule(new JavaTimeModule());

    private final EditionRows rows;
    private final Instruments instruments;
    private final RuleBooks rules;
    private final SeasonProcess process;
    private final AuditTrail audit;
    private final Clock clock;

    Editions(EditionRows rows, Instruments instruments, RuleBooks rules, SeasonProcess process, AuditTrail audit, Clock clock) {
        this.rows = rows;
        this.instruments = instruments;
        this.rules = rules;
        this.process = process;
        this.audit = audit;
        this.clock = clock;
    }

    /** Reads the plan of an edition file in reference/, for example "edition-2020". */
    @ForModules
    @Transactional(readOnly = true)
    public EditionPlan plan(String file) {
        try {
            return YAML.readValue(new ClassPathResource("reference/" + file + ".yaml").getInputStream(), EditionPlan.class);
        } catch (IOException e) {
            throw WrongFile.refusal(file + ".yaml", "/", e.getMessage(), e.getMessage());
        }
    }

    /** Makes the edition and starts its season unless its calendar is over; an edition with that code stays as it is. */
    @ForModules
    public UUID open(EditionPlan plan) {
        return rows.byCode(plan.code()).map(Edition::id).orElseGet(() -> open(plan, new Sheets(
                instruments.freeze(plan.instruments().ip()), instruments.freeze(plan.instruments().upp()),
                instruments.freeze(plan.instruments().jury())), Map.of()));
    }

    /**
     * The same with sheets that are frozen and tables that are deployed already.
     *
     * @param tables version by table; for one that is not among them the product's own is adopted
     * @throws Refused "edition.plan.CODE_FREE" when an edition has the code, made at the same moment perhaps
     */
    @ForModules
    public UUID open(EditionPlan plan, Sheets sheets, Map<String, Integer> tables) {
        rows.lockCodes();
        Refused.unless(rows.byCode(plan.code()).isEmpty(), "edition.plan." + PlanRule.CODE_FREE);
        UUID id = UUID.randomUUID();
        rows.insert(id, plan, sheets, json(plan.parameters()));
        rules.adopt(id, tables);
        rules.complete(id);
        boolean over = plan.over(clock.instant());
        audit.record(id, "edition.opened", Map.of("code", plan.code(), "over", over));
        if (!over) {
            process.start(id);
        }
        return id;
    }

    /** At every start: an edition that knows no table of that name adopts the product's own. */
    @ForModules
    public void completeRules() {
        rows.all().forEach(edition -> rules.complete(edition.id()));
    }

    @ForAnyone
    @Transactional(readOnly = true)
    public Edition get(UUID id) {
        return rows.byId(id);
    }

    /** All editions, the newest calendar first. */
    @ForAnyone
    @Transactional(readOnly = true)
    public List<Edition> all() {
        return rows.all();
    }

    /** The edition whose registration is open now, else the one whose calendar is nearest; absent when there is none. */
    @ForAnyone
    @Transactional(readOnly = true)
    public Optional<Edition> current() {
        Instant now = clock.instant();
        List<Edition> all = rows.all();
        return all.stream().filter(edition -> edition.runs(PhaseKind.REGISTRATION, now)).findFirst()
                .or(() -> all.stream().min(Comparator.comparing(edition -> java.time.Duration.between(
                        edition.phase(PhaseKind.REGISTRATION).opens(), now).abs())));
    }

    /** Called by task_open_phase and task_close_phase. */
    @ForModules
    public void enter(UUID edition, PhaseKind kind, Phase.State state) {
        rows.setState(edition, kind, state);
        audit.record(edition, "phase." + state.name().toLowerCase(java.util.Locale.ROOT), Map.of("phase", kind.key()));
    }

    /** Another time for a phase; who may ask for it, and what moves with it, is the calendar's. */
    @ForModules
    public void move(UUID edition, PhaseKind kind, Instant opens, Instant closes) {
        rows.move(edition, kind, opens, closes);
        audit.record(edition, "phase.moved", Map.of("phase", kind.key(), "opens", opens.toString(), "closes", closes.toString()));
    }

    /** The next participant number of the edition, from 1, without gaps. */
    @ForModules
    public int nextNumber(UUID edition) {
        return rows.nextNumber(edition);
    }

    private static String json(Parameters parameters) {
        try {
            return new ObjectMapper().writeValueAsString(parameters);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(e);
        }
    }
}
