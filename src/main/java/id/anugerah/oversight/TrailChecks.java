package id.anugerah.oversight;

import id.anugerah.access.ForModules;
import id.anugerah.access.ForOperationsWatchers;
import id.anugerah.batch.Batches;
import id.anugerah.batch.BatchRun;
import id.anugerah.oversight.store.CheckRows;
import id.anugerah.oversight.store.SealRows;
import id.anugerah.shared.Refused;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.IntConsumer;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Checks the whole trail: in the background, with a result that stays, or at once for the command line. */
@Service
@Transactional
public class TrailChecks {

    private static final int LISTED = 100;

    private final Batches batches;
    private final CheckRows rows;
    private final SealRows seals;
    private final TrailReading reading;

    TrailChecks(Batches batches, CheckRows rows, SealRows seals, TrailReading reading) {
        this.batches = batches;
        this.rows = rows;
        this.seals = seals;
        this.reading = reading;
    }

    /**
     * Begins after the commit; whoever looks finds it in {@link #latest}.
     *
     * @return the run
     * @throws Refused "oversight.checking" while another one is under way
     */
    @ForOperationsWatchers
    public UUID start() {
        Refused.unless(batches.of(TrailCheckWork.KIND, LISTED).stream().allMatch(run -> run.endedAt().isPresent()), "oversight.checking");
        return batches.start(TrailCheckWork.KIND, "", "", TrailReading.parts());
    }

    /** Newest first. */
    @ForOperationsWatchers
    @Transactional(readOnly = true)
    public List<TrailCheck> latest(int most) {
        return batches.of(TrailCheckWork.KIND, most).stream().map(this::told).toList();
    }

    /** Seals first, then what broke earliest. */
    @ForOperationsWatchers
    @Transactional(readOnly = true)
    public List<Finding> findings(UUID run, int most) {
        return rows.findings(run, most);
    }

    /**
     * Reads everything now, in this transaction.
     *
     * @param noted    hashes of seals that somebody has noted outside, by day
     * @param progress is told the parts read so far, of 257
     */
    @ForModules
    @Transactional(readOnly = true)
    public Reading whole(Map<LocalDate, String> noted, IntConsumer progress) {
        Reading all = new Reading(0, 0, notAsNoted(noted));
        List<String> parts = TrailReading.parts();
        for (int i = 0; i < parts.size(); i++) {
            all = all.and(reading.read(parts.get(i)));
            progress.accept(i + 1);
        }
        return all;
    }

    /** What was found in words' terms: with the names of the subjects and the days of the seals. */
    @ForModules
    @Transactional(readOnly = true)
    public List<Finding> named(List<Reading.Found> found) {
        return rows.named(found);
    }

    private List<Reading.Found> notAsNoted(Map<LocalDate, String> noted) {
        List<Seal> all = seals.all();
        List<Reading.Found> found = new ArrayList<>();
        noted.forEach((day, hash) -> {
            Optional<Seal> here = all.stream().filter(seal -> seal.day().equals(day)).findFirst();
            if (here.filter(seal -> seal.hash().equals(hash)).isEmpty()) {
                found.add(new Reading.Found(Flaw.SEAL_NOT_AS_NOTED, Optional.empty(), here.map(Seal::number).orElse(0),
                        here.map(Seal::number)));
            }
        });
        return found;
    }

    private TrailCheck told(BatchRun run) {
        return rows.sums(run);
    }
}
