package id.anugerah.ui.directory;

import com.vaadin.flow.component.icon.VaadinIcon;
import id.anugerah.access.Role;
import id.anugerah.ui.shell.NavigationEntry;
import java.util.Set;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The lists' line of the navigation. */
@Configuration(proxyBeanMethods = false)
class DirectoryNavigation {

    @Bean
    NavigationEntry directoryEntry() {
        return new NavigationEntry("directory.title", DirectoryView.ADDRESS, VaadinIcon.BUILDING_O, Set.of(Role.ORGANIZER, Role.AUDITOR), 313);
    }
}
