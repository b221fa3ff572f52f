package id.anugerah.ui.insight;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.router.Location;
import com.vaadin.flow.router.QueryParameters;
import com.vaadin.flow.router.RouteParam;
import com.vaadin.flow.router.RouteParameters;
import com.vaadin.flow.router.RouterLink;
import id.anugerah.access.CurrentPerson;
import id.anugerah.access.Person;
import id.anugerah.access.Role;
import id.anugerah.edition.Edition;
import id.anugerah.mining.Scope;
import id.anugerah.ui.organizer.Address;
import id.anugerah.ui.organizer.WayBack;
import id.anugerah.ui.shell.Words;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.springframework.context.NoSuchMessageException;

/** What the pages of the processes have in their addresses, and what a process is called. */
final class ProcessAddress {

    static final String PROCESS = "proses";
    static final String VERSION = "versi";
    static final String VIEW = "lihat";
    static final String SORT = "urut";
    static final String BOX = "langkah";
    static final String DURATIONS = "durasi";
    private static final String FIRST = "submission";

    private ProcessAddress() {
    }

    static Scope scope(Edition edition, QueryParameters asked) {
        return new Scope(asked.getSingleParameter(PROCESS).orElse(FIRST), edition.id(),
                asked.getSingleParameter(VERSION).filter(text -> text.matches("\\d{1,6}")).map(Integer::valueOf));
    }

    /** @param more further words of the address, in pairs */
    static QueryParameters of(Edition edition, Scope scope, String... more) {
        Map<String, String> parameters = new LinkedHashMap<>();
        parameters.put(Address.EDITION, edition.code());
        parameters.put(PROCESS, scope.process());
        scope.version().ifPresent(version -> parameters.put(VERSION, version.toString()));
        for (int i = 0; i < more.length; i += 2) {
            if (!more[i + 1].isEmpty()) {
                parameters.put(more[i], more[i + 1]);
            }
        }
        return QueryParameters.simple(parameters);
    }

    static RouterLink standing(String text, Edition edition, Scope scope, String box) {
        RouterLink link = new RouterLink(text, StandingView.class);
        link.setQueryParameters(of(edition, scope, BOX, box));
        link.setHighlightCondition((shown, event) -> false);
        return link;
    }

    /** @param from the list that the case is opened from */
    static RouterLink course(String text, UUID key, Location from) {
        RouterLink link = new RouterLink(text, CourseView.class, new RouteParameters(new RouteParam(CourseView.ID, key.toString())));
        link.setQueryParameters(WayBack.from(from));
        return link;
    }

    /** Only for those who may look at incidents. */
    static Optional<Anchor> incidents(String text, Scope scope, String box) {
        if (!watchesOperations()) {
            return Optional.empty();
        }
        Anchor link = new Anchor("operasi/insiden?proses=" + scope.process() + "&langkah=" + box, text);
        link.getElement().setAttribute("router-link", true);
        return Optional.of(link);
    }

    static boolean watchesOperations() {
        Person person = CurrentPerson.required();
        return person.has(Role.ADMINISTRATOR) || person.has(Role.AUDITOR);
    }

    static String name(Words words, String process) {
        try {
            return words.of("operations.process." + process);
        } catch (NoSuchMessageException e) {
            return process; // one that came with a later diagram
        }
    }
}
