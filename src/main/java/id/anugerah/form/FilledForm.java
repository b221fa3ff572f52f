package id.anugerah.form;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * What a person has filled in, checked against the form. Fields that were hidden or left empty are not in it.
 *
 * @param values String, BigDecimal, Boolean, List of String, LocalDate, LocalTime or LocalDateTime by key, in the form's order
 */
public record FilledForm(String form, String hash, Map<String, Object> values) {

    public FilledForm {
        values = java.util.Collections.unmodifiableMap(new LinkedHashMap<>(values));
    }

    /** A text or a choice; "" where nothing was filled in. */
    public String text(String key) {
        return of(key, String.class).orElse("");
    }

    public Optional<BigDecimal> number(String key) {
        return of(key, BigDecimal.class);
    }

    public boolean ticked(String key) {
        return of(key, Boolean.class).orElse(false);
    }

    public Optional<LocalDate> date(String key) {
        return of(key, LocalDate.class);
    }

    public Optional<LocalTime> time(String key) {
        return of(key, LocalTime.class);
    }

    public Optional<LocalDateTime> dateTime(String key) {
        return of(key, LocalDateTime.class);
    }

    /** What was ticked in a checklist. */
    public List<String> chosen(String key) {
        return of(key, List.class).map(list -> ((List<?>) list).stream().map(String.class::cast).toList()).orElse(List.of());
    }

    private <T> Optional<T> of(String key, Class<T> type) {
        return Optional.ofNullable(values.get(key)).map(type::cast);
    }
}
