package id.anugerah.insight;

import id.anugerah.access.ForOverseers;
import id.anugerah.insight.store.FinalRows;
import java.time.Clock;
import java.util.UUID;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** How the final goes: sessions and sheets, never a score. */
@Service
@Transactional(readOnly = true)
public class JuryProgress {

    private record Question(UUID edition) {
    }

    private final FinalRows rows;
    private final Kept kept;
    private final Clock clock;

    JuryProgress(FinalRows rows, Kept kept, Clock clock) {
        this.rows = rows;
        this.kept = kept;
        this.clock = clock;
    }

    @ForOverseers
    public JuryFigures of(UUID edition) {
        return kept.of(new Question(edition), () -> new JuryFigures(rows.without(edition), rows.panels(edition, clock.instant()),
                rows.days(edition)));
    }
}
