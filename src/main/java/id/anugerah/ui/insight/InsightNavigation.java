package id.anugerah.ui.insight;

import com.vaadin.flow.component.icon.VaadinIcon;
import id.anugerah.access.Role;
import id.anugerah.ui.shell.NavigationEntry;
import java.util.Set;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The way to the figures: organizers and auditors begin at the funnel, a lead verifier sees document evaluation. */
@Configuration(proxyBeanMethods = false)
class InsightNavigation {

    @Bean
    NavigationEntry insightEntry() {
        return new NavigationEntry("insight.title", "penyelenggara/pantau/corong", VaadinIcon.FUNNEL, Set.of(Role.ORGANIZER, Role.AUDITOR), 302);
    }

    @Bean
    NavigationEntry evaluationInsightEntry() {
        return new NavigationEntry("insight.verifikasi.title", "penyelenggara/pantau/verifikasi", VaadinIcon.TRENDING_UP,
                Set.of(Role.LEAD_VERIFIER), 317);
    }
}
