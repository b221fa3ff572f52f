package id.anugerah.instrument;

import id.anugerah.shared.Text;
import java.time.Instant;
import java.util.UUID;

/**
 * A frozen version of an instrument or jury sheet as lists show it.
 *
 * @param file   the name of its file without extension
 * @param number from 1 for each file
 * @param jury   whether it is a jury sheet
 */
public record FrozenVersion(UUID id, String file, int number, Instant frozenAt, Text title, boolean jury) {

    /** How addresses name it, "ip-2020:2". */
    public String name() {
        return file + ":" + number;
    }
}
