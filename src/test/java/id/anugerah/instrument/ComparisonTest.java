package id.anugerah.instrument;

import static org.assertj.core.api.Assertions.assertThat;

import id.anugerah.instrument.Comparison.Change;
import id.anugerah.shared.Text;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** Two versions made by hand, and what must be said about them. */
class ComparisonTest {

    private static final Outline BEFORE = outline(group("A", 30, item("A1", 10, "satu"), item("A2", 10, "dua"), item("A3", 10, "tiga")),
            group("B", 70, item("B1", 70, "empat")));

    @Test
    void thePlainCopyIsTheSame() {
        Comparison same = Comparison.of(BEFORE, BEFORE);
        assertThat(same.differs()).isFalse();
        assertThat(same.same()).isEqualTo(4);
    }

    @Test
    void aWeightAWordAndBothAreToldApart() {
        Comparison made = Comparison.of(BEFORE, outline(group("A", 31, item("A1", 11, "satu"), item("A2", 10, "dua kali"),
                item("A3", 10, "tiga")), group("B", 69, item("B1", 69, "lima"))));
        assertThat(changes(made, "A1")).containsExactly(Change.WEIGHT);
        assertThat(changes(made, "A2")).containsExactly(Change.WORDS);
        assertThat(changes(made, "A3")).isEmpty();
        assertThat(changes(made, "B1")).containsExactly(Change.WEIGHT, Change.WORDS);
        assertThat(made.count(Set.of(Change.WEIGHT, Change.WORDS))).isEqualTo(3);
        assertThat(made.groups()).extracting(Comparison.Group::before, Comparison.Group::after).containsExactly(
                org.assertj.core.groups.Tuple.tuple(OptionalInt.of(30), OptionalInt.of(31)),
                org.assertj.core.groups.Tuple.tuple(OptionalInt.of(70), OptionalInt.of(69)));
    }

    @Test
    void oneLanguageIsEnoughForAChange() {
        Outline reworded = outline(group("A", 30, new Outline.Item("A1", 10, Map.of("title", new Text("satu", "two"))),
                item("A2", 10, "dua"), item("A3", 10, "tiga")), BEFORE.groups().get(1));
        assertThat(changes(Comparison.of(BEFORE, reworded), "A1")).containsExactly(Change.WORDS);
    }

    @Test
    void whatIsPutInBetweenMovesNothing() {
        Comparison made = Comparison.of(BEFORE, outline(group("A", 30, item("A1", 10, "satu"), item("A9", 5, "baru"),
                item("A2", 10, "dua"), item("A3", 10, "tiga")), BEFORE.groups().get(1)));
        assertThat(changes(made, "A9")).containsExactly(Change.NEW);
        assertThat(made.same()).isEqualTo(4);
        assertThat(made.items()).extracting(Comparison.Item::id).containsExactly("A1", "A9", "A2", "A3", "B1");
    }

    @Test
    void theOneThatLeftItsPlaceIsMoved() {
        Comparison made = Comparison.of(BEFORE, outline(group("A", 30, item("A3", 10, "tiga"), item("A1", 10, "satu"),
                item("A2", 10, "dua")), BEFORE.groups().get(1)));
        assertThat(changes(made, "A3")).containsExactly(Change.MOVED);
        assertThat(made.count(Set.of(Change.MOVED))).isEqualTo(1);
    }

    @Test
    void anotherAspectIsAMoveWithTheFormerPlace() {
        Comparison made = Comparison.of(BEFORE, outline(group("A", 20, item("A1", 10, "satu"), item("A2", 10, "dua")),
                group("B", 80, item("B1", 70, "empat"), item("A3", 10, "tiga"))));
        Comparison.Item moved = item(made, "A3");
        assertThat(moved.changes()).containsExactly(Change.MOVED);
        assertThat(moved.group()).isEqualTo("B");
        assertThat(moved.former()).isEqualTo("A");
    }

    @Test
    void aRemovedAspectTakesItsIndicatorsAlong() {
        Comparison made = Comparison.of(BEFORE, outline(BEFORE.groups().get(0), group("C", 70, item("C1", 70, "enam"))));
        assertThat(changes(made, "B1")).containsExactly(Change.REMOVED);
        assertThat(item(made, "B1").title().id()).isEqualTo("empat");
        assertThat(changes(made, "C1")).containsExactly(Change.NEW);
        assertThat(made.groups()).extracting(Comparison.Group::id).containsExactly("A", "C", "B");
        assertThat(made.groups().get(2).after()).isEmpty();
    }

    @Test
    void aPassageThatWasNotThereComparesWithNothing() {
        Outline more = outline(group("A", 10, new Outline.Item("A1", 10, Map.of("title", new Text("satu", "one"),
                "guidance", new Text("baru", "new")))));
        Comparison made = Comparison.of(outline(group("A", 10, new Outline.Item("A1", 10, Map.of("title", new Text("satu", "one"))))),
                more);
        assertThat(changes(made, "A1")).containsExactly(Change.WORDS);
        assertThat(item(made, "A1").passages()).filteredOn(Comparison.Passage::differs).singleElement()
                .satisfies(passage -> assertThat(passage.before().id()).isEmpty());
    }

    private static Set<Change> changes(Comparison made, String id) {
        return item(made, id).changes();
    }

    private static Comparison.Item item(Comparison made, String id) {
        return made.items().stream().filter(one -> one.id().equals(id)).findFirst().orElseThrow();
    }

    private static Outline outline(Outline.Group... groups) {
        return new Outline(new Text("Borang", "Form"), List.of(groups));
    }

    private static Outline.Group group(String id, int weight, Outline.Item... items) {
        return new Outline.Group(id, new Text("Aspek " + id, "Aspect " + id), weight, Arrays.asList(items));
    }

    private static Outline.Item item(String id, int weight, String title) {
        return new Outline.Item(id, weight, Map.of("title", new Text(title, title)));
    }
}
