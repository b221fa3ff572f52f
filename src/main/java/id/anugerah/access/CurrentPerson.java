package id.anugerah.access;

import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.Callable;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.authority.SimpleGrantedAuthority;
import org.springframework.security.core.context.SecurityContext;
import org.springframework.security.core.context.SecurityContextHolder;

/** Reads the person of the current thread; lets a program act as a person through the same checks as the screens. */
public final class CurrentPerson {

    private CurrentPerson() {
    }

    public static Optional<Person> get() {
        Authentication authentication = SecurityContextHolder.getContext().getAuthentication();
        if (authentication == null) {
            return Optional.empty();
        }
        if (authentication.getPrincipal() instanceof HasPerson holder) {
            return Optional.of(holder.person());
        }
        return authentication.getPrincipal() instanceof Person person ? Optional.of(person) : Optional.empty();
    }

    /** The person, or a refusal that tells to sign in. */
    public static Person required() {
        return get().orElseThrow(() -> new id.anugerah.shared.Refused("access.signIn"));
    }

    public static UUID id() {
        return required().id();
    }

    /** Runs the work as that person and restores the thread's former person. */
    public static <T> T actingAs(Person person, Callable<T> work) {
        SecurityContext before = SecurityContextHolder.getContext();
        SecurityContext context = SecurityContextHolder.createEmptyContext();
        context.setAuthentication(UsernamePasswordAuthenticationToken.authenticated(person, null,
                person.roles().stream().map(role -> new SimpleGrantedAuthority("ROLE_" + role)).toList()));
        SecurityContextHolder.setContext(context);
        try {
            return work.call();
        } catch (RuntimeException e) {
            throw e;
        } catch (Exception e) {
            throw new IllegalStateException(e);
        } finally {
            SecurityContextHolder.setContext(before);
        }
    }

    /** What a sign-in mechanism's principal implements. */
    public interface HasPerson {
        Person person();
    }
}
