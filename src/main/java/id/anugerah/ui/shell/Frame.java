package id.anugerah.ui.shell;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.applayout.AppLayout;
import com.vaadin.flow.component.applayout.DrawerToggle;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.icon.VaadinIcon;
import com.vaadin.flow.component.sidenav.SideNav;
import com.vaadin.flow.component.sidenav.SideNavItem;
import com.vaadin.flow.router.Layout;
import id.anugerah.access.CurrentPerson;
import id.anugerah.access.Person;
import jakarta.annotation.security.PermitAll;
import java.util.Comparator;
import java.util.List;

/** The frame around every screen: name, navigation by role, language, sign-out. */
@Layout
@PermitAll
public class Frame extends AppLayout {

    public Frame(Words words, List<NavigationEntry> entries) {
        Person person = CurrentPerson.required();
        setPrimarySection(Section.NAVBAR);
        Anchor name = new Anchor("/", "Anugerah");
        name.addClassName("wordmark");
        name.setRouterIgnore(true);
        Div space = new Div();
        space.addClassName("frame-space");
        Span who = new Span(person.name());
        who.addClassName("frame-person");
        addToNavbar(new DrawerToggle(), name, space, who, language(words), signOut(words));
        SideNav navigation = new SideNav();
        navigation.setLabel(words.of("shell.navigation"));
        entries.stream().filter(entry -> person.roles().stream().anyMatch(entry.roles()::contains))
                .sorted(Comparator.comparingInt(NavigationEntry::order))
                .forEach(entry -> navigation.addItem(line(words, entry, entries)));
        addToDrawer(navigation);
        addToNavbar(new SessionGuard(words));
    }

    private static SideNavItem line(Words words, NavigationEntry entry, List<NavigationEntry> all) {
        SideNavItem line = new SideNavItem(words.of(entry.label()), "/" + entry.path(), entry.icon().create());
        // an inner page marks its line, unless a line of its own lies below the same address
        line.setMatchNested(all.stream().noneMatch(other -> other.path().startsWith(entry.path() + "/")));
        return line;
    }

    private static Button language(Words words) {
        boolean english = words.locale().getLanguage().equals("en");
        Button button = new Button(english ? "Bahasa Indonesia" : "English", click -> UI.getCurrent().getPage().executeJs(
                "document.cookie = 'bahasa=' + $0 + ';path=/;max-age=31536000;samesite=lax'; location.reload()",
                english ? "id" : "en"));
        button.addThemeVariants(ButtonVariant.LUMO_TERTIARY, ButtonVariant.LUMO_SMALL);
        button.getElement().setAttribute("lang", english ? "id" : "en");
        return button;
    }

    private static Button signOut(Words words) {
        Button button = new Button(words.of("shell.signOut"), VaadinIcon.SIGN_OUT.create());
        button.addClassName("frame-sign-out");
        button.setAriaLabel(words.of("shell.signOut"));
        button.addClickListener(click -> UI.getCurrent().getPage().executeJs("""
                window.anugerahSession && window.anugerahSession.signOut();
                const form = document.createElement('form');
                form.method = 'post';
                form.action = '/keluar';
                const meta = document.querySelector('meta[name=_csrf]');
                if (meta) {
                  const input = document.createElement('input');
                  input.type = 'hidden';
                  input.name = document.querySelector('meta[name=_csrf_parameter]').content;
                  input.value = meta.content;
                  form.append(input);
                }
                document.body.append(form);
                form.submit();"""));
        button.addThemeVariants(ButtonVariant.LUMO_TERTIARY, ButtonVariant.LUMO_SMALL);
        return button;
    }
}
