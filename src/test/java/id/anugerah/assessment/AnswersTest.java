package id.anugerah.assessment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.anugerah.instrument.Option;
import id.anugerah.support.AtOnce;
import id.anugerah.support.Case;
import id.anugerah.support.Product;
import id.anugerah.support.ProductTest;
import id.anugerah.support.Season;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@ProductTest
class AnswersTest {

    private static final String EMOJI = "\uD83D\uDE00";

    @Autowired
    Product product;

    @Autowired
    SelfAssessment assessments;

    Season season;
    Case body;

    @BeforeEach
    void open() {
        season = Season.of(product);
        body = season.aCase().registered().activated();
    }

    @Test
    void aNoteOfFiveHundredCharactersIsKeptWhateverTheCharacters() {
        assertThat(save("A1", Optional.empty(), "x".repeat(500), 0).note()).hasSize(500);
        assertThat(save("A2", Optional.empty(), EMOJI.repeat(500), 0).note()).isEqualTo(EMOJI.repeat(500));
        assertThat(save("A3", Optional.empty(), " ".repeat(500), 0).note()).isEqualTo(" ".repeat(500));
    }

    @Test
    void oneCharacterMoreIsRefused() {
        assertThatThrownBy(() -> save("A1", Optional.empty(), "x".repeat(501), 0)).hasMessage("assessment.noteTooLong");
        assertThatThrownBy(() -> save("A1", Optional.empty(), EMOJI.repeat(501), 0)).hasMessage("assessment.noteTooLong");
        assertThatThrownBy(() -> save("A1", Optional.empty(), " ".repeat(501), 0)).hasMessage("assessment.noteTooLong");
    }

    @Test
    void aDraftSavesWhetherCompleteOrNot() {
        save("A1", Optional.empty(), "", 0);
        save("A2", Optional.of(Option.A), "", 0);
        save("A3", Optional.of(Option.D), "", 0);

        AssessmentForm form = body.assessment();

        assertThat(form.answers()).containsOnlyKeys("A1", "A2", "A3");
        assertThat(form.missing()).contains(new Missing("A1", Missing.Cause.ANSWER), new Missing("A2", Missing.Cause.EVIDENCE),
                new Missing("B1", Missing.Cause.ANSWER));
        assertThat(form.complete("A3")).isTrue();
    }

    @Test
    void anAnswerCanBeTakenBack() {
        save("A1", Optional.of(Option.B), "", 0);

        save("A1", Optional.empty(), "", 1);

        assertThat(body.assessment().answers().get("A1").option()).isEmpty();
    }

    @Test
    void anOlderWindowNeverOverwritesANewerOne() {
        Answer first = save("A1", Optional.of(Option.B), "first", 0);
        Answer second = save("A1", Optional.of(Option.C), "second", first.version());

        assertThatThrownBy(() -> save("A1", Optional.of(Option.D), "late", first.version())).hasMessage("assessment.conflict");
        assertThatThrownBy(() -> save("A1", Optional.of(Option.D), "new", 0)).hasMessage("assessment.conflict");
        assertThat(body.assessment().answers().get("A1")).isEqualTo(second);
    }

    @Test
    void twoWindowsThatSaveAtOnceHaveOneWinner() {
        save("A1", Optional.of(Option.A), "", 0);

        List<AtOnce.Outcome<Answer>> outcomes = AtOnce.both(() -> save("A1", Optional.of(Option.B), "one", 1),
                () -> save("A1", Optional.of(Option.C), "other", 1));

        assertThat(outcomes).filteredOn(outcome -> outcome.failure() == null).singleElement()
                .satisfies(winner -> assertThat(body.assessment().answers().get("A1")).isEqualTo(winner.value()));
        assertThat(outcomes).filteredOn(outcome -> outcome.failure() != null).singleElement()
                .satisfies(loser -> assertThat(loser.failure()).hasMessage("assessment.conflict"));
    }

    @Test
    void nobodyElseReadsOrWrites() {
        Case stranger = season.aCase().registered().activated();

        assertThatThrownBy(() -> product.as(stranger.owner(), () -> assessments.form(body.id()))).hasMessage("submission.notYours");
        assertThatThrownBy(() -> product.as(stranger.owner(),
                () -> assessments.save(body.id(), "A1", Optional.of(Option.A), "", 0))).hasMessage("submission.notYours");
    }

    @Test
    void anUnknownIndicatorIsRefused() {
        assertThatThrownBy(() -> save("Z9", Optional.of(Option.A), "", 0)).hasMessage("instrument.unknownIndicator");
    }

    @Test
    void nothingIsWrittenAfterSending() {
        body.filled(Option.D).submitted();

        assertThatThrownBy(() -> save("A1", Optional.of(Option.A), "", 1)).hasMessage("assessment.closed");
    }

    private Answer save(String indicator, Optional<Option> option, String note, int seen) {
        return product.as(body.owner(), () -> assessments.save(body.id(), indicator, option, note, seen));
    }
}
