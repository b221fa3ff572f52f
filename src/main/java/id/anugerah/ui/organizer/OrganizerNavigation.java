package id.anugerah.ui.organizer;

import com.vaadin.flow.component.icon.VaadinIcon;
import id.anugerah.access.Role;
import id.anugerah.ui.shell.NavigationEntry;
import java.util.Set;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The organizer's lines of the navigation; auditors have the same. */
@Configuration(proxyBeanMethods = false)
class OrganizerNavigation {

    private static final Set<Role> WATCHING = Set.of(Role.ORGANIZER, Role.AUDITOR);

    @Bean
    NavigationEntry overviewEntry() {
        return new NavigationEntry("organizer.overview.title", "penyelenggara", VaadinIcon.DASHBOARD, WATCHING, 300);
    }

    @Bean
    NavigationEntry submissionsEntry() {
        return new NavigationEntry("organizer.submissions.title", "penyelenggara/kiriman", VaadinIcon.RECORDS, WATCHING, 310);
    }

    @Bean
    NavigationEntry exceptionsEntry() {
        return new NavigationEntry("organizer.exceptions.title", "penyelenggara/pengecualian", VaadinIcon.SCALE, WATCHING, 312);
    }

    @Bean
    NavigationEntry unitsEntry() {
        return new NavigationEntry("organizer.units.title", "penyelenggara/unit", VaadinIcon.LINK, WATCHING, 314);
    }

    @Bean
    NavigationEntry agreementEntry() {
        return new NavigationEntry("agreement.title", "penyelenggara/kesepakatan", VaadinIcon.HANDSHAKE,
                Set.of(Role.ORGANIZER, Role.AUDITOR, Role.LEAD_VERIFIER), 318);
    }

    @Bean
    NavigationEntry shortlistEntry() {
        return new NavigationEntry("organizer.shortlist.title", "penyelenggara/daftar-pendek", VaadinIcon.LINES_LIST, WATCHING,
                320);
    }

    @Bean
    NavigationEntry finalsEntry() {
        return new NavigationEntry("organizer.finals.title", "penyelenggara/final", VaadinIcon.PRESENTATION, WATCHING, 330);
    }

    @Bean
    NavigationEntry juryFiguresEntry() {
        return new NavigationEntry("juryFigures.title", "penyelenggara/statistik-juri", VaadinIcon.BAR_CHART, WATCHING, 335);
    }

    @Bean
    NavigationEntry awardsEntry() {
        return new NavigationEntry("organizer.awards.title", "penyelenggara/pemenang", VaadinIcon.TROPHY, WATCHING, 340);
    }

    @Bean
    NavigationEntry archivesEntry() {
        return new NavigationEntry("organizer.archives.title", "penyelenggara/arsip", VaadinIcon.ARCHIVE, WATCHING, 345);
    }

    @Bean
    NavigationEntry objectionsEntry() {
        return new NavigationEntry("organizer.objections.title", "penyelenggara/keberatan", VaadinIcon.GAVEL, WATCHING, 342);
    }

    @Bean
    NavigationEntry editionsEntry() {
        return new NavigationEntry("editions.title", "penyelenggara/edisi", VaadinIcon.COPY_O, WATCHING, 347);
    }

    @Bean
    NavigationEntry editionCalendarEntry() {
        return new NavigationEntry("calendar.title", "penyelenggara/kalender", VaadinIcon.CALENDAR_CLOCK, WATCHING, 305);
    }

    @Bean
    NavigationEntry processEntry() {
        return new NavigationEntry("insight.proses.title", "penyelenggara/proses", VaadinIcon.SITEMAP,
                Set.of(Role.ORGANIZER, Role.AUDITOR, Role.ADMINISTRATOR), 350);
    }
}
