package id.anugerah.ui.substitute;

import com.vaadin.flow.component.icon.VaadinIcon;
import id.anugerah.access.Role;
import id.anugerah.ui.shell.NavigationEntry;
import java.util.Set;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The line of the navigation. */
@Configuration(proxyBeanMethods = false)
class StandInNavigation {

    @Bean
    NavigationEntry standInEntry() {
        return new NavigationEntry("substitute.title", StandInsView.ADDRESS, VaadinIcon.EXCHANGE,
                Set.of(Role.VERIFIER, Role.LEAD_VERIFIER, Role.ORGANIZER, Role.ADMINISTRATOR, Role.AUDITOR), 308);
    }
}
