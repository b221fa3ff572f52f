package id.anugerah.decision;

import static org.assertj.core.api.Assertions.assertThat;

import id.anugerah.decision.Condition.Anything;
import id.anugerah.decision.Condition.Compared;
import id.anugerah.decision.Condition.Holds;
import id.anugerah.decision.Condition.Is;
import id.anugerah.decision.Condition.Literal;
import id.anugerah.decision.Condition.Not;
import id.anugerah.decision.Condition.OneOf;
import id.anugerah.decision.Condition.Order;
import id.anugerah.decision.Condition.Place;
import id.anugerah.decision.Condition.Raw;
import id.anugerah.decision.Condition.Within;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.Period;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ConditionTest {

    @Test
    void anEmptyCellAndADashAskNothing() {
        assertThat(List.of(of(""), of(" - "))).containsOnly(new Anything());
    }

    @Test
    void comparisonsAndRangesKnowWhichEndBelongsToThem() {
        assertThat(of("< 0.10")).isEqualTo(new Compared(Order.LESS, number("0.10")));
        assertThat(of(">=80")).isEqualTo(new Compared(Order.AT_LEAST, number("80")));
        assertThat(of("[60..80)")).isEqualTo(new Within(number("60"), true, number("80"), false));
        assertThat(of("]1.5 .. 2]")).isEqualTo(new Within(number("1.5"), false, number("2"), true));
        assertThat(of("(1..2[")).isEqualTo(new Within(number("1"), false, number("2"), false));
    }

    @Test
    void aListIsOneOfItsPartsAndACommaInATextIsNone() {
        assertThat(of("\"IP\", \"UPP, pusat\"")).isEqualTo(new OneOf(List.of(text("IP"), text("UPP, pusat"))));
        assertThat(of("< 0, 10")).as("a decimal comma makes two conditions").isEqualTo(new OneOf(List.of(
                new Compared(Order.LESS, number("0")), new Is(number("10")))));
        assertThat(of("[1..2], [4..5)")).isInstanceOf(OneOf.class);
        assertThat(of("not(\"a\", \"b\")")).isEqualTo(new Not(new OneOf(List.of(text("a"), text("b")))));
    }

    @Test
    void theBeginningOfATextIsAskedOfTheColumnItself() {
        assertThat(of("starts with(edition, \"demo\")")).isEqualTo(new Holds(Place.STARTS, "demo"));
        assertThat(of("contains(?, \"-\")")).isEqualTo(new Holds(Place.CONTAINS, "-"));
        assertThat(of("starts with(group, \"U\")")).as("another column").isEqualTo(new Raw("starts with(group, \"U\")"));
    }

    @Test
    void daysAndSpansAreRead() {
        assertThat(of("< date(\"2027-02-28\")")).isEqualTo(new Compared(Order.LESS, new Literal.Day(LocalDate.of(2027, 2, 28))));
        assertThat(of("@\"2027-02-28\"")).isEqualTo(new Is(new Literal.Day(LocalDate.of(2027, 2, 28))));
        assertThat(of(">= duration(\"P1Y6M\")")).isEqualTo(new Compared(Order.AT_LEAST, new Literal.Span(Period.of(1, 6, 0), 0, 0, 0)));
        assertThat(of("duration(\"P2DT3H\")")).isEqualTo(new Is(new Literal.Span(Period.ZERO, 2, 3, 0)));
    }

    @ParameterizedTest
    @ValueSource(strings = {"GENERAL", "? * 2 > 3", "date(\"2027-02-31\")", "\"a\", f(x)", "not(f(x))", "< 3 and > 1", "if true then 1 else 2"})
    void whatHasNoWordsStaysWhole(String cell) {
        assertThat(of(cell)).isEqualTo(new Raw(cell));
    }

    private static Condition of(String cell) {
        return Condition.of("edition", cell);
    }

    private static Condition text(String text) {
        return new Is(new Literal.Words(text));
    }

    private static Literal number(String number) {
        return new Literal.Number(new BigDecimal(number));
    }
}
