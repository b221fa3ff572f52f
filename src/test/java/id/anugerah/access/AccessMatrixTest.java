package id.anugerah.access;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.auth.AccessAnnotationChecker;
import id.anugerah.access.ServiceGates.Gate;
import id.anugerah.support.ProductTest;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;

/**
 * H8: a gate without a row in docs/access-matrix.md fails the build, and so does one that lets in anybody else than its row
 * says. A failure prints the rows to add (+) and to take away (-).
 */
@ProductTest
class AccessMatrixTest {

    @Autowired
    private ApplicationContext product;
    @Autowired
    private MockMvc web;
    @Autowired
    private RequestMappingHandlerMapping requestMappingHandlerMapping;

    @Test
    void servicesLetInWhomTheMatrixNames() {
        ServiceGates services = new ServiceGates(product);
        List<String> rows = services.all().stream()
                .map(gate -> AccessMatrix.row(gate.name(), caller -> services.letsIn(gate, caller))).distinct().toList();
        assertThat(AccessMatrix.changes("Services", rows)).isEmpty();
    }

    /** The rule of an annotation is worth nothing on a bean that nobody guards. */
    @Test
    void servicesReallyTurnAwayEverybodyElse() {
        ServiceGates services = new ServiceGates(product);
        List<String> open = Caller.ALL.stream().flatMap(caller -> services.all().stream()
                .filter(gate -> !services.letsIn(gate, caller)).filter(gate -> !services.turnsAway(gate, caller))
                .map(Gate::name).map(name -> caller.name() + " reaches " + name)).toList();
        assertThat(open).isEmpty();
    }

    @Test
    void screensOpenForWhomTheMatrixNames() {
        AccessAnnotationChecker checker = new AccessAnnotationChecker();
        List<String> rows = new ClassFileImporter().withImportOption(new ImportOption.DoNotIncludeTests())
                .importPackages("id.anugerah.ui").stream().filter(type -> type.isAnnotatedWith(Route.class))
                .map(type -> (Class<?>) type.reflect())
                .map(view -> AccessMatrix.row("/" + view.getAnnotation(Route.class).value(), caller -> checker.hasAccess(view,
                        caller.role().isPresent() ? caller.authentication() : null,
                        role -> caller.role().map(Role::name).filter(role::equals).isPresent())))
                .sorted().toList();
        assertThat(AccessMatrix.changes("Screens", rows)).isEmpty();
    }

    @Test
    void addressesAnswerWhomTheMatrixNames() {
        Addresses addresses = new Addresses(web, requestMappingHandlerMapping);
        List<String> rows = addresses.all().stream()
                .map(address -> AccessMatrix.row(address.toString(), caller -> addresses.answers(address, caller))).toList();
        assertThat(AccessMatrix.changes("Addresses", rows)).isEmpty();
    }
}
