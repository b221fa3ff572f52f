package id.anugerah.setup;

import id.anugerah.access.CurrentPerson;
import id.anugerah.access.ForOrganizers;
import id.anugerah.access.ForOverseers;
import id.anugerah.audit.AuditTrail;
import id.anugerah.setup.store.RehearsalRows;
import id.anugerah.shared.Refused;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/** Rehearses a blueprint from the screen: in a program of its own with a database of its own, one at a time. */
@Service
@Transactional
public class RehearsalRuns {

    private static final int MOST = 100;
    /** Whoever has said nothing for so long is gone, with the node that it ran on. */
    private static final Duration SILENCE = Duration.ofMinutes(3);

    private final RehearsalRows rows;
    private final Blueprints blueprints;
    private final RehearsalProgram program;
    private final AuditTrail audit;
    private final Clock clock;

    RehearsalRuns(RehearsalRows rows, Blueprints blueprints, RehearsalProgram program, AuditTrail audit, Clock clock) {
        this.rows = rows;
        this.blueprints = blueprints;
        this.program = program;
        this.audit = audit;
        this.clock = clock;
    }

    /**
     * Begins after this transaction.
     *
     * @param ip, upp how many virtual bodies of each kind, 1 to 100
     * @throws Refused "setup.rehearsal.size", "setup.rehearsal.busy" while another one runs, "setup.findings" with how many,
     *                 "setup.rehearsal.opens" for a change of rules
     */
    @ForOrganizers
    public void start(UUID blueprint, int ip, int upp) {
        Refused.unless(ip >= 1 && upp >= 1 && ip <= MOST && upp <= MOST, "setup.rehearsal.size", MOST);
        Refused.unless(blueprints.get(blueprint).opens(), "setup.rehearsal.opens");
        int against = blueprints.findings(blueprint).size();
        Refused.unless(against == 0, "setup.findings", against);
        Instant now = clock.instant();
        rows.giveUp(now.minus(SILENCE));
        Map<String, Part> parts = blueprints.parts(blueprint);
        Rehearsed run = new Rehearsed(UUID.randomUUID(), blueprint, Publication.hash(parts.values()), ip, upp, 1, Rehearsed.State.RUNNING, "",
                "", now, now);
        Refused.unless(rows.insert(run, CurrentPerson.id()), "setup.rehearsal.busy");
        audit.record(blueprint, "setup.rehearsed", Map.of("hash", run.hash(), "ip", ip, "upp", upp));
        String file = BlueprintFile.write(parts);
        TransactionSynchronizationManager.registerSynchronization(new TransactionSynchronization() {
            @Override
            public void afterCommit() {
                program.start(run, file);
            }
        });
    }

    /** The newest first; one whose node is gone has failed. */
    @ForOverseers
    @Transactional(readOnly = true)
    public List<Rehearsed> of(UUID blueprint) {
        Instant silent = clock.instant().minus(SILENCE);
        return rows.of(blueprint).stream().map(run -> run.seenAt().isBefore(silent) ? run.givenUp() : run).toList();
    }
}
