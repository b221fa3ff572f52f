package id.anugerah.instrument;

import static org.assertj.core.api.Assertions.assertThat;

import id.anugerah.shared.Text;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The files of forms/ against the figures of the guide. */
class InstrumentFilesTest {

    private final InstrumentFiles files = new InstrumentFiles();

    @ParameterizedTest
    @CsvSource({"ip-2020,23", "upp-2020,21"})
    void hasAsManyIndicatorsAsTheGuide(String id, int indicators) {
        assertThat(instrument(id).indicators()).hasSize(indicators);
        assertThat(instrument(id).indicators()).extracting(Indicator::id).doesNotHaveDuplicates();
    }

    @ParameterizedTest
    @CsvSource({"ip-2020,10 45 15 15 15", "upp-2020,10 50 20 15 5"})
    void weighsTheAspectsLikeTheGuide(String id, String weights) {
        assertThat(instrument(id).aspects()).extracting(Aspect::id).containsExactly("A", "B", "C", "D", "E");
        assertThat(String.join(" ", instrument(id).aspects().stream()
                .map(aspect -> String.valueOf(aspect.indicators().stream().mapToInt(Indicator::weight).sum())).toList()))
                .isEqualTo(weights);
    }

    @ParameterizedTest
    @CsvSource({"ip-2020,3 4 3 4 6 3 2 2 4 4 4 3 4 4 5 5 5 5 8 7 5 5 5", "upp-2020,3 4 3 4 10 4 3 2 3 4 4 3 4 4 5 7 6 7 8 7 5"})
    void weighsTheIndicatorsInTheOrderOfTheGuide(String id, String weights) {
        assertThat(String.join(" ", instrument(id).indicators().stream().map(i -> String.valueOf(i.weight())).toList()))
                .isEqualTo(weights);
    }

    @ParameterizedTest
    @ValueSource(strings = {"ip-2020", "upp-2020"})
    void everyTextIsThereInBothLanguages(String id) {
        List<Text> texts = new ArrayList<>(List.of(instrument(id).title()));
        instrument(id).aspects().forEach(aspect -> texts.add(aspect.title()));
        instrument(id).indicators().forEach(indicator -> {
            assertThat(indicator.options()).containsOnlyKeys(Option.values());
            assertThat(indicator.evidence()).as("evidence of %s", indicator.id()).isNotEmpty();
            texts.addAll(List.of(indicator.title(), indicator.question(), indicator.guidance()));
            texts.addAll(indicator.options().values());
            texts.addAll(indicator.evidence());
        });
        assertThat(texts).allSatisfy(InstrumentFilesTest::speaksBoth);
    }

    @Test
    void theJurySheetHasTheCriteriaAndBandsOfTheGuide() {
        JurySheet sheet = sheet();
        assertThat(sheet.parts()).extracting(JurySheet.Part::weight).containsExactly(80, 20);
        assertThat(sheet.criteria()).extracting(JurySheet.Criterion::weight).containsExactly(10, 15, 15, 20, 10, 20, 10, 50, 50);
        assertThat(sheet.bands()).extracting(band -> band.from() + "-" + band.to())
                .containsExactly("80-100", "60-79", "40-59", "20-39", "0-19");
        assertThat(List.of(sheet.min(), sheet.max())).containsExactly(0, 100);
    }

    @Test
    void theJurySheetSpeaksBothLanguages() {
        List<Text> texts = new ArrayList<>(List.of(sheet().title()));
        sheet().bands().forEach(band -> texts.addAll(List.of(band.title(), band.meaning())));
        sheet().parts().forEach(part -> texts.add(part.title()));
        sheet().criteria().forEach(criterion -> texts.add(criterion.title()));
        sheet().criteria().forEach(criterion -> texts.addAll(criterion.points()));
        assertThat(texts).allSatisfy(InstrumentFilesTest::speaksBoth);
    }

    private static void speaksBoth(Text text) {
        assertThat(text.id()).isNotBlank();
        assertThat(text.en()).isNotBlank();
        assertThat(text.en().length() < 12 || !text.en().equals(text.id())).as("translated: %s", text.id()).isTrue();
    }

    private Instrument instrument(String id) {
        return files.instrument(frozen(id));
    }

    private JurySheet sheet() {
        return files.jurySheet(frozen("jury-2020"));
    }

    private FrozenFile frozen(String id) {
        byte[] content = files.content(id);
        files.check(id, content);
        return new FrozenFile(UUID.randomUUID(), id, 1, new String(content, StandardCharsets.UTF_8));
    }
}
