package id.anugerah.archive.check;

import com.fasterxml.jackson.databind.JsonNode;
import id.anugerah.shared.Score;
import java.time.Instant;
import java.util.Optional;

/** A line of a table. What is missing or of another kind is an {@link IllegalArgumentException}: the table is broken. */
final class Row {

    private final JsonNode line;

    Row(JsonNode line) {
        this.line = line;
    }

    String text(String column) {
        return optional(column).orElseThrow(() -> new IllegalArgumentException(column));
    }

    Optional<String> optional(String column) {
        JsonNode value = line.required(column);
        return value.isNull() ? Optional.empty() : Optional.of(value.asText());
    }

    /** As JSON, for a column that holds some. */
    JsonNode json(String column) {
        return line.required(column);
    }

    int number(String column) {
        JsonNode value = line.required(column);
        if (!value.isIntegralNumber()) {
            throw new IllegalArgumentException(column);
        }
        return value.intValue();
    }

    Optional<Instant> time(String column) {
        return optional(column).map(Instant::parse);
    }

    /** The fraction of the columns …_num and …_den. */
    Optional<Score> score(String name) {
        JsonNode numerator = line.required(name + "_num");
        return numerator.isNull() ? Optional.empty()
                : Optional.of(new Score(numerator.longValue(), line.required(name + "_den").longValue()));
    }
}
