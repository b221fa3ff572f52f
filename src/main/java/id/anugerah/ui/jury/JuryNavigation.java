package id.anugerah.ui.jury;

import com.vaadin.flow.component.icon.VaadinIcon;
import id.anugerah.access.Role;
import id.anugerah.ui.shell.NavigationEntry;
import java.util.Set;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration
class JuryNavigation {

    @Bean
    NavigationEntry juryEntry() {
        return new NavigationEntry("jury.navigation", "juri", VaadinIcon.GAVEL, Set.of(Role.JUROR, Role.PANEL_CHAIR), 90);
    }
}
