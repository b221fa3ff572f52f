package id.anugerah.ui.organizer;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.QueryParameters;
import id.anugerah.access.CurrentPerson;
import id.anugerah.access.Role;
import id.anugerah.edition.Edition;
import id.anugerah.edition.Editions;
import id.anugerah.ui.shell.Page;
import id.anugerah.ui.shell.Words;
import java.util.List;
import java.util.Optional;

/** A screen about one edition, which stands in the address as ?edisi=code; without it, the current one. */
@StyleSheet("context://design/organizer.css")
public abstract class EditionPage extends Page implements BeforeEnterObserver {

    private final Words words;
    private final Editions editions;
    private final String title;
    private String shown = "";

    protected EditionPage(Words words, Editions editions, String title) {
        super(true);
        this.words = words;
        this.editions = editions;
        this.title = title;
        addClassName("organizer");
    }

    /** Called when another edition than before is to be shown: the heading stands already. */
    protected abstract void begin(Edition edition);

    /** Called at every entry, also when only the address changed. */
    protected abstract void show(Edition edition, QueryParameters asked);

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        QueryParameters asked = event.getLocation().getQueryParameters();
        List<Edition> all = editions.all();
        Optional<String> code = asked.getSingleParameter(Address.EDITION);
        Optional<Edition> edition = code.isEmpty() ? editions.current()
                : all.stream().filter(each -> each.code().equals(code.get())).findFirst();
        if (edition.isEmpty() || !edition.get().code().equals(shown)) {
            boolean first = shown.isEmpty();
            removeAll();
            H1 heading = heading(words.of(title));
            if (first) {
                heading.getElement().setAttribute("tabindex", "-1").executeJs("this.focus({preventScroll: true})");
            }
            chooser(all, edition).ifPresent(this::add);
            if (edition.isEmpty()) {
                add(empty(words.of(code.isPresent() ? "organizer.unknownEdition" : "organizer.noEdition")));
                return;
            }
            begin(edition.get());
            shown = edition.get().code();
        }
        show(edition.get(), asked);
    }

    protected Words words() {
        return words;
    }

    /** Acts are offered to organizers only; services refuse them to others anyway. */
    protected static boolean mayAct() {
        return CurrentPerson.required().has(Role.ORGANIZER);
    }

    private Optional<Component> chooser(List<Edition> all, Optional<Edition> chosen) {
        if (all.size() < 2 && chosen.isPresent()) {
            return Optional.empty();
        }
        Select<Edition> select = new Select<>();
        select.setLabel(words.of("organizer.edition"));
        select.setItems(all);
        select.setItemLabelGenerator(Edition::name);
        chosen.flatMap(edition -> all.stream().filter(each -> each.id().equals(edition.id())).findFirst())
                .ifPresent(select::setValue);
        select.addClassName("edition-chooser");
        select.addValueChangeListener(change -> getUI().ifPresent(ui -> ui.navigate(getClass(),
                Address.of(change.getValue()))));
        return Optional.of(select);
    }
}
