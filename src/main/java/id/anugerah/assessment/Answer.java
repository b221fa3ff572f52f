package id.anugerah.assessment;

import id.anugerah.instrument.Option;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;

/**
 * @param option  absent while only a note was written
 * @param note    as {@link Note} keeps and counts it
 * @param savedBy absent for answers older than this record
 * @param version grows with every save; a save that names an older one is refused
 */
public record Answer(String indicator, Optional<Option> option, String note, Instant savedAt, Optional<UUID> savedBy,
                     int version) {

    /** Whether both say the same, whoever saved them and when. */
    public boolean says(Optional<Option> otherOption, String otherNote) {
        return option.equals(otherOption) && note.equals(otherNote);
    }
}
