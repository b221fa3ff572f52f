package id.anugerah.ui.worklist;

import com.vaadin.flow.component.icon.VaadinIcon;
import id.anugerah.access.Role;
import id.anugerah.ui.shell.NavigationEntry;
import java.util.Set;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration
class WorkListNavigation {

    @Bean
    NavigationEntry workListEntry() {
        return new NavigationEntry("worklist.navigation", "tugas", VaadinIcon.TASKS,
                Set.of(Role.VERIFIER, Role.LEAD_VERIFIER, Role.PANEL_CHAIR, Role.ORGANIZER), 305);
    }
}
