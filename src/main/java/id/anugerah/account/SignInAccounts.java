package id.anugerah.account;

import org.springframework.security.core.userdetails.UserDetails;
import org.springframework.security.core.userdetails.UserDetailsService;
import org.springframework.security.core.userdetails.UsernameNotFoundException;
import org.springframework.stereotype.Component;

/**
 * Spring Security's way to the accounts; it hashes for unknown addresses too, so that the time tells nothing. An account that
 * is not active is as good as unknown: refused any later, its answer would come sooner than that to a wrong password.
 */
@Component
class SignInAccounts implements UserDetailsService {

    private final Accounts accounts;

    SignInAccounts(Accounts accounts) {
        this.accounts = accounts;
    }

    @Override
    public UserDetails loadUserByUsername(String email) {
        return accounts.byEmail(email).filter(account -> account.state() == AccountState.ACTIVE).map(SignedIn::of)
                .orElseThrow(() -> new UsernameNotFoundException("No such account"));
    }
}
