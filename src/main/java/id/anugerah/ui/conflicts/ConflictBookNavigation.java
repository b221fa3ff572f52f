package id.anugerah.ui.conflicts;

import com.vaadin.flow.component.icon.VaadinIcon;
import id.anugerah.access.Role;
import id.anugerah.ui.shell.NavigationEntry;
import java.util.Set;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The line of the navigation. */
@Configuration(proxyBeanMethods = false)
class ConflictBookNavigation {

    @Bean
    NavigationEntry conflictBookEntry() {
        return new NavigationEntry("conflictBook.title", ConflictBookView.ADDRESS, VaadinIcon.SCALE, Set.of(Role.ORGANIZER, Role.AUDITOR), 330);
    }
}
