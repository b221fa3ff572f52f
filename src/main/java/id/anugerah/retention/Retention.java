package id.anugerah.retention;

import id.anugerah.access.ForModules;
import id.anugerah.access.ForOverseers;
import id.anugerah.audit.AuditTrail;
import id.anugerah.edition.Edition;
import id.anugerah.edition.Editions;
import id.anugerah.edition.PhaseKind;
import id.anugerah.retention.store.RetentionRows;
import java.time.Clock;
import java.time.Instant;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** When the personal data of an edition is anonymised, and the act itself: once, whole, and recorded. */
@Service
@Transactional
public class Retention {

    private final RetentionRows rows;
    private final Editions editions;
    private final AuditTrail audit;
    private final Clock clock;

    Retention(RetentionRows rows, Editions editions, AuditTrail audit, Clock clock) {
        this.rows = rows;
        this.editions = editions;
        this.audit = audit;
        this.clock = clock;
    }

    @ForOverseers
    @Transactional(readOnly = true)
    public RetentionState of(UUID id) {
        Edition edition = editions.get(id);
        Optional<RetentionRows.Done> done = rows.done(id);
        Map<PersonalData, Long> counts = new EnumMap<>(PersonalData.class);
        for (PersonalData data : PersonalData.values()) {
            counts.put(data, done.map(past -> past.counts().getOrDefault(data.name(), 0L)).orElseGet(() -> rows.count(data, id)));
        }
        return new RetentionState(announced(edition), edition.parameters().retentionMonths(), due(edition),
                done.map(RetentionRows.Done::at), counts);
    }

    /** Editions whose period is over and whose data is still there, the oldest first. */
    @ForModules
    @Transactional(readOnly = true)
    public List<UUID> due() {
        Instant now = clock.instant();
        return editions.all().stream().filter(edition -> !now.isBefore(due(edition)) && rows.done(edition.id()).isEmpty())
                .sorted(java.util.Comparator.comparing(this::due)).map(Edition::id).toList();
    }

    /**
     * Replaces or deletes everything of {@link PersonalData}. People who hold a role, and those who take part in an edition
     * whose data is still there, keep their accounts and mails until that is over.
     *
     * @return false when it was done before, also by another node a moment ago
     */
    @ForModules
    public boolean anonymise(UUID id) {
        Instant now = clock.instant();
        if (now.isBefore(due(editions.get(id))) || !rows.begin(id, now)) {
            return false;
        }
        Map<String, Long> counts = new java.util.LinkedHashMap<>();
        for (PersonalData data : PersonalData.values()) {
            counts.put(data.name(), rows.anonymise(data, id));
        }
        rows.finish(id, counts);
        audit.record(id, "edition.anonymised", counts);
        return true;
    }

    /** The end of the awards is never before their announcement; a season that runs is never due. */
    private Instant due(Edition edition) {
        Instant due = announced(edition).atZone(edition.zone()).plusMonths(edition.parameters().retentionMonths()).toInstant();
        Instant over = edition.phase(PhaseKind.AWARDS).closes();
        return due.isBefore(over) ? over : due;
    }

    private Instant announced(Edition edition) {
        return rows.announced(edition.id()).orElse(edition.phase(PhaseKind.AWARDS).opens());
    }
}
