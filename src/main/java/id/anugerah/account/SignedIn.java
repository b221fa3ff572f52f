package id.anugerah.account;

import id.anugerah.access.CurrentPerson;
import id.anugerah.access.Person;
import java.util.Collection;
import org.springframework.security.core.GrantedAuthority;
import org.springframework.security.core.authority.SimpleGrantedAuthority;
import org.springframework.security.core.userdetails.UserDetails;

/** An account as Spring Security sees it. */
final class SignedIn implements UserDetails, CurrentPerson.HasPerson {

    private final Person person;
    private final String hash;
    private final boolean active;

    private SignedIn(Person person, String hash, boolean active) {
        this.person = person;
        this.hash = hash;
        this.active = active;
    }

    @Override
    public Person person() {
        return person;
    }


    @Override
    public Collection<? extends GrantedAuthority> getAuthorities() {
        return person.roles().stream().map(role -> new SimpleGrantedAuthority("ROLE_" + role)).toList();
    }

    @Override
    public String getPassword() {
        return hash;
    }

    @Override
    public String getUsername() {
        return person.email();
    }

    @Override
    public boolean isEnabled() {
        return active;
    }

    static SignedIn of(Account account) {
        return new SignedIn(account.person(), account.passwordHash(), account.state() == AccountState.ACTIVE);
    }

    @Override
    public String toString() {
        return person.toString();
    }

}
