package id.anugerah.audit;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.databind.MapperFeature;
import id.anugerah.access.CurrentPerson;
import id.anugerah.access.ForOverseers;
import id.anugerah.access.ForModules;
import id.anugerah.access.Person;
import id.anugerah.audit.store.AuditRows;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Appends to and reads the {@link AuditChain} of a subject. */
@Service
@Transactional
public class AuditTrail {

    private static final JsonMapper JSON = JsonMapper.builder()
            .enable(SerializationFeature.ORDER_MAP_ENTRIES_BY_KEYS)
            .enable(MapperFeature.SORT_PROPERTIES_ALPHABETICALLY).build();

    private final AuditRows rows;
    private final Clock clock;

    AuditTrail(AuditRows rows, Clock clock) {
        this.rows = rows;
        this.clock = clock;
    }

    /** Writes one row in the caller's transaction; personal data does not belong into the details. */
    @ForModules
    @Transactional(propagation = Propagation.MANDATORY)
    public void record(UUID subject, String action, Map<String, ?> details) {
        AuditRow last = rows.lockLast(subject).orElse(null);
        int seq = last == null ? 1 : last.seq() + 1;
        String previous = last == null ? AuditChain.BEGINNING : last.hash();
        Instant at = clock.instant().truncatedTo(ChronoUnit.MICROS);
        UUID actor = CurrentPerson.get().map(Person::id).orElse(null);
        String json = json(details);
        rows.append(new AuditRow(subject, seq, at, actor, action, json, previous,
                AuditChain.hash(previous, subject, seq, at, actor, action, json)));
    }

    /** Oldest first. */
    @ForOverseers
    @Transactional(readOnly = true)
    public List<AuditRow> of(UUID subject) {
        return rows.of(subject);
    }

    /** The same for modules that have checked who asks. */
    @ForModules
    @Transactional(readOnly = true)
    public List<AuditRow> read(UUID subject) {
        return rows.of(subject);
    }

    /** Whether every row of the subject still carries the hash it must have. */
    @ForOverseers
    @Transactional(readOnly = true)
    public boolean intact(UUID subject) {
        AuditChain chain = new AuditChain();
        return rows.of(subject).stream().allMatch(chain::continuedBy);
    }

    private static String json(Map<String, ?> details) {
        try {
            return JSON.writeValueAsString(new TreeMap<>(details));
        } catch (JsonProcessingException e) {
            throw new IllegalArgumentException("Audit details must be plain values", e);
        }
    }
}
