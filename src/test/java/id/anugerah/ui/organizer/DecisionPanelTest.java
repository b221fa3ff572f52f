package id.anugerah.ui.organizer;

import static org.assertj.core.api.Assertions.assertThat;

import com.github.mvysny.kaributesting.v10.LocatorJ;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import id.anugerah.access.Person;
import id.anugerah.edition.PhaseKind;
import id.anugerah.form.Field;
import id.anugerah.instrument.Option;
import id.anugerah.release.ReleaseKind;
import id.anugerah.support.Case;
import id.anugerah.support.Product;
import id.anugerah.support.Screen;
import id.anugerah.support.ScreenTest;
import id.anugerah.support.Season;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** Which form of a decision is offered to whom. */
@ScreenTest
class DecisionPanelTest {

    private static final String PROPOSE = "Usulkan daftar pendek";
    private static final String RELEASE = "Sahkan daftar pendek";

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
        assertThat(acts()).isEmpty();
        assertThat(Screen.texts(Paragraph.class)).anySatisfy(text -> assertThat(text).startsWith("Belum waktunya mengusulkan."));
    }

    @Test
    void theProposerIsOfferedNothingAndAnotherOrganizerBothWays() {
        product.moveTo(season.closes(PhaseKind.EVALUATION));
        open(product.people().organizer(1));
        assertThat(acts()).containsExactly(PROPOSE);
        season.proposed(ReleaseKind.SHORTLIST, product.people().organizer(1));

        open(product.people().organizer(1));
        assertThat(acts()).isEmpty();
        open(product.people().organizer(2));
        assertThat(acts()).containsExactly(RELEASE);
        RadioButtonGroup<?> ways = LocatorJ._get(RadioButtonGroup.class);
        assertThat(ways.getListDataView().getItems().map(way -> ((Field.Choice) way).value())).containsExactly("release", "return");
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
        return Screen.texts(H2.class).stream().filter(List.of(PROPOSE, RELEASE)::contains).toList();
    }
}
