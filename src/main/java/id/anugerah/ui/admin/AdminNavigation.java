package id.anugerah.ui.admin;

import com.vaadin.flow.component.icon.VaadinIcon;
import id.anugerah.access.Role;
import id.anugerah.ui.shell.NavigationEntry;
import java.util.Set;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The administrator's lines of the navigation. */
@Configuration(proxyBeanMethods = false)
class AdminNavigation {

    @Bean
    NavigationEntry mailsEntry() {
        return new NavigationEntry("admin.mails.title", "admin/surat", VaadinIcon.ENVELOPES_O, Set.of(Role.ADMINISTRATOR), 500);
    }

    @Bean
    NavigationEntry peopleEntry() {
        return new NavigationEntry("people.title", "admin/pengguna", VaadinIcon.USERS,
                Set.of(Role.ADMINISTRATOR, Role.AUDITOR), 510);
    }
}
