package id.anugerah.outcome;

import static org.assertj.core.api.Assertions.assertThat;

import id.anugerah.instrument.Aspect;
import id.anugerah.shared.Score;
import id.anugerah.shared.Text;
import id.anugerah.submission.Group;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class StandingTest {

    private static final List<Aspect> ASPECTS = List.of(new Aspect("A", new Text("Satu", "One"), 10, List.of()),
            new Aspect("B", new Text("Dua", "Two"), 45, List.of()));

    @Test
    void anEvenGroupTakesTheMeanOfTheTwoInTheMiddle() {
        Standing standing = Standing.of(Group.GENERAL, ASPECTS, of("10", "0"),
                List.of(of("10", "0"), of("1", "45"), of("2/3", "30"), of("4", "1"))).orElseThrow();

        assertThat(standing.bodies()).isEqualTo(4);
        assertThat(standing.lines()).extracting(Standing.Line::own).containsExactly(Score.of(10), Score.ZERO);
        assertThat(standing.lines()).extracting(Standing.Line::median).containsExactly(Score.parse("2.5"), Score.parse("15.5"));
        assertThat(standing.lines()).extracting(Standing.Line::best).containsExactly(Score.of(10), Score.of(45));
    }

    @Test
    void anOddGroupTakesTheOneInTheMiddle() {
        assertThat(Standing.of(Group.UPP, ASPECTS, of("1", "1"), List.of(of("1", "1"), of("5", "2"), of("3", "9"), of("2", "7"), of("4", "8")))
                .orElseThrow().lines()).extracting(Standing.Line::median).containsExactly(Score.of(3), Score.of(7));
    }

    @Test
    void aGroupOfThreeWouldTellSingleBodies() {
        assertThat(Standing.of(Group.UPP, ASPECTS, of("1", "1"), List.of(of("1", "1"), of("5", "2"), of("3", "9")))).isEmpty();
    }

    private static Map<String, Score> of(String a, String b) {
        return Map.of("A", Score.parse(a), "B", Score.parse(b));
    }
}
