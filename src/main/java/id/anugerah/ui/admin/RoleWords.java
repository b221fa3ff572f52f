package id.anugerah.ui.admin;

import id.anugerah.access.Role;
import id.anugerah.ui.shell.Words;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/** Roles as a person reads them. */
@Component
class RoleWords {

    private final Words words;

    RoleWords(Words words) {
        this.words = words;
    }

    String of(Set<Role> roles) {
        return roles.isEmpty() ? "–" : roles.stream().sorted().map(role -> words.of("role", role)).collect(Collectors.joining(", "));
    }
}
