package id.anugerah.decision;

import id.anugerah.decision.Condition.Literal;
import id.anugerah.decision.Condition.Order;
import id.anugerah.decision.Condition.Place;
import java.math.BigDecimal;
import java.time.DateTimeException;
import java.time.Duration;
import java.time.LocalDate;
import java.time.Period;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reads the conditions that people write; whatever else FEEL can say stays raw, and so does all of a cell with such a part. */
final class ConditionReader {

    private static final Pattern TEXT = Pattern.compile("\"([^\"\\\\]*)\"");
    private static final Pattern NUMBER = Pattern.compile("-?\\d+(\\.\\d+)?");
    private static final Pattern COMPARED = Pattern.compile("(<=|>=|<|>)\\s*(.+)", Pattern.DOTALL);
    private static final Pattern WITHIN = Pattern.compile("([\\[(\\]])\\s*(.+?)\\s*\\.\\.\\s*(.+?)\\s*([\\])\\[])", Pattern.DOTALL);
    private static final Pattern NOT = Pattern.compile("not\\s*\\((.*)\\)", Pattern.DOTALL);
    private static final Pattern CALL = Pattern.compile("(starts with|ends with|contains)\\s*\\(\\s*([\\w?]+)\\s*,\\s*\"([^\"\\\\]*)\"\\s*\\)");
    private static final Pattern DAY = Pattern.compile("(?:date\\s*\\(\\s*\"([^\"]*)\"\\s*\\)|@\"(\\d{4}-\\d{2}-\\d{2})\")");
    private static final Pattern SPAN = Pattern.compile("(?:duration\\s*\\(\\s*\"([^\"]*)\"\\s*\\)|@\"(P[^\"]*)\")");
    private static final Map<String, Order> ORDERS = Map.of("<", Order.LESS, "<=", Order.AT_MOST, ">", Order.MORE, ">=", Order.AT_LEAST);
    private static final Map<String, Place> PLACES = Map.of("starts with", Place.STARTS, "ends with", Place.ENDS, "contains", Place.CONTAINS);

    private final String input;

    ConditionReader(String input) {
        this.input = input;
    }

    Condition read(String cell) {
        String asked = cell.strip();
        if (asked.isEmpty() || asked.equals(Condition.ANYTHING)) {
            return new Condition.Anything();
        }
        return any(asked).orElseGet(() -> new Condition.Raw(asked));
    }

    private Optional<Condition> any(String cell) {
        List<Condition> all = new ArrayList<>();
        for (String part : parts(cell)) {
            Optional<Condition> one = one(part.strip());
            if (one.isEmpty()) {
                return Optional.empty();
            }
            all.add(one.get());
        }
        return Optional.of(all.size() == 1 ? all.get(0) : new Condition.OneOf(List.copyOf(all)));
    }

    private Optional<Condition> one(String part) {
        Matcher not = NOT.matcher(part);
        if (not.matches()) {
            return any(not.group(1)).map(Condition.Not::new);
        }
        Matcher call = CALL.matcher(part);
        if (call.matches()) {
            return Optional.of(call).filter(each -> each.group(2).equals(input) || each.group(2).equals("?"))
                    .map(each -> new Condition.Holds(PLACES.get(each.group(1)), each.group(3)));
        }
        Matcher within = WITHIN.matcher(part);
        if (within.matches()) {
            return literal(within.group(2)).flatMap(from -> literal(within.group(3)).map(to -> new Condition.Within(from,
                    within.group(1).equals("["), to, within.group(4).equals("]"))));
        }
        Matcher compared = COMPARED.matcher(part);
        if (compared.matches()) {
            return literal(compared.group(2)).map(value -> new Condition.Compared(ORDERS.get(compared.group(1)), value));
        }
        return literal(part).map(Condition.Is::new);
    }

    private static Optional<Literal> literal(String part) {
        Matcher text = TEXT.matcher(part);
        if (text.matches()) {
            return Optional.of(new Literal.Words(text.group(1)));
        }
        if (NUMBER.matcher(part).matches()) {
            return Optional.of(new Literal.Number(new BigDecimal(part)));
        }
        if (part.equals("true") || part.equals("false")) {
            return Optional.of(new Literal.YesNo(part.equals("true")));
        }
        return time(part);
    }

    /** A day or a span; what only looks like one, such as 31 February, has no words. */
    private static Optional<Literal> time(String part) {
        try {
            Matcher day = DAY.matcher(part);
            if (day.matches()) {
                return Optional.of(new Literal.Day(LocalDate.parse(day.group(1) == null ? day.group(2) : day.group(1))));
            }
            Matcher span = SPAN.matcher(part);
            return span.matches() ? Optional.of(span(span.group(1) == null ? span.group(2) : span.group(1))) : Optional.empty();
        } catch (DateTimeException none) {
            return Optional.empty();
        }
    }

    private static Literal span(String iso) {
        if (iso.matches("P(\\d+Y)?(\\d+M)?") && iso.length() > 1) {
            return new Literal.Span(Period.parse(iso), 0, 0, 0);
        }
        Duration time = Duration.parse(iso);
        if (time.isNegative() || time.toSecondsPart() > 0) {
            throw new DateTimeException("No words for it");
        }
        return new Literal.Span(Period.ZERO, time.toDaysPart(), time.toHoursPart(), time.toMinutesPart());
    }

    /** Split at the commas that stand in no text and no brackets; a range may end with either kind of bracket. */
    private static List<String> parts(String cell) {
        List<String> parts = new ArrayList<>();
        boolean quoted = false;
        int deep = 0;
        int from = 0;
        for (int i = 0; i < cell.length(); i++) {
            char one = cell.charAt(i);
            quoted ^= one == '"';
            if (!quoted && one == '(') {
                deep++;
            } else if (!quoted && one == ')') {
                deep = Math.max(0, deep - 1);
            } else if (!quoted && deep == 0 && one == ',') {
                parts.add(cell.substring(from, i));
                from = i + 1;
            }
        }
        parts.add(cell.substring(from));
        return parts;
    }
}
