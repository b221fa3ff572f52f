package id.anugerah.support;

import com.github.mvysny.fakeservlet.FakeRequest;
import com.github.mvysny.kaributesting.v10.LocatorJ;
import com.github.mvysny.kaributesting.v10.MockVaadin;
import com.github.mvysny.kaributesting.v10.Routes;
import com.github.mvysny.kaributesting.v10.spring.MockSpringServlet;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.QueryParameters;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.VaadinServletRequest;
import id.anugerah.access.Person;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.locks.LockSupport;
import org.springframework.context.annotation.ClassPathScanningCandidateComponentProvider;
import org.springframework.core.type.filter.AnnotationTypeFilter;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.authority.SimpleGrantedAuthority;
import org.springframework.security.core.context.SecurityContext;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.util.ClassUtils;

/** What one person sees, in Indonesian. Only what the server decides is there: no styles, no scripts, no real keys. */
public final class Screen {

    private static final Routes ROUTES = routes();
    private static final Duration PATIENCE = Duration.ofSeconds(60);

    private Screen() {
    }

    /** This person is signed in on this thread until the test ends. */
    public static void of(Product product, Person person) {
        MockVaadin.tearDown();
        SecurityContext context = SecurityContextHolder.createEmptyContext();
        Authentication signedIn = UsernamePasswordAuthenticationToken.authenticated(person, null,
                person.roles().stream().map(role -> new SimpleGrantedAuthority("ROLE_" + role)).toList());
        context.setAuthentication(signedIn);
        SecurityContextHolder.setContext(context);
        MockVaadin.setup(UI::new, new MockSpringServlet(ROUTES, product.context(), UI::new));
        FakeRequest request = (FakeRequest) VaadinServletRequest.getCurrent().getRequest();
        request.setUserPrincipalInt(signedIn);
        request.setUserInRole((who, role) -> person.roles().stream().anyMatch(one -> one.name().equals(role)));
    }

    /** Karibu's own discovery passes over classes that are not public. */
    private static Routes routes() {
        ClassPathScanningCandidateComponentProvider scan = new ClassPathScanningCandidateComponentProvider(false);
        scan.addIncludeFilter(new AnnotationTypeFilter(Route.class));
        Routes routes = new Routes();
        scan.findCandidateComponents("id.anugerah.ui").forEach(found -> routes.getRoutes().add(
                ClassUtils.resolveClassName(found.getBeanClassName(), null).asSubclass(Component.class)));
        return routes;
    }

    /** Work that takes longer than a click comes to its end, and the screen shows what it gave. */
    public static void waits() {
        long end = System.nanoTime() + PATIENCE.toNanos();
        do {
            if (System.nanoTime() > end) {
                throw new AssertionError("still under way");
            }
            LockSupport.parkNanos(1_000_000);
            MockVaadin.clientRoundtrip();
        } while (!LocatorJ._find(Div.class, spec -> spec.withClasses("under-way")).isEmpty());
    }

    /** @param address with or without a query */
    public static void opens(String address) {
        String[] parts = address.split("\\?", 2);
        UI.getCurrent().navigate(parts[0], QueryParameters.fromString(parts.length > 1 ? parts[1] : ""));
    }

    /** What can be read on the screen at elements of that kind, in order. */
    public static <C extends Component> List<String> texts(Class<C> kind) {
        return LocatorJ._find(kind).stream().map(one -> one.getElement().getTextRecursively()).toList();
    }
}
