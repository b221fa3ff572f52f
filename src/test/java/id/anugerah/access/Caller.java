package id.anugerah.access;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.springframework.security.authentication.AnonymousAuthenticationToken;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.authority.AuthorityUtils;

/** A column of the matrix: a visitor, or somebody with exactly one role. */
record Caller(String name, Optional<Role> role) {

    static final Caller VISITOR = new Caller("visitor", Optional.empty());

    static final List<Caller> ALL = Stream.concat(Stream.of(VISITOR), Arrays.stream(Role.values())
            .map(role -> new Caller(role.name().toLowerCase(Locale.ROOT), Optional.of(role)))).toList();

    Authentication authentication() {
        return role.<Authentication>map(this::signedIn).orElseGet(() -> new AnonymousAuthenticationToken("visitor", "visitor",
                AuthorityUtils.createAuthorityList("ROLE_ANONYMOUS")));
    }

    private Authentication signedIn(Role role) {
        Person person = new Person(UUID.randomUUID(), name + "@contoh.go.id", name, Set.of(role));
        return UsernamePasswordAuthenticationToken.authenticated(person, null,
                AuthorityUtils.createAuthorityList("ROLE_" + role));
    }
}
