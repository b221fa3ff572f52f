package id.anugerah.insight;

import id.anugerah.access.ForOverseers;
import id.anugerah.insight.store.DraftRows;
import id.anugerah.insight.store.SliceRows;
import id.anugerah.insight.store.StageRows;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** How far the submissions of an edition have come, and which they are. */
@Service
@Transactional(readOnly = true)
public class Progress {

    private record Question(String about, UUID edition) {
    }

    private final StageRows rows;
    private final SliceRows slices;
    private final DraftReading drafts;
    private final Kept kept;

    Progress(StageRows rows, SliceRows slices, DraftReading drafts, Kept kept) {
        this.rows = rows;
        this.slices = slices;
        this.drafts = drafts;
        this.kept = kept;
    }

    @ForOverseers
    public Funnel funnel(UUID edition) {
        return kept.of(new Question("funnel", edition), () -> new Funnel(rows.funnel(edition)));
    }

    /** How many stand at each state now. */
    @ForOverseers
    public List<Standing> standings(UUID edition) {
        return kept.of(new Question("standings", edition), () -> rows.standings(edition));
    }

    /** The submissions behind a number. */
    @ForOverseers
    public Set<UUID> members(UUID edition, Slice slice) {
        Set<UUID> members = slices.members(edition, slice);
        if (slice.facets().containsKey(Facet.FILLED)) {
            Filled wanted = Filled.valueOf(slice.facets().get(Facet.FILLED));
            members.retainAll(drafts.recent(edition).stream().filter(draft -> draft.filled() == wanted).map(DraftRows.Draft::id)
                    .collect(Collectors.toSet()));
        }
        return members;
    }
}
