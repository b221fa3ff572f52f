package id.anugerah.ui.oversight;

import com.vaadin.flow.component.icon.VaadinIcon;
import id.anugerah.access.Role;
import id.anugerah.ui.shell.NavigationEntry;
import java.util.Set;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The lines of oversight in the navigation. */
@Configuration(proxyBeanMethods = false)
class OversightNavigation {

    @Bean
    NavigationEntry trailEntry() {
        return new NavigationEntry("oversight.trail.title", "pengawas/jejak", VaadinIcon.TIME_BACKWARD,
                Set.of(Role.AUDITOR, Role.ADMINISTRATOR), 530);
    }
}
