package id.anugerah.ui.jury;

import static com.github.mvysny.kaributesting.v10.LocatorJ._click;
import static com.github.mvysny.kaributesting.v10.LocatorJ._find;
import static com.github.mvysny.kaributesting.v10.LocatorJ._setValue;
import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.textfield.IntegerField;
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
        assertThat(numbers()).isNotEmpty().allMatch(IntegerField::isReadOnly);
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

    /** Letters and signs reach the server as nothing at all. */
    @Test
    void whatIsNoNumberLeavesTheSavedScoreAndSaysSo() {
        hearing.opened();
        juror(1);
        write(0, 92);
        write(0, null);

        assertThat(numbers().get(0).isInvalid()).isTrue();
        assertThat(numbers().get(0).getErrorMessage()).isEqualTo("Tulis bilangan bulat dari 0 sampai 100; 92 tetap berlaku.");
        assertThat(card(1).points()).containsValue(92).hasSize(1);
        write(0, 93);
        assertThat(numbers().get(0).isInvalid()).isFalse();
    }

    @Test
    void aNumberOutsideTheScaleIsRefusedInPlace() {
        hearing.opened();
        juror(1);

        for (int wrong : new int[] {101, -1}) {
            write(0, wrong);
            assertThat(numbers().get(0).isInvalid()).isTrue();
            assertThat(numbers().get(0).getErrorMessage()).contains("0").contains("100");
        }
        assertThat(card(1).points()).isEmpty();

        write(0, 100);
        assertThat(numbers().get(0).isInvalid()).isFalse();
    }

    @Test
    void onlyAWholeSheetIsHandedInAndNobodySeesAnothersNumbers() {
        hearing.opened().scored(product.people().juror(2), 55);
        juror(1);
        assertThat(numbers()).allMatch(field -> field.getValue() == null);

        for (int i = 0; i < numbers().size(); i++) {
            assertThat(send().isEnabled()).isFalse();
            write(i, 80);
        }
        _click(send());
        List<Button> buttons = _find(Button.class, spec -> spec.withText("Kirim lembar"));
        _click(buttons.get(buttons.size() - 1)); // the dialog's

        assertThat(card(1).submitted()).isTrue();
        assertThat(numbers()).allMatch(IntegerField::isReadOnly);
    }

    private void juror(int number) {
        Screen.of(product, product.people().juror(number));
        Screen.opens("juri/" + hearing.id());
    }

    private Scorecard card(int juror) {
        return product.as(product.people().juror(juror), () -> product.the(Scoreboard.class).mineOf(hearing.id()));
    }

    /** As the browser sends it. */
    private static void write(int row, Integer points) {
        _setValue(numbers().get(row), points, true);
    }

    private static List<IntegerField> numbers() {
        return _find(IntegerField.class);
    }

    private static List<String> bands() {
        return _find(Span.class, spec -> spec.withClasses("band")).stream().map(Span::getText).toList();
    }

    private static Button send() {
        return _find(Button.class, spec -> spec.withText("Kirim lembar")).get(0);
    }
}
