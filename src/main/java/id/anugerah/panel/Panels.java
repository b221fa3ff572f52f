package id.anugerah.panel;

import id.anugerah.access.ForModules;
import id.anugerah.access.ForOrganizers;
import id.anugerah.access.ForOverseers;
import id.anugerah.audit.AuditTrail;
import id.anugerah.panel.store.PanelRows;
import id.anugerah.shared.Refused;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Which jurors score together. */
@Service
@Transactional
public class Panels {

    private final PanelRows rows;
    private final AuditTrail audit;

    Panels(PanelRows rows, AuditTrail audit) {
        this.rows = rows;
        this.audit = audit;
    }

    /**
     * @param place where it meets unless a session says otherwise; may be empty
     * @throws Refused "finals.noMembers", "finals.jurorTwice", "finals.panelNameTaken"
     */
    @ForOrganizers
    public UUID create(UUID edition, String name, UUID chair, String place, List<Panel.Member> members) {
        Refused.unless(!members.isEmpty(), "finals.noMembers");
        Refused.unless(members.size() == new HashSet<>(members.stream().map(Panel.Member::juror).toList()).size(),
                "finals.jurorTwice");
        Refused.unless(rows.of(edition).stream().noneMatch(panel -> panel.name().equalsIgnoreCase(name.strip())),
                "finals.panelNameTaken", name);
        UUID id = UUID.randomUUID();
        rows.insert(new Panel(id, edition, name.strip(), chair, place.strip(), members));
        audit.record(edition, "panel.created", Map.of("panel", id.toString(), "members", members.size()));
        return id;
    }

    /** By name. */
    @ForOverseers
    @Transactional(readOnly = true)
    public List<Panel> of(UUID edition) {
        return rows.of(edition);
    }

    /** Where somebody sits, newest edition first. */
    @ForOverseers
    @Transactional(readOnly = true)
    public List<PanelSeat> seatsOf(UUID person) {
        return rows.seatsOf(person);
    }

    /** Names of everybody who has or had a seat in the session, and of its chair. */
    @ForModules
    @Transactional(readOnly = true)
    public Map<UUID, String> names(Session session) {
        return rows.names(Stream.concat(Stream.of(get(session.panel()).chair()), session.seats().stream().map(Session.Seat::juror))
                .toList());
    }

    @ForModules
    @Transactional(readOnly = true)
    public Panel get(UUID id) {
        return rows.find(id).orElseThrow();
    }
}
