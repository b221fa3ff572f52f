package id.anugerah.ui.operations;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.github.mvysny.kaributesting.v10.LocatorJ;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.H1;
import id.anugerah.access.Person;
import id.anugerah.instrument.Option;
import id.anugerah.support.Breaking;
import id.anugerah.support.Case;
import id.anugerah.support.NewVersion;
import id.anugerah.support.Product;
import id.anugerah.support.Screen;
import id.anugerah.support.ScreenTest;
import id.anugerah.support.Season;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.authority.SimpleGrantedAuthority;
import org.springframework.security.core.context.SecurityContextHolder;

/** Auditors look and find nothing to press; what an administrator's page offers is refused to whom it does not belong. */
@ScreenTest
class OperationsScreensTest {

    @Autowired
    private Product product;

    @Test
    void auditorsFindNoAct() {
        Case failed = failed();
        try (NewVersion version = NewVersion.withOneStepMore(product)) {
            Screen.of(product, product.people().auditor());
            for (String address : List.of("operasi/insiden", "operasi/kasus", "operasi/kasus/" + failed.id(), "operasi/migrasi")) {
                Screen.opens(address);
                assertThat(Screen.texts(H1.class)).hasSize(1);
                assertThat(acts()).as(address).isEmpty();
            }
        }
    }

    @Test
    void administratorsFindThem() {
        Case failed = failed();
        Screen.of(product, product.people().administrator());
        Screen.opens("operasi/insiden");
        assertThat(acts()).contains("Coba lagi");
        Screen.opens("operasi/kasus/" + failed.id());
        assertThat(acts()).contains("Tangguhkan");
    }

    /** The page of an administrator, the event of somebody else: the services do not trust the page. */
    @Test
    void aForgedEventIsRefused() {
        failed();
        Screen.of(product, product.people().administrator());
        Screen.opens("operasi/insiden");
        Button retry = LocatorJ._find(Button.class, spec -> spec.withText("Coba lagi")).get(0);
        for (Person other : List.of(product.people().auditor(), product.people().organizer(1))) {
            SecurityContextHolder.getContext().setAuthentication(UsernamePasswordAuthenticationToken.authenticated(other, null,
                    other.roles().stream().map(role -> new SimpleGrantedAuthority("ROLE_" + role)).toList()));
            assertThatThrownBy(() -> LocatorJ._click(retry)).isInstanceOf(AccessDeniedException.class);
        }
        assertThat(product.as(product.people().administrator(), () -> product.the(id.anugerah.operations.Incidents.class).open())).hasSize(1);
    }

    private Case failed() {
        Case failed = Season.of(product).aCase().registered().activated().filled(Option.B);
        Breaking.of(product).receiptsFail(failed);
        return failed;
    }

    private static List<String> acts() {
        return LocatorJ._find(Button.class).stream().map(Button::getText).filter(text -> !text.isBlank()).toList();
    }
}
