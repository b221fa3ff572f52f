package id.anugerah.ui.substitute;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.component.icon.VaadinIcon;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.Route;
import id.anugerah.access.CurrentPerson;
import id.anugerah.access.Person;
import id.anugerah.access.Role;
import id.anugerah.edition.Edition;
import id.anugerah.edition.Editions;
import id.anugerah.substitute.Colleague;
import id.anugerah.substitute.StandIn;
import id.anugerah.substitute.StandIns;
import id.anugerah.ui.shell.ActDialog;
import id.anugerah.ui.shell.Notices;
import id.anugerah.ui.shell.Page;
import id.anugerah.ui.shell.Words;
import jakarta.annotation.security.RolesAllowed;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;

/** Who is away and who stands in: one's own for everybody, all of them for those who watch over the season. */
@Route(StandInsView.ADDRESS)
@RolesAllowed({"VERIFIER", "LEAD_VERIFIER", "ORGANIZER", "ADMINISTRATOR", "AUDITOR"})
@StyleSheet("context://design/organizer.css")
@StyleSheet("context://design/directory.css")
class StandInsView extends Page implements BeforeEnterObserver {

    static final String ADDRESS = "pengganti";

    private final transient Words words;
    private final transient StandIns standIns;
    private final transient Notices notices;
    private final transient ZoneId zone;
    private final transient Person person = CurrentPerson.required();

    public StandInsView(Words words, StandIns standIns, Editions editions, Notices notices) {
        super(true);
        this.words = words;
        this.standIns = standIns;
        this.notices = notices;
        this.zone = editions.current().map(Edition::zone).orElseGet(() -> ZoneId.of("Asia/Jakarta"));
        addClassNames("organizer", "directory");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        show();
    }

    private void show() {
        removeAll();
        heading(words.of("substitute.title"));
        lead(words.of("substitute.lead"));
        boolean forAnybody = person.has(Role.ORGANIZER) || person.has(Role.ADMINISTRATOR);
        boolean overseer = forAnybody || person.has(Role.AUDITOR);
        boolean away = StandIns.ROLES.stream().anyMatch(person::has);
        if (forAnybody || away) {
            Button say = new Button(words.of("substitute.say"), VaadinIcon.PLUS.create(), click -> say(forAnybody));
            say.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
            Div actions = new Div(say);
            actions.addClassName("actions");
            add(actions);
        }
        if (person.has(Role.JUROR) || person.has(Role.PANEL_CHAIR)) {
            add(new Paragraph(words.of("substitute.sessions")), new com.vaadin.flow.component.html.Anchor("/juri/berhalangan",
                    words.of("substitute.sessions.link")));
        }
        list(overseer ? standIns.all() : standIns.mine(), forAnybody);
    }

    private void list(List<StandIn> all, boolean forAnybody) {
        add(new H2(words.of("substitute.list", all.size())));
        if (all.isEmpty()) {
            add(empty(words.of("substitute.none")));
            return;
        }
        UnorderedList list = new UnorderedList();
        list.addClassName("directory-lines");
        for (StandIn one : all) {
            Span what = new Span(words.of("substitute.line", one.personName(), one.substituteName()));
            what.addClassName("body-name");
            Span when = new Span(words.of("substitute.when", moment(one.from()), moment(one.to().minusSeconds(60)))
                    + (one.note().isBlank() ? "" : " · " + one.note()));
            when.addClassName("exact");
            Div both = new Div(what, when);
            both.addClassName("two-lines");
            ListItem item = new ListItem(both);
            if (forAnybody || one.person().equals(person.id())) {
                Button end = new Button(words.of("substitute.end"), click -> end(one));
                end.addThemeVariants(ButtonVariant.LUMO_TERTIARY, ButtonVariant.LUMO_SMALL);
                end.setAriaLabel(words.of("substitute.end") + ": " + one.personName());
                item.add(end);
            }
            list.add(item);
        }
        add(list);
    }

    private void say(boolean forAnybody) {
        List<Colleague> people = forAnybody ? standIns.people() : List.of(new Colleague(person.id(), person.name()));
        StandInForm form = new StandInForm(words, zone, standIns, people);
        new ActDialog(words, words.of("substitute.say")).saying(words.of("substitute.say.what")).showing(form).when(form::complete)
                .act(words.of("substitute.say.act"), reason -> {
                    standIns.say(form.person(), form.from(), form.to(), form.substitute(), form.note());
                    notices.done(words.of("substitute.said"));
                    show();
                }).open();
    }

    private void end(StandIn one) {
        new ActDialog(words, words.of("substitute.end.title", one.personName())).saying(words.of("substitute.end.what", one.substituteName()))
                .act(words.of("substitute.end"), reason -> {
                    standIns.end(one.id());
                    notices.done(words.of("substitute.ended", one.personName()));
                    show();
                }).open();
    }

    private String moment(Instant at) {
        return words.briefMoment(at, zone);
    }
}
