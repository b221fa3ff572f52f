package id.anugerah.oversight;

import id.anugerah.access.ForAnyone;
import id.anugerah.access.ForModules;
import id.anugerah.oversight.store.SealRows;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Seals the trail once a day. The day and the time are the database's own: a seal is of this world, not of a rehearsal. */
@Service
@Transactional
public class Seals {

    private final SealRows rows;

    Seals(SealRows rows) {
        this.rows = rows;
    }

    /** Makes today's seal, unless it is there. @return empty when it was, also by another node a moment ago */
    @ForModules
    public Optional<Seal> sealToday() {
        return sealOn(rows.today());
    }

    Optional<Seal> sealOn(LocalDate day) {
        rows.lock();
        Optional<Seal> last = rows.last();
        if (last.filter(seal -> !seal.day().isBefore(day)).isPresent()) {
            return Optional.empty();
        }
        int number = last.map(Seal::number).orElse(0) + 1;
        rows.collect(number);
        SealRows.Ends ends = rows.ends(number);
        Seal made = Seal.of(number, day, rows.now(), ends.chains(), ends.rows(), ends.listHash(),
                last.map(Seal::hash).orElse(Seal.BEGINNING));
        rows.insert(made);
        return Optional.of(made);
    }

    /** Newest first. @param before only seals with a smaller number; absent for the newest */
    @ForAnyone
    @Transactional(readOnly = true)
    public List<Seal> published(Optional<Integer> before, int most) {
        return rows.before(before.orElse(Integer.MAX_VALUE), most);
    }
}
