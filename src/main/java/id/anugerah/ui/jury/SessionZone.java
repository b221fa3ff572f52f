package id.anugerah.ui.jury;

import id.anugerah.edition.Edition;
import id.anugerah.edition.Editions;
import java.time.ZoneId;
import org.springframework.stereotype.Component;

/** The time zone in which sessions are announced. */
@Component
class SessionZone {

    private final Editions editions;

    SessionZone(Editions editions) {
        this.editions = editions;
    }

    ZoneId get() {
        return editions.current().map(Edition::zone).orElseGet(() -> ZoneId.of("Asia/Jakarta"));
    }
}
