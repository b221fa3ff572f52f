package id.anugerah.instrument;

import id.anugerah.access.ForModules;
import id.anugerah.access.ForOverseers;
import id.anugerah.instrument.store.InstrumentVersions;
import id.anugerah.shared.Refused;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Every version that was ever frozen, and what differs between two of them. */
@Service
@Transactional(readOnly = true)
public class Versions {

    private final InstrumentVersions rows;
    private final InstrumentFiles files;
    private final Map<UUID, Boolean> jury = new ConcurrentHashMap<>();

    Versions(InstrumentVersions rows, InstrumentFiles files) {
        this.rows = rows;
        this.files = files;
    }

    /** By file, the newest version of each first. */
    @ForOverseers
    public List<FrozenVersion> all() {
        return rows.all().stream().map(row -> new FrozenVersion(row.id(), row.instrument(), row.number(), row.loadedAt(),
                outline(rows.get(row.id())).title(), isJury(rows.get(row.id())))).toList();
    }

    /** @throws Refused "instrument.otherKind" when one of them is a jury sheet and the other is not */
    @ForOverseers
    public Comparison compare(UUID before, UUID after) {
        FrozenFile one = rows.get(before);
        FrozenFile other = rows.get(after);
        Refused.unless(isJury(one) == isJury(other), "instrument.otherKind");
        return Comparison.of(outline(one), outline(other));
    }

    /** The file that a version was frozen from. */
    @ForModules
    public String file(UUID version) {
        return rows.get(version).instrument();
    }

    private Outline outline(FrozenFile file) {
        return isJury(file) ? Outline.of(files.jurySheet(file)) : Outline.of(files.instrument(file));
    }

    private boolean isJury(FrozenFile file) {
        return jury.computeIfAbsent(file.id(), id -> files.isJury(file));
    }
}
