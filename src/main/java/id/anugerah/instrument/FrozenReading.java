package id.anugerah.instrument;

import java.nio.charset.StandardCharsets;
import java.util.UUID;

/** Reads the text of a frozen version where no database is at hand: the same reading as {@link Instruments}. */
public final class FrozenReading {

    private final InstrumentFiles files = new InstrumentFiles();

    /** @throws RuntimeException for a text that is no instrument */
    public Instrument instrument(String id, int number, String content) {
        return files.instrument(checked(id, number, content));
    }

    /** @throws RuntimeException for a text that is no jury sheet */
    public JurySheet jurySheet(String id, int number, String content) {
        return files.jurySheet(checked(id, number, content));
    }

    private FrozenFile checked(String id, int number, String content) {
        byte[] bytes = content.getBytes(StandardCharsets.UTF_8);
        files.check(id, bytes);
        return new FrozenFile(UUID.nameUUIDFromBytes(bytes), id, number, content);
    }
}
