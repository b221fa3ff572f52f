package id.anugerah.ui.shell;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.Route;
import id.anugerah.access.CurrentPerson;
import id.anugerah.access.Person;
import jakarta.annotation.security.PermitAll;
import java.util.Comparator;
import java.util.List;

/** /beranda leads everybody to the first screen of their role. */
@Route("beranda")
@PermitAll
public class HomeView extends Div implements BeforeEnterObserver {

    private final List<NavigationEntry> entries;

    public HomeView(List<NavigationEntry> entries) {
        this.entries = entries;
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        Person person = CurrentPerson.required();
        entries.stream().filter(entry -> person.roles().stream().anyMatch(entry.roles()::contains))
                .min(Comparator.comparingInt(NavigationEntry::order)).ifPresent(entry -> event.forwardTo(entry.path()));
    }
}
