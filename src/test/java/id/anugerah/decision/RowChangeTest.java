package id.anugerah.decision;

import static org.assertj.core.api.Assertions.assertThat;

import id.anugerah.decision.RuleTable.Row;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** What whoever publishes a table is told of its rows. */
class RowChangeTest {

    @Test
    void aChangedCellIsOneChange() {
        assertThat(told("a b c", "a x c")).containsExactly("2 b > 2 x");
        assertThat(told("a", "x")).containsExactly("1 a > 1 x");
    }

    @Test
    void rowsComeAndGo() {
        assertThat(told("a b", "a b c")).containsExactly("> 3 c");
        assertThat(told("a b c", "a c")).containsExactly("2 b >");
        assertThat(told("", "a")).containsExactly("> 1 a");
        assertThat(told("a b", "a b")).isEmpty();
    }

    @Test
    void aRowAtAnotherPlaceIsTheSameRow() {
        assertThat(told("a b c d", "b c d a")).containsExactly("1 a > 4 a");
        assertThat(RowChange.between(rows("a b"), rows("b a"))).singleElement().matches(RowChange::moved);
    }

    @Test
    void changesApartAreNotTakenTogether() {
        assertThat(told("a b c d", "x a c y")).containsExactlyInAnyOrder("> 1 x", "2 b >", "4 d > 4 y");
    }

    private static List<String> told(String before, String after) {
        return RowChange.between(rows(before), rows(after)).stream().map(change -> (change.was().map(RowChangeTest::placed).orElse("") + " > "
                + change.now().map(RowChangeTest::placed).orElse("")).strip()).toList();
    }

    private static String placed(RowChange.Placed one) {
        return one.place() + " " + one.row().then().get(0);
    }

    private static List<Row> rows(String values) {
        return Stream.of(values.split(" ")).filter(value -> !value.isEmpty()).map(value -> new Row("", List.of("-"), List.of(value))).toList();
    }
}
