package id.anugerah.worklist;

import id.anugerah.access.Role;
import id.anugerah.account.AccountDisabled;
import id.anugerah.account.RolesChanged;
import id.anugerah.audit.AuditTrail;
import id.anugerah.worklist.store.WorkItemRows;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/**
 * Whoever may not do a task any more does not hold it: it goes back in the transaction that takes the right. What another
 * module keeps ({@link Custody}) that module takes back.
 */
@Component
class Departures {

    private final WorkItemRows rows;
    private final Holding holding;
    private final List<Custody> custodies;
    private final AuditTrail audit;

    Departures(WorkItemRows rows, Holding holding, List<Custody> custodies, AuditTrail audit) {
        this.rows = rows;
        this.holding = holding;
        this.custodies = custodies;
        this.audit = audit;
    }

    @EventListener
    void closed(AccountDisabled account) {
        takeBack(account.id(), item -> true);
    }

    @EventListener
    void changed(RolesChanged changed) {
        var lost = changed.lost().stream().map(Role::candidateGroup).collect(Collectors.toSet());
        takeBack(changed.id(), item -> lost.contains(item.candidate()) || changed.movedTo().isPresent() && rows.ofInstitution(item.task(), changed.movedTo().get()));
    }

    @EventListener
    void declared(ConflictDeclared conflict) {
        takeBack(conflict.person(), item -> rows.ofInstitution(item.task(), conflict.institution()));
    }

    private void takeBack(UUID person, Predicate<WorkItem> which) {
        rows.mine(person, Integer.MAX_VALUE).stream().filter(item -> custodies.stream().noneMatch(one -> one.keeps(item.box())))
                .filter(which).forEach(item -> {
                    holding.release(item.task());
                    audit.record(item.submission() == null ? item.edition() : item.submission(), "worklist.takenBack",
                            Map.of("box", item.box().id(), "from", person.toString()));
                });
    }
}
