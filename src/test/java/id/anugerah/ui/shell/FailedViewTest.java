package id.anugerah.ui.shell;

import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.ErrorParameter;
import com.vaadin.flow.router.Location;
import com.vaadin.flow.router.NavigationEvent;
import com.vaadin.flow.router.NavigationTrigger;
import id.anugerah.shared.Refused;
import id.anugerah.support.Product;
import id.anugerah.support.Screen;
import id.anugerah.support.ScreenTest;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.MessageSource;

@ScreenTest
class FailedViewTest {

    @Autowired
    Product product;
    @Autowired
    MessageSource texts;

    @BeforeEach
    void signIn() {
        Screen.of(product, product.people().organizer(1));
    }

    @Test
    void aRefusalIsSaidInItsOwnWords() {
        assertThat(shown(new IllegalStateException(new Refused("worklist.gone")), 409))
                .contains(new Words(texts, null).of(new Refused("worklist.gone")));
    }

    @Test
    void aFaultOfOursShowsNothingOfItsCause() {
        assertThat(shown(new IllegalStateException("select secret from table"), 500)).doesNotContain("secret")
                .contains(new Words(texts, null).of("shell.failed"));
    }

    private String shown(Exception failure, int status) {
        UI ui = UI.getCurrent();
        FailedView view = new FailedView(new Words(texts, null));
        BeforeEnterEvent event = new BeforeEnterEvent(new NavigationEvent(ui.getInternals().getRouter(), new Location("x"), ui,
                NavigationTrigger.UI_NAVIGATE), FailedView.class, List.of());
        assertThat(view.setErrorParameter(event, new ErrorParameter<>(Exception.class, failure))).isEqualTo(status);
        ui.add(view);
        assertThat(_get(view, H1.class).getText()).isNotBlank();
        return view.getElement().getTextRecursively();
    }
}
