package id.anugerah.insight;

import id.anugerah.edition.Edition;
import id.anugerah.edition.Editions;
import id.anugerah.insight.store.DraftRows;
import id.anugerah.instrument.Instruments;
import java.util.List;
import java.util.UUID;
import org.springframework.stereotype.Component;

/** The drafts of an edition, measured by the instruments that it froze. */
@Component
class DraftReading {

    private record Question(UUID edition) {
    }

    private final DraftRows rows;
    private final Editions editions;
    private final Instruments instruments;
    private final Kept kept;

    DraftReading(DraftRows rows, Editions editions, Instruments instruments, Kept kept) {
        this.rows = rows;
        this.editions = editions;
        this.instruments = instruments;
        this.kept = kept;
    }

    /** By reference, at most a moment old. */
    List<DraftRows.Draft> recent(UUID edition) {
        return kept.of(new Question(edition), () -> now(edition));
    }

    List<DraftRows.Draft> now(UUID edition) {
        Edition of = editions.get(edition);
        return rows.all(edition, size(of.ipInstrument()), size(of.uppInstrument()));
    }

    private int size(UUID instrument) {
        return instruments.instrument(instrument).indicators().size();
    }
}
