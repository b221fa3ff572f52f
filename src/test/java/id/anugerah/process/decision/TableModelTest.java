package id.anugerah.process.decision;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.anugerah.decision.CaseFiles;
import id.anugerah.decision.CaseRun;
import id.anugerah.decision.DecisionReading;
import id.anugerah.decision.RuleTable;
import id.anugerah.decision.RuleTable.Row;
import id.anugerah.decision.TableCase;
import id.anugerah.decision.TableFiles.Fault;
import id.anugerah.shared.Refused;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Tables of processes/ as people change them, and the examples of processes/cases beside them. */
class TableModelTest {

    private final TableModel model = new TableModel();

    static Stream<String> tables() {
        return Arrays.stream(Path.of("processes").toFile().list()).filter(name -> name.endsWith(".dmn"))
                .map(name -> name.replace(".dmn", "")).sorted();
    }

    @ParameterizedTest
    @MethodSource("tables")
    void everyExampleBesideATablePasses(String id) {
        List<TableCase> cases = CaseFiles.read(CaseFiles.shipped(id));
        assertThat(cases).isNotEmpty();
        assertThat(CaseRun.of(model.read(id, file(id)), DecisionReading.offline().of(Map.of(id, file(id))), cases))
                .allSatisfy(result -> assertThat(result.passes()).as(result.toString()).isTrue());
    }

    @ParameterizedTest
    @MethodSource("tables")
    void whatIsWrittenIsReadAgainAndDecidesTheSame(String id) {
        RuleTable table = model.read(id, file(id));
        byte[] written = model.write(id, file(id), table.rows());

        assertThat(model.read(id, written)).isEqualTo(table);
        assertThat(model.faults(table)).isEmpty();
        assertThat(model.write(id, written, table.rows())).isEqualTo(written);
        DecisionExpressions.check(id + ".dmn", written);
        assertThat(CaseRun.of(table, DecisionReading.offline().of(Map.of(id, written)), CaseFiles.read(CaseFiles.shipped(id))))
                .allMatch(result -> result.passes());
    }

    @Test
    void aRowMoreAnotherOrderAndAnotherValueDecideDifferently() {
        RuleTable table = model.read("tie_break", file("tie_break"));
        List<Row> rows = new ArrayList<>(table.rows());
        rows.add(0, rows.remove(1));
        rows.add(new Row("Last of all & <so>", List.of("\"UPP\""), List.of("aspect:A", "lower")));

        byte[] written = model.write("tie_break", file("tie_break"), rows);

        TableCase example = new TableCase(Map.of("group", "UPP"), rows.stream().map(Row::then).toList());
        assertThat(CaseRun.of(table, DecisionReading.offline().of(Map.of("tie_break", written)), List.of(example)))
                .singleElement().matches(result -> result.passes());
        assertThat(model.read("tie_break", written).rows()).isEqualTo(rows);
    }

    @Test
    void cellsThatCannotBeReadAreNamed() {
        RuleTable table = model.read("shortlist_quota", file("shortlist_quota"));
        List<Row> rows = List.of(new Row("", List.of("-", "\"UPP"), List.of("ten")), new Row("", List.of("", "\"UPP\""), List.of("10")));
        assertThat(model.faults(new RuleTable(table.id(), table.hits(), table.inputs(), table.outputs(), rows)))
                .containsExactly(new Fault(1, "group", "\"UPP"), new Fault(1, "quota", "ten"));
    }

    /** The engine would read "< 0,10" as less than nothing, or ten. */
    @Test
    void aCommaBetweenDigitsHasToSayWhatItMeans() {
        RuleTable table = model.read("discussion", file("discussion"));
        List<Row> rows = List.of(new Row("", List.of("< 0,10"), List.of("no")), new Row("", List.of("< 0.10, 5"), List.of("no")));
        assertThat(model.faults(new RuleTable(table.id(), table.hits(), table.inputs(), table.outputs(), rows)))
                .containsExactly(new Fault(1, "spread", "< 0,10"));
    }

    @Test
    void aTextCannotBreakOutOfItsCell() {
        RuleTable table = model.read("discussion", file("discussion"));
        List<Row> rows = List.of(new Row("", List.of("-"), List.of("no\" + today() + \"")));
        assertThat(model.faults(new RuleTable(table.id(), table.hits(), table.inputs(), table.outputs(), rows)))
                .extracting(Fault::column).containsExactly("discuss");
    }

    @Test
    void whatIsNoTableIsRefused() {
        for (String wrong : List.of("", "<x/>", new String(file("group"), StandardCharsets.UTF_8))) {
            assertThatThrownBy(() -> model.read("awards", wrong.getBytes(StandardCharsets.UTF_8))).isInstanceOf(Refused.class)
                    .hasMessage("table.unreadable");
        }
    }

    private static byte[] file(String id) {
        try {
            return Files.readAllBytes(Path.of("processes", id + ".dmn"));
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }
}
