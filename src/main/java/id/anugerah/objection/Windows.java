package id.anugerah.objection;

import id.anugerah.deadline.Deadlines;
import id.anugerah.edition.Editions;
import id.anugerah.release.ReleaseKind;
import id.anugerah.release.Releases;
import java.time.Duration;
import java.time.Instant;
import java.util.Comparator;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Component;

/** When an edition takes objections: for some days after its newest announcement. */
@Component
class Windows {

    private final Releases releases;
    private final Editions editions;
    private final Deadlines deadlines;

    Windows(Releases releases, Editions editions, Deadlines deadlines) {
        this.releases = releases;
        this.editions = editions;
        this.deadlines = deadlines;
    }

    /** Absent before the first announcement. */
    Optional<Window> of(UUID edition) {
        Duration open = Duration.ofDays(editions.get(edition).parameters().objectionDays());
        Comparator<Map.Entry<ReleaseKind, Instant>> byTime = Map.Entry.comparingByValue();
        return releases.announcements(edition).entrySet().stream().max(byTime).map(newest -> new Window(newest.getKey(),
                deadlines.between(edition, newest.getValue(), newest.getValue().plus(open))));
    }
}
