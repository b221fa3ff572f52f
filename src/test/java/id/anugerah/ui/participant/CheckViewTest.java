package id.anugerah.ui.participant;

import static com.github.mvysny.kaributesting.v10.LocatorJ._click;
import static com.github.mvysny.kaributesting.v10.LocatorJ._find;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static com.github.mvysny.kaributesting.v10.LocatorJ._setValue;
import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.router.RouterLink;
import id.anugerah.assessment.SelfAssessment;
import id.anugerah.instrument.Option;
import id.anugerah.submission.SubmissionState;
import id.anugerah.support.Case;
import id.anugerah.support.Product;
import id.anugerah.support.Screen;
import id.anugerah.support.ScreenTest;
import id.anugerah.support.Season;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@ScreenTest
class CheckViewTest {

    @Autowired
    Product product;

    Case body;

    @BeforeEach
    void register() {
        body = Season.of(product).aCase().registered().activated();
    }

    @Test
    void whatIsMissingIsListedWithTheWayToIt() {
        body.filled(Option.D);
        product.runAs(body.owner(), () -> product.the(SelfAssessment.class)
                .save(body.id(), "A1", Optional.of(Option.A), "", 1));
        open();

        RouterLink missing = _get(RouterLink.class, spec -> spec.withPredicate(link -> link.getText().startsWith("A1 ")));
        assertThat(missing.getHref()).isEqualTo("kiriman/" + body.id() + "/borang/A1");
        assertThat(_get(MissingList.class).isVisible()).isTrue();

        agree();
        _click(send());
        assertThat(_find(SendDialog.class)).as("the question whether to send").isEmpty();
        assertThat(_get(MissingList.class).getElement().getAttribute("role")).isEqualTo("alert");
    }

    @Test
    void aFullFormIsSentOnlyWithTheDeclarationAndAfterTheQuestion() {
        body.filled(Option.D);
        open();
        assertThat(_find(MissingList.class)).isEmpty();

        _click(send());
        assertThat(_find(SendDialog.class)).isEmpty();

        agree();
        _click(send());
        assertThat(body.now().state()).isEqualTo(SubmissionState.FILLING);
        _click(_get(Button.class, spec -> spec.withText("Ya, kirim sekarang")));

        assertThat(_get(H1.class).getText()).isEqualTo("Tanda terima");
        product.dueJobs();
        assertThat(body.now().state()).isEqualTo(SubmissionState.SUBMITTED);
    }

    @Test
    void whatWasSentCanOnlyBeRead() {
        body.filled(Option.D).submitted();
        open();
        assertThat(_find(Checkbox.class)).isEmpty();
        assertThat(_find(Button.class, spec -> spec.withText("Simpan dan siap verifikasi"))).isEmpty();
    }

    private void open() {
        Screen.of(product, body.owner());
        Screen.opens("kiriman/" + body.id() + "/periksa");
    }

    private static void agree() {
        _setValue(_get(Checkbox.class), true);
    }

    private static Button send() {
        return _get(Button.class, spec -> spec.withText("Simpan dan siap verifikasi"));
    }
}
