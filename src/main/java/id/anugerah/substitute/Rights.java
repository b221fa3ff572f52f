package id.anugerah.substitute;

import id.anugerah.account.AccountDisabled;
import id.anugerah.account.RolesChanged;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** Follows what people may do: a substitute without the role is none. */
@Component
class Rights {

    private final StandIns standIns;

    Rights(StandIns standIns) {
        this.standIns = standIns;
    }

    @EventListener
    void closed(AccountDisabled account) {
        standIns.review(account.id());
    }

    @EventListener
    void changed(RolesChanged changed) {
        standIns.review(changed.id());
    }
}
