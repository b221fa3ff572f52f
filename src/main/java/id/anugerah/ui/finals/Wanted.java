package id.anugerah.ui.finals;

import java.time.LocalDateTime;
import java.util.UUID;

/** Where on the calendar somebody has let go of a card. @param start in the zone of the edition */
record Wanted(UUID panel, LocalDateTime start) {
}
