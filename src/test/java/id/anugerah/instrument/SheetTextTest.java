package id.anugerah.instrument;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.anugerah.shared.Refused;
import id.anugerah.shared.Text;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SheetTextTest {

    private static final String IP = "instruments/ip-2020";
    private static final String JURY = "jury-2020";

    @ParameterizedTest
    @ValueSource(strings = {IP, "instruments/upp-2020", JURY})
    void whatIsWrittenSaysTheSame(String file) {
        SheetText sheet = SheetText.of(text(file));
        SheetText again = SheetText.of(sheet.yaml());
        assertThat(again.wrong()).isEmpty();
        assertThat(again.comparedTo(sheet).differs()).isFalse();
        assertThat(again.yaml()).isEqualTo(sheet.yaml());
    }

    @Test
    void anAspectWeighsWhatItsIndicatorsWeighTogether() {
        SheetText changed = SheetText.of(text(IP)).withWeights(Map.of("A1", 4));
        assertThat(changed.item("A").orElseThrow().weight()).hasValue(11);
        assertThat(changed.wrong()).get().extracting(Text::en).asString().contains("101 instead of 100");
        assertThat(changed.withWeights(Map.of("A2", 3)).wrong()).isEmpty();
    }

    @Test
    void theWeightsOfTheJurySheetAddUpInEachPart() {
        SheetText changed = SheetText.of(text(JURY)).withJuryWeights(Map.of("substance", 70, "presentation", 30), Map.of("presenter", 60));
        assertThat(changed.wrong()).get().extracting(Text::en).asString().contains("presentation").contains("110 instead of 100");
        assertThat(changed.withJuryWeights(Map.of(), Map.of("fluency", 40)).wrong()).isEmpty();
    }

    @Test
    void theTextsOfAnItemAreItsOwn() {
        SheetText sheet = SheetText.of(text(IP));
        SheetText.Item b2 = sheet.item("B2").orElseThrow();
        assertThat(sheet.texts(sheet.item("B").orElseThrow())).containsOnlyKeys("/aspects/1/title");
        assertThat(sheet.texts(b2)).containsKeys(b2.place() + "/title", b2.place() + "/options/d", b2.place() + "/evidence/0");

        SheetText changed = sheet.with(b2.place() + "/options/d", new Text("Belum: \"ada\" # apa pun", "None: yet"));
        assertThat(SheetText.of(changed.yaml()).instrument().required("B2").options().get(Option.D).id()).isEqualTo("Belum: \"ada\" # apa pun");
        assertThat(changed.comparedTo(sheet).items()).filteredOn(Comparison.Item::differs).extracting(Comparison.Item::id).containsExactly("B2");
        assertThatThrownBy(() -> sheet.with(b2.place() + "/weight", new Text("x", "y"))).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void indicatorsAreAddedMovedAndRemovedAndTheirAspectWeighsWhatTheyWeigh() {
        SheetText sheet = SheetText.of(text(IP));
        SheetText longer = sheet.withIndicator("A", "A9");
        assertThat(SheetText.of(longer.yaml()).instrument().required("A9").options()).isEqualTo(sheet.instrument().required("A3").options());
        assertThat(longer.item("A").orElseThrow().weight().orElseThrow()).isEqualTo(sheet.item("A").orElseThrow().weight().orElseThrow() + 1);
        assertThat(longer.unfinished()).containsExactly("A9");
        assertThat(sheet.unfinished()).isEmpty();
        assertThat(longer.without("A9").yaml()).isEqualTo(sheet.yaml());

        SheetText moved = longer.moved("A9", true);
        assertThat(moved.comparedTo(longer).items()).filteredOn(Comparison.Item::differs).extracting(Comparison.Item::changes)
                .containsExactly(java.util.Set.of(Comparison.Change.MOVED));
        assertThat(moved.moved("A9", false).yaml()).isEqualTo(longer.yaml());
        assertThat(sheet.moved("A1", true).yaml()).as("it cannot go further").isEqualTo(sheet.yaml());
        assertThat(sheet.without("A1").wrong()).get().extracting(Text::en).asString().contains("instead of 100");
        assertThatThrownBy(() -> sheet.without("A77")).hasMessage("setup.unknown");
        assertThatThrownBy(() -> SheetText.of(sheet.without("A1").without("A2").without("A3").yaml())).isInstanceOf(Refused.class);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "id: x", "[1, 2]", "id: ip-2020\ntitle: {id: a}\naspects: []", "a: b: c", "<x/>"})
    void whatIsNoSheetIsRefusedWithItsPlace(String wrong) {
        assertThatThrownBy(() -> SheetText.of(wrong)).isInstanceOf(Refused.class).hasMessage("instrument.wrongFile");
    }

    private static String text(String file) {
        try {
            return Files.readString(Path.of("forms", file + ".yaml"));
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }
}
