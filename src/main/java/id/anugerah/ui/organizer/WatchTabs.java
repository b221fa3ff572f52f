package id.anugerah.ui.organizer;

import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Nav;
import id.anugerah.access.CurrentPerson;
import id.anugerah.access.Person;
import id.anugerah.access.Role;
import id.anugerah.edition.Edition;
import id.anugerah.ui.shell.Words;
import java.util.List;

/** One line that leads from each page about an edition's course to the others. */
@StyleSheet("context://design/insight.css")
public final class WatchTabs extends Nav {

    public static final String OVERVIEW = "";
    public static final String EVALUATION = "/pantau/verifikasi";
    public static final String PROCESS = "/proses";

    private static final String BASE = "penyelenggara";
    private static final List<String> ALL = List.of(OVERVIEW, "/pantau/corong", "/pantau/harian", "/pantau/draf", EVALUATION,
            "/pantau/juri", "/pantau/surat", PROCESS);

    /** @param current the part of the address after {@code /penyelenggara} */
    public WatchTabs(Words words, Edition edition, String current) {
        Person person = CurrentPerson.required();
        boolean everything = person.has(Role.ORGANIZER) || person.has(Role.AUDITOR);
        addClassName("watch-tabs");
        setAriaLabel(words.of("insight.tabs"));
        for (String one : everything ? ALL : List.of(person.has(Role.LEAD_VERIFIER) ? EVALUATION : PROCESS)) {
            Anchor tab = new Anchor(BASE + one + "?" + Address.of(edition).getQueryString(),
                    words.of("insight.tab." + (one.isEmpty() ? "ikhtisar" : one.substring(one.lastIndexOf('/') + 1))));
            tab.getElement().setAttribute("router-link", true);
            if (one.equals(current)) {
                tab.getElement().setAttribute("aria-current", "page");
            }
            add(tab);
        }
    }
}
