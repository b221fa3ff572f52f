package id.anugerah.finals;

import java.util.List;
import java.util.UUID;

/**
 * Who of a session's jurors has handed in.
 *
 * @param missing seated and not yet handed in
 * @param needed  how many sheets are enough: the edition's quorum of all who were to score
 */
public record Attendance(List<UUID> in, List<UUID> missing, int needed) {

    public boolean enough() {
        return in.size() >= needed;
    }
}
