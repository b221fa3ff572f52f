package id.anugerah.decision;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.Period;
import java.util.List;

/** What a cell of a decision table asks of its input, as far as it can be put into words; the cell itself stays as it is stored. */
public sealed interface Condition {

    /** The cell that every value fits. */
    String ANYTHING = "-";

    record Anything() implements Condition {
    }

    record Is(Literal value) implements Condition {
    }

    record Compared(Order order, Literal value) implements Condition {
    }

    /** @param from included where {@code withFrom}. @param to included where {@code withTo} */
    record Within(Literal from, boolean withFrom, Literal to, boolean withTo) implements Condition {
    }

    /** A text that begins, ends or contains as said. */
    record Holds(Place place, String text) implements Condition {
    }

    record OneOf(List<Condition> any) implements Condition {
    }

    record Not(Condition other) implements Condition {
    }

    /** What has no words: it is read by the engine alone. */
    record Raw(String cell) implements Condition {
    }

    enum Order { LESS, AT_MOST, MORE, AT_LEAST }

    enum Place { STARTS, ENDS, CONTAINS }

    /** A value that stands in a condition. */
    sealed interface Literal {

        record Words(String text) implements Literal {
        }

        record Number(BigDecimal value) implements Literal {
        }

        record YesNo(boolean value) implements Literal {
        }

        record Day(LocalDate value) implements Literal {
        }

        /** @param days together with {@code hours} and {@code minutes}; the years and months of a span have none of them */
        record Span(Period years, long days, long hours, long minutes) implements Literal {
        }
    }

    /** @param input whose name a cell may use for the value that it asks about */
    static Condition of(String input, String cell) {
        return new ConditionReader(input).read(cell);
    }
}
