package id.anugerah.assessment;

import id.anugerah.instrument.Option;
import java.time.Instant;
import java.util.Optional;

/**
 * @param option  absent while only a note was written
 * @param note    at most 500 characters, counted as Unicode code points, blanks too
 * @param version grows with every save; a save that names an older one is refused
 */
public record Answer(String indicator, Optional<Option> option, String note, Instant savedAt, int version) {
}
