package id.anugerah.ui.participant;

import com.vaadin.flow.component.icon.VaadinIcon;
import id.anugerah.access.Role;
import id.anugerah.ui.shell.NavigationEntry;
import java.util.Set;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration(proxyBeanMethods = false)
class ParticipantNavigation {

    @Bean
    NavigationEntry mySubmissions() {
        return new NavigationEntry("participant.navigation", "kiriman", VaadinIcon.FILE_TEXT_O, Set.of(Role.PARTICIPANT), 10);
    }
}
