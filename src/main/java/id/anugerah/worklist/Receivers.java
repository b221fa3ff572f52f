package id.anugerah.worklist;

import id.anugerah.worklist.Receiver.Bar;
import id.anugerah.worklist.store.QueueRows;
import java.time.Instant;
import java.util.Comparator;
import java.util.Map;
import java.util.Optional;

/** Who can be given what, out of what stands against people and how the work is shared. */
final class Receivers {

    /** Whoever can have it first; of those the one with least in hand, then the one who has had least. */
    static final Comparator<Receiver> FAIR = Comparator.comparing((Receiver one) -> one.bar().isPresent())
            .thenComparing(Receiver::held).thenComparing(Receiver::hadInAll);

    private Receivers() {
    }

    /** @param chosen so many tasks are to be given */
    static Receiver of(QueueRows.Fit fit, int chosen, Optional<Shares> shares, Optional<Instant> awayUntil) {
        int held = shares.map(known -> known.held().getOrDefault(fit.id(), 0)).orElse(fit.held());
        int room = shares.map(known -> Math.max(0, known.most() - held)).orElse(chosen);
        if (awayUntil.isPresent()) {
            return new Receiver(fit.id(), fit.name(), held, shares.map(known -> known.had().get(fit.id())).orElse(Map.of()), 0,
                    Optional.of(Bar.AWAY), awayUntil);
        }
        Bar bar = fit.takes() > 0 ? Bar.FULL : fit.own() == chosen ? Bar.HOLDER : Bar.CONFLICT;
        int takes = Math.min(fit.takes(), room);
        return new Receiver(fit.id(), fit.name(), held, shares.map(known -> known.had().get(fit.id())).orElse(Map.of()), takes,
                takes > 0 ? Optional.empty() : Optional.of(bar), Optional.empty());
    }
}
