package id.anugerah.instrument;

import id.anugerah.access.ForAnyone;
import id.anugerah.access.ForModules;
import id.anugerah.instrument.store.InstrumentVersions;
import id.anugerah.shared.Sha256;
import id.anugerah.shared.Text;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
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

    /** Where an id was used last, of all that any version of an instrument has ever had. @return words by id */
    @ForModules
    @Transactional(readOnly = true)
    public Map<String, Text> uses(String instrument) {
        Map<String, Text> uses = new HashMap<>();
        List<String> contents = versions.contents(instrument);
        for (int i = 0; i < contents.size(); i++) {
            SheetText sheet = SheetText.of(contents.get(i));
            SheetNumbers numbers = new SheetNumbers(sheet);
            int number = i + 1;
            sheet.items().forEach(item -> uses.put(item.id(), new Text("%s versi %d, %s".formatted(instrument, number, numbers.where(item).id()),
                    "%s version %d, %s".formatted(instrument, number, numbers.where(item).en()))));
        }
        return uses;
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
