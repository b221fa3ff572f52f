package id.anugerah.ui.setup;

import id.anugerah.decision.Condition;
import id.anugerah.decision.Condition.Compared;
import id.anugerah.decision.Condition.Holds;
import id.anugerah.decision.Condition.Is;
import id.anugerah.decision.Condition.Literal;
import id.anugerah.decision.Condition.Not;
import id.anugerah.decision.Condition.OneOf;
import id.anugerah.decision.Condition.Raw;
import id.anugerah.decision.Condition.Within;
import id.anugerah.ui.shell.Words;
import java.math.BigDecimal;
import java.text.NumberFormat;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;

/** A condition of a decision table in the reader's language. */
final class ConditionWords {

    private final Words words;
    private final UnaryOperator<String> names;

    /** @param names what a text of the column is called */
    ConditionWords(Words words, UnaryOperator<String> names) {
        this.words = words;
        this.names = names;
    }

    String of(Condition condition) {
        if (condition instanceof Is is) {
            return literal(is.value());
        }
        if (condition instanceof Compared compared) {
            String prefix = compared.value() instanceof Literal.Day ? "setup.when.day." : "setup.when.";
            return words.of(prefix + compared.order(), literal(compared.value()));
        }
        if (condition instanceof Within within) {
            return words.of("setup.when.within." + within.withFrom() + "." + within.withTo(), literal(within.from()), literal(within.to()));
        }
        if (condition instanceof Holds holds) {
            return words.of("setup.when." + holds.place(), holds.text());
        }
        if (condition instanceof OneOf list) {
            return list.any().stream().map(this::of).collect(Collectors.joining(" " + words.of("setup.when.or") + " "));
        }
        if (condition instanceof Not not) {
            return words.of("setup.when.not", of(not.other()));
        }
        return condition instanceof Raw raw ? raw.cell() : words.of("setup.any");
    }

    private String literal(Literal value) {
        if (value instanceof Literal.Words text) {
            return names.apply(text.text());
        }
        if (value instanceof Literal.Number number) {
            return number(number.value());
        }
        if (value instanceof Literal.YesNo yesNo) {
            return words.of("setup.value." + yesNo.value());
        }
        if (value instanceof Literal.Day day) {
            return DateTimeFormatter.ofPattern("d MMMM yyyy", words.locale()).format(day.value());
        }
        return span((Literal.Span) value);
    }

    private String number(BigDecimal number) {
        NumberFormat format = NumberFormat.getNumberInstance(words.locale());
        format.setMinimumFractionDigits(number.scale());
        format.setMaximumFractionDigits(number.scale());
        return format.format(number);
    }

    private String span(Literal.Span span) {
        List<String> parts = new ArrayList<>();
        part(parts, "years", span.years().getYears());
        part(parts, "months", span.years().getMonths());
        part(parts, "days", span.days());
        part(parts, "hours", span.hours());
        part(parts, "minutes", span.minutes());
        return parts.isEmpty() ? words.of("setup.span.days", 0) : String.join(" ", parts);
    }

    private void part(List<String> parts, String unit, long count) {
        if (count != 0) {
            parts.add(words.of("setup.span." + unit, count));
        }
    }
}
