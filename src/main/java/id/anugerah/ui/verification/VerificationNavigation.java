package id.anugerah.ui.verification;

import com.vaadin.flow.component.icon.VaadinIcon;
import id.anugerah.access.Role;
import id.anugerah.ui.shell.NavigationEntry;
import java.util.Set;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration
class VerificationNavigation {

    @Bean
    NavigationEntry verificationEntry() {
        return new NavigationEntry("verification.navigation", "verifikasi", VaadinIcon.CLIPBOARD_CHECK,
                Set.of(Role.VERIFIER, Role.LEAD_VERIFIER), 306);
    }

    @Bean
    NavigationEntry conflictsEntry() {
        return new NavigationEntry("verification.conflicts", "verifikasi/benturan", VaadinIcon.SCALE_UNBALANCE,
                Set.of(Role.VERIFIER, Role.LEAD_VERIFIER), 307);
    }
}
