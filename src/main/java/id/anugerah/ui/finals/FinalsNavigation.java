package id.anugerah.ui.finals;

import com.vaadin.flow.component.icon.VaadinIcon;
import id.anugerah.access.Role;
import id.anugerah.ui.shell.NavigationEntry;
import java.util.Set;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration(proxyBeanMethods = false)
class FinalsNavigation {

    @Bean
    NavigationEntry ownAbsencesEntry() {
        return new NavigationEntry("finals.absences.own", "juri/berhalangan", VaadinIcon.CALENDAR_USER,
                Set.of(Role.JUROR, Role.PANEL_CHAIR), 92);
    }
}
