package id.anugerah.instrument;

import id.anugerah.access.ForAnyone;
import id.anugerah.access.ForModules;
import id.anugerah.instrument.store.InstrumentVersions;
import id.anugerah.shared.Sha256;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Freezes instrument files into versions and reads versions back. A version never changes, so it is kept in memory. */
@Service
@Transactional
public class Instruments {

    private final InstrumentFiles files;
    private final InstrumentVersions versions;
    private final Clock clock;
    private final Map<UUID, Instrument> instruments = new ConcurrentHashMap<>();
    private final Map<UUID, String> hashes = new ConcurrentHashMap<>();
    private final Map<UUID, JurySheet> sheets = new ConcurrentHashMap<>();

    Instruments(InstrumentFiles files, InstrumentVersions versions, Clock clock) {
        this.files = files;
        this.versions = versions;
        this.clock = clock;
    }

    /**
     * Checks the file forms/instruments/{id}.yaml (or forms/{id}.yaml for a jury sheet) and freezes it: the same content
     * gives the same version, a changed one the next number.
     */
    @ForModules
    public UUID freeze(String id) {
        byte[] content = files.content(id);
        files.check(id, content);
        return versions.freeze(id, Sha256.of(content), new String(content, StandardCharsets.UTF_8), clock.instant());
    }

    /** The same for a text that people have prepared; its own id names it. */
    @ForModules
    public UUID freezeText(String yaml) {
        String id = SheetText.of(yaml).id();
        files.check(id, yaml.getBytes(StandardCharsets.UTF_8));
        return versions.freeze(id, Sha256.of(yaml), yaml, clock.instant());
    }

    /** The text that was frozen as this version. */
    @ForModules
    @Transactional(readOnly = true)
    public String text(UUID version) {
        return versions.get(version).content();
    }

    /** Every id that an indicator of this instrument has had in any version. */
    @ForModules
    @Transactional(readOnly = true)
    public Set<String> usedIds(String instrument) {
        return versions.contents(instrument).stream().flatMap(yaml -> SheetText.of(yaml).items().stream())
                .map(SheetText.Item::id).collect(Collectors.toSet());
    }

    /** Checks and freezes every file of forms/: what changed since the last start becomes a new version. */
    @ForModules
    public void freezeAll() {
        files.all().forEach(this::freeze);
    }

    @ForAnyone
    @Transactional(readOnly = true)
    public Instrument instrument(UUID version) {
        return instruments.computeIfAbsent(version, key -> files.instrument(versions.get(key)));
    }

    /** SHA-256 of the file that was frozen as this version. */
    @ForModules
    @Transactional(readOnly = true)
    public String contentHash(UUID version) {
        return hashes.computeIfAbsent(version, key -> Sha256.of(versions.get(key).content()));
    }

    @ForAnyone
    @Transactional(readOnly = true)
    public JurySheet jurySheet(UUID version) {
        return sheets.computeIfAbsent(version, key -> files.jurySheet(versions.get(key)));
    }
}
