package id.anugerah.ui.operations;

import com.vaadin.flow.component.icon.VaadinIcon;
import id.anugerah.access.Role;
import id.anugerah.ui.shell.NavigationEntry;
import java.util.Set;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The lines of process operations in the navigation. */
@Configuration(proxyBeanMethods = false)
class OperationsNavigation {

    private static final Set<Role> WATCHING = Set.of(Role.ADMINISTRATOR, Role.AUDITOR);

    @Bean
    NavigationEntry incidentsEntry() {
        return new NavigationEntry("operations.incidents.title", "operasi/insiden", VaadinIcon.WARNING, WATCHING, 520);
    }

    @Bean
    NavigationEntry casesEntry() {
        return new NavigationEntry("operations.cases.title", "operasi/kasus", VaadinIcon.CLUSTER, WATCHING, 522);
    }

    @Bean
    NavigationEntry migrationEntry() {
        return new NavigationEntry("operations.migration.title", "operasi/migrasi", VaadinIcon.EXCHANGE, WATCHING, 524);
    }
}
