package id.anugerah.account;

import id.anugerah.account.store.AccountRows;
import java.time.Clock;
import org.springframework.context.event.EventListener;
import org.springframework.security.authentication.event.InteractiveAuthenticationSuccessEvent;
import org.springframework.stereotype.Component;

/** Notes when somebody of the staff signed in last, so that accounts that nobody uses are found. Of participants it is not kept. */
@Component
class SignInTimes {

    private final AccountRows rows;
    private final Clock clock;

    SignInTimes(AccountRows rows, Clock clock) {
        this.rows = rows;
        this.clock = clock;
    }

    @EventListener
    void signedIn(InteractiveAuthenticationSuccessEvent event) {
        if (event.getAuthentication().getPrincipal() instanceof SignedIn person) {
            rows.signedIn(person.person().id(), clock.instant());
        }
    }
}
