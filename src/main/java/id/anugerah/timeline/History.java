package id.anugerah.timeline;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import id.anugerah.access.CurrentPerson;
import id.anugerah.access.ForParticipants;
import id.anugerah.audit.AuditRow;
import id.anugerah.audit.AuditTrail;
import id.anugerah.submission.Submissions;
import java.time.Duration;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.UUID;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The history of a submission in the words that its participant may read. */
@Service
@Transactional(readOnly = true)
public class History {

    private static final ObjectMapper JSON = new ObjectMapper();
    private static final Duration IN_A_ROW = Duration.ofHours(1);

    private final AuditTrail audit;
    private final Submissions submissions;

    History(AuditTrail audit, Submissions submissions) {
        this.audit = audit;
        this.submissions = submissions;
    }

    /** Newest first. @throws id.anugerah.shared.Refused "submission.notYours" */
    @ForParticipants
    public List<Happening> of(UUID submission) {
        submissions.own(submission);
        List<Happening> told = new ArrayList<>();
        Set<What> once = EnumSet.noneOf(What.class);
        for (AuditRow row : audit.read(submission)) {
            Optional<What> what = What.of(row.action()).filter(known -> !known.onlyFirst() || once.add(known));
            what.ifPresent(known -> tell(told, row, known));
        }
        java.util.Collections.reverse(told);
        return List.copyOf(told);
    }

    private static void tell(List<Happening> told, AuditRow row, What what) {
        Happening next = new Happening(row.happenedAt(), what, who(row, what), 1, facts(row, what));
        Happening last = told.isEmpty() ? null : told.get(told.size() - 1);
        if (last != null && what.gathered() && last.what() == what && last.who() == next.who()
                && Duration.between(last.at(), next.at()).compareTo(IN_A_ROW) < 0) {
            boolean same = last.facts().equals(next.facts());
            told.set(told.size() - 1, new Happening(next.at(), what, next.who(), last.count() + 1, same ? next.facts() : Map.of()));
        } else {
            told.add(next);
        }
    }

    private static Who who(AuditRow row, What what) {
        boolean participants = what.who == Who.YOU && row.actor() != null && what != What.REGISTERED;
        return participants && !row.actor().equals(CurrentPerson.id()) ? Who.COLLEAGUE : what.who;
    }

    private static Map<String, String> facts(AuditRow row, What what) {
        Map<String, String> facts = new TreeMap<>();
        try {
            JsonNode details = JSON.readTree(row.details());
            what.facts.stream().filter(details::hasNonNull).forEach(name -> facts.put(name, details.get(name).asText()));
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("Audit details are written by us", e);
        }
        return Map.copyOf(facts);
    }
}
