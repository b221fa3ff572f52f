package id.anugerah.process.decision;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import id.anugerah.platform.StartFailure;
import id.anugerah.platform.StartRefused;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class DecisionExpressionsTest {

    @ParameterizedTest
    @ValueSource(strings = {"eligibility", "group", "option_value", "shortlist_quota", "tie_break", "second_opinion", "awards",
        "score_band", "discussion"})
    void theFilesOfTheProductCanBeRead(String table) throws IOException {
        byte[] content = Files.readAllBytes(Path.of("processes", table + ".dmn"));
        assertThatCode(() -> DecisionExpressions.check(table + ".dmn", content)).doesNotThrowAnyException();
    }

    @ParameterizedTest
    @CsvSource(quoteCharacter = '`', delimiter = '|', value = {
        "&lt; 0.10      | &lt; 0.1o0 oops | when_random_1",
        "\"largeChange\" | largeChange\"   | then_large_change_1",
        "totalChange    | total (change   | expression_totalChange"})
    void aWrongExpressionIsNamedWithItsCell(String right, String wrong, String cell) throws IOException {
        String file = Files.readString(Path.of("processes/second_opinion.dmn")).replace(">" + right + "<", ">" + wrong + "<");
        StartRefused refused = catchThrowableOfType(StartRefused.class,
                () -> DecisionExpressions.check("second_opinion.dmn", file.getBytes(StandardCharsets.UTF_8)));
        assertThat(refused.failure()).isEqualTo(StartFailure.WRONG_FILE);
        assertThat(refused.getMessage()).contains("second_opinion.dmn", cell);
    }

    @Test
    void aFileThatIsNoXmlIsNamed() {
        assertThat(catchThrowableOfType(StartRefused.class, () -> DecisionExpressions.check("group.dmn", "halo".getBytes()))
                .getMessage()).contains("group.dmn");
    }
}
