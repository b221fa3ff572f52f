package id.anugerah.notification;

import id.anugerah.access.ForModules;
import id.anugerah.notification.store.WordingRows;
import java.time.Clock;
import java.util.Map;
import java.util.UUID;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** How editions word their mails. What an edition has no words for has the product's. */
@Service
@Transactional
public class MailWordings {

    private final WordingRows rows;
    private final Clock clock;

    MailWordings(WordingRows rows, Clock clock) {
        this.rows = rows;
        this.clock = clock;
    }

    /** By kind, as they stand now. */
    @ForModules
    @Transactional(readOnly = true)
    public Map<String, MailWording> of(UUID edition) {
        return rows.newest(edition).map(WordingFile::read).orElse(Map.of());
    }

    /** Mails that are written after this transaction have these words; those that were written stay. */
    @ForModules
    public void adopt(UUID edition, Map<String, MailWording> wordings) {
        if (!wordings.equals(of(edition))) {
            rows.insert(edition, WordingFile.write(wordings), clock.instant());
        }
    }
}
