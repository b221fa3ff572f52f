package id.anugerah.ui.organizer;

import static com.github.mvysny.kaributesting.v10.LocatorJ._find;
import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.button.Button;
import id.anugerah.access.Person;
import id.anugerah.edition.PhaseKind;
import id.anugerah.instrument.Option;
import id.anugerah.release.ReleaseKind;
import id.anugerah.support.Case;
import id.anugerah.support.Product;
import id.anugerah.support.Screen;
import id.anugerah.support.ScreenTest;
import id.anugerah.support.Season;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** Which acts of a decision are offered to whom. */
@ScreenTest
class DecisionPanelTest {

    private static final String PROPOSE = "Usulkan 1 finalis";
    private static final String RELEASE = "Sahkan 1 finalis";
    private static final String RETURN = "Kembalikan";

    @Autowired
    Product product;

    Season season;

    @BeforeEach
    void verify() {
        season = Season.of(product);
        Case body = season.aCase().registered().activated().filled(Option.D).submitted();
        season.evaluationOpens();
        body.evaluation().confirmed();
    }

    @Test
    void nothingCanBeProposedWhileTheEvaluationRuns() {
        open(product.people().organizer(1));
        assertThat(acts()).containsExactly(PROPOSE);
        assertThat(_find(Button.class, spec -> spec.withText(PROPOSE)).get(0).isEnabled()).isFalse();
    }

    @Test
    void theProposerIsOfferedNothingAndAnotherOrganizerBothWays() {
        product.moveTo(season.closes(PhaseKind.EVALUATION));
        season.proposed(ReleaseKind.SHORTLIST, product.people().organizer(1));

        open(product.people().organizer(1));
        assertThat(acts()).isEmpty();
        open(product.people().organizer(2));
        assertThat(acts()).containsExactlyInAnyOrder(RELEASE, RETURN);
    }

    @Test
    void anAuditorSeesTheListAndIsOfferedNothing() {
        product.moveTo(season.closes(PhaseKind.EVALUATION));
        open(product.people().auditor());
        assertThat(acts()).isEmpty();
        season.proposed(ReleaseKind.SHORTLIST, product.people().organizer(1));
        open(product.people().auditor());
        assertThat(acts()).isEmpty();
    }

    @Test
    void afterTheReleaseThereIsNothingLeftToDo() {
        season.shortlistAnnounced();
        open(product.people().organizer(2));
        assertThat(acts()).isEmpty();
    }

    private void open(Person person) {
        Screen.of(product, person);
        Screen.opens("penyelenggara/daftar-pendek?edisi=" + season.edition().code());
    }

    private static List<String> acts() {
        return Stream.of(PROPOSE, RELEASE, RETURN).filter(text -> !_find(Button.class, spec -> spec.withText(text)).isEmpty())
                .toList();
    }
}
