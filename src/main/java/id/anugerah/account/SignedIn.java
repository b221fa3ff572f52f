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
    private final int stamp;

    private SignedIn(Person person, String hash, int stamp) {
        this.person = person;
        this.hash = hash;
        this.stamp = stamp;
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

    /** Under which the session began. */
    int stamp() {
        return stamp;
    }

    static SignedIn of(Account account) {
        return new SignedIn(account.person(), account.passwordHash(), account.stamp());
    }

    @Override
    public String toString() {
        return person.toString();
    }

}
