package id.anugerah.panel;

import id.anugerah.access.ForOrganizers;
import id.anugerah.access.ForOverseers;
import id.anugerah.access.Role;
import id.anugerah.account.Account;
import id.anugerah.account.AccountState;
import id.anugerah.account.Accounts;
import id.anugerah.audit.AuditTrail;
import id.anugerah.panel.store.PanelRows;
import id.anugerah.panel.store.PoolRows;
import id.anugerah.shared.PlainText;
import id.anugerah.shared.Refused;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Pools of jurors: who may be chosen for panels, year after year. A pool only proposes; a panel's rules stay the panel's. */
@Service
@Transactional
public class Pools {

    private static final int LONGEST_NAME = 80;

    private final PoolRows rows;
    private final PanelRows panels;
    private final Accounts accounts;
    private final AuditTrail audit;
    private final Clock clock;

    Pools(PoolRows rows, PanelRows panels, Accounts accounts, AuditTrail audit, Clock clock) {
        this.rows = rows;
        this.panels = panels;
        this.accounts = accounts;
        this.audit = audit;
        this.clock = clock;
    }

    /** By name, with what stands against each member in that edition. */
    @ForOverseers
    @Transactional(readOnly = true)
    public List<Pool> all(UUID edition) {
        return rows.all(edition, clock.instant());
    }

    /** @throws Refused "pool.name", "pool.nameTaken" */
    @ForOrganizers
    public UUID create(String typed) {
        String name = PlainText.of(typed);
        Refused.unless(!name.isBlank() && name.length() <= LONGEST_NAME, "pool.name", LONGEST_NAME);
        rows.lock();
        Refused.unless(!rows.knows(name), "pool.nameTaken", name);
        UUID id = UUID.randomUUID();
        rows.insert(id, name);
        audit.record(id, "pool.created", Map.of());
        return id;
    }

    /** A pool of everybody who sits on a panel of an edition, with the background of the seat. @throws Refused as {@link #create}, "pool.noPanels" */
    @ForOrganizers
    public UUID copy(UUID edition, String name) {
        List<Panel.Member> members = panels.of(edition).stream().flatMap(panel -> panel.members().stream()).toList();
        Refused.unless(!members.isEmpty(), "pool.noPanels");
        UUID id = create(name);
        members.forEach(member -> rows.put(id, member));
        audit.record(id, "pool.copied", Map.of("members", (int) members.stream().map(Panel.Member::juror).distinct().count()));
        return id;
    }

    /** Adds a juror, or gives another background. @throws Refused "pool.gone", "pool.noJuror" */
    @ForOrganizers
    public void put(UUID pool, UUID juror, Panel.Background background) {
        Refused.unless(rows.exists(pool), "pool.gone");
        Account account = accounts.get(juror);
        Refused.unless(account.state() == AccountState.ACTIVE && account.roles().contains(Role.JUROR), "pool.noJuror");
        rows.put(pool, new Panel.Member(juror, background));
        audit.record(pool, "pool.memberPut", Map.of("juror", juror.toString(), "background", background.name()));
    }

    /** @throws Refused "pool.gone" when the juror is not in it */
    @ForOrganizers
    public void take(UUID pool, UUID juror) {
        Refused.unless(rows.take(pool, juror), "pool.gone");
        audit.record(pool, "pool.memberTaken", Map.of("juror", juror.toString()));
    }

    /** Panels that were composed from it stay as they are. @throws Refused "pool.gone" */
    @ForOrganizers
    public void remove(UUID pool) {
        Refused.unless(rows.remove(pool), "pool.gone");
        audit.record(pool, "pool.removed", Map.of());
    }
}
