package id.anugerah.ui.jury;

import static com.github.mvysny.kaributesting.v10.LocatorJ._click;
import static com.github.mvysny.kaributesting.v10.LocatorJ._find;
import static com.github.mvysny.kaributesting.v10.LocatorJ._setValue;
import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.textfield.TextField;
import id.anugerah.edition.PhaseKind;
import id.anugerah.finals.Scoreboard;
import id.anugerah.finals.Scorecard;
import id.anugerah.instrument.Option;
import id.anugerah.support.Case;
import id.anugerah.support.Hearing;
import id.anugerah.support.Product;
import id.anugerah.support.Screen;
import id.anugerah.support.ScreenTest;
import id.anugerah.support.Season;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;

@ScreenTest
class SessionViewTest {

    @Autowired
    Product product;

    Hearing hearing;

    @BeforeEach
    void schedule() {
        Season season = Season.of(product);
        Case finalist = season.aCase().registered().activated().filled(Option.D).submitted();
        season.evaluationOpens();
        finalist.evaluation().confirmed();
        season.shortlistAnnounced();
        hearing = finalist.hearing().scheduled(season.opens(PhaseKind.FINALS));
    }

    @Test
    void nothingCanBeWrittenBeforeTheChairOpens() {
        juror(1);
        assertThat(numbers()).isNotEmpty().allMatch(TextField::isReadOnly);
        assertThat(_find(Button.class, spec -> spec.withText("Kirim lembar"))).isEmpty();
    }

    @Test
    void aNumberIsSavedAtOnceWithItsBandInWords() {
        hearing.opened();
        juror(1);

        write(0, 92);

        assertThat(card(1).points()).containsValue(92).hasSize(1);
        assertThat(bands().get(0)).isEqualTo("Sangat kuat");
        write(0, 40);
        assertThat(bands().get(0)).isNotEqualTo("Sangat kuat").isNotBlank();
    }

    /** The field takes what is typed as it is: 5,9 was 59 when it took digits alone. */
    @ParameterizedTest
    @ValueSource(strings = {"", "lima", "5.9", "5,9", "59.99999", "59,99999", "1e2", "1 2", "99999999999", "101", "-1"})
    void whatIsNoNumberOfTheScaleLeavesTheSavedScoreAndSaysSo(String typed) {
        hearing.opened();
        juror(1);
        write(0, 92);
        type(0, typed);

        assertThat(numbers().get(0).isInvalid()).isTrue();
        assertThat(numbers().get(0).getErrorMessage()).isEqualTo("Tulis bilangan bulat dari 0 sampai 100; 92 tetap berlaku.");
        assertThat(numbers().get(0).getValue()).isEqualTo(typed);
        assertThat(bands().get(0)).isEqualTo("Sangat kuat");
        assertThat(card(1).points()).containsValue(92).hasSize(1);
        write(0, 93);
        assertThat(numbers().get(0).isInvalid()).isFalse();
    }

    @Test
    void whatWasNeverScoredCanBeEmptiedAgain() {
        hearing.opened();
        juror(1);

        type(0, "lima");
        assertThat(numbers().get(0).getErrorMessage()).isEqualTo("Tulis bilangan bulat dari 0 sampai 100.");
        type(0, "");

        assertThat(numbers().get(0).isInvalid()).isFalse();
        assertThat(card(1).points()).isEmpty();
        write(0, 0);
        write(1, 100);
        assertThat(card(1).points()).containsValues(0, 100).hasSize(2);
    }

    @Test
    void aSheetWithAWrongNumberIsNotHandedIn() {
        hearing.opened();
        juror(1);
        for (int i = 0; i < numbers().size(); i++) {
            write(i, 80);
        }

        type(2, "801");
        assertThat(send().isEnabled()).isFalse();
        assertThat(_find(Span.class, spec -> spec.withText("1 nilai belum benar"))).hasSize(1);
        write(2, 81);
        assertThat(send().isEnabled()).isTrue();
    }

    /** 80 % × 10 % of five points less than 80: the band is not rounded up, no more than in the result. */
    @Test
    void aTotalHasTheBandThatTheResultGivesIt() {
        hearing.opened();
        juror(1);
        for (int i = 0; i < numbers().size(); i++) {
            write(i, i == 0 ? 75 : 80);
        }

        assertThat(_find(Span.class, spec -> spec.withClasses("figure")).stream().map(Span::getText)).containsExactly("79,60");
        assertThat(_find(Div.class, spec -> spec.withClasses("foot-figures")).get(0).getElement().getTextRecursively())
                .endsWith("79,60Kuat");
    }

    @Test
    void theChairReadsWhoStoodAsideAndWhy() {
        hearing.opened();
        product.runAs(product.people().juror(2), () -> product.the(Scoreboard.class).recuse(hearing.id(), "Pernah menjadi penasihatnya."));
        Screen.of(product, product.people().chair());
        Screen.opens("juri/" + hearing.id());

        assertThat(_find(Span.class, spec -> spec.withText("mundur dari sesi ini: Pernah menjadi penasihatnya."))).hasSize(1);
    }

    @Test
    void onlyAWholeSheetIsHandedInAndNobodySeesAnothersNumbers() {
        hearing.opened().scored(product.people().juror(2), 55);
        juror(1);
        assertThat(numbers()).allMatch(TextField::isEmpty);

        for (int i = 0; i < numbers().size(); i++) {
            assertThat(send().isEnabled()).isFalse();
            write(i, 80);
        }
        _click(send());
        List<Button> buttons = _find(Button.class, spec -> spec.withText("Kirim lembar"));
        _click(buttons.get(buttons.size() - 1)); // the dialog's

        assertThat(card(1).submitted()).isTrue();
        assertThat(numbers()).allMatch(TextField::isReadOnly);
    }

    private void juror(int number) {
        Screen.of(product, product.people().juror(number));
        Screen.opens("juri/" + hearing.id());
    }

    private Scorecard card(int juror) {
        return product.as(product.people().juror(juror), () -> product.the(Scoreboard.class).mineOf(hearing.id()));
    }

    /** As the browser sends it. */
    private static void write(int row, int points) {
        type(row, Integer.toString(points));
    }

    private static void type(int row, String typed) {
        _setValue(numbers().get(row), typed, true);
    }

    private static List<TextField> numbers() {
        return _find(TextField.class);
    }

    private static List<String> bands() {
        return _find(Span.class, spec -> spec.withClasses("band")).stream().map(Span::getText).toList();
    }

    private static Button send() {
        return _find(Button.class, spec -> spec.withText("Kirim lembar")).get(0);
    }
}
