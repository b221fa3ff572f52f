package id.anugerah.ui.oversight;

import com.vaadin.flow.router.QueryParameters;
import id.anugerah.oversight.TrailPlace;
import id.anugerah.oversight.TrailQuery;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/** What is looked for, as it stands in the address: words by part, days as 2026-11-23, and the place to go on from. */
record TrailFilter(Map<Part, String> parts, Optional<TrailPlace> after) {

    static final ZoneId ZONE = ZoneId.of("Asia/Jakarta");
    static final TrailFilter NONE = new TrailFilter(Map.of(), Optional.empty());

    private static final String AFTER = "sesudah";
    private static final int LONGEST = 200;

    enum Part {
        FROM("dari"), TO("sampai"), ACTION("tindakan"), ACTOR("pelaku"), SUBJECT("subjek"), WORDS("teks");

        private final String parameter;

        Part(String parameter) {
            this.parameter = parameter;
        }
    }

    static TrailFilter of(QueryParameters asked) {
        Map<Part, String> parts = new EnumMap<>(Part.class);
        for (Part part : Part.values()) {
            asked.getSingleParameter(part.parameter).map(String::strip).filter(text -> !text.isEmpty())
                    .map(text -> text.substring(0, Math.min(LONGEST, text.length())))
                    .filter(text -> part.compareTo(Part.TO) > 0 || day(text).isPresent()).ifPresent(text -> parts.put(part, text));
        }
        return new TrailFilter(parts, asked.getSingleParameter(AFTER).flatMap(TrailFilter::place));
    }

    String text(Part part) {
        return parts.getOrDefault(part, "");
    }

    /** From the newest row on. @param text "" takes the part away */
    TrailFilter with(Part part, String text) {
        Map<Part, String> changed = new EnumMap<>(Part.class);
        changed.putAll(parts);
        changed.remove(part);
        if (!text.isBlank()) {
            changed.put(part, text.strip());
        }
        return new TrailFilter(changed, Optional.empty());
    }

    TrailFilter after(TrailPlace place) {
        return new TrailFilter(parts, Optional.of(place));
    }

    TrailFilter newest() {
        return new TrailFilter(parts, Optional.empty());
    }

    QueryParameters parameters() {
        Map<String, String> address = new HashMap<>();
        parts.forEach((part, text) -> address.put(part.parameter, text));
        after.ifPresent(place -> address.put(AFTER, place.at() + "~" + place.subject() + "~" + place.seq()));
        return QueryParameters.simple(address);
    }

    TrailQuery query() {
        return new TrailQuery(day(text(Part.FROM)).map(day -> day.atStartOfDay(ZONE).toInstant()),
                day(text(Part.TO)).map(day -> day.plusDays(1).atStartOfDay(ZONE).toInstant()),
                text(Part.ACTION), text(Part.ACTOR), text(Part.SUBJECT), text(Part.WORDS));
    }

    Optional<UUID> chain() {
        return uuid(text(Part.SUBJECT));
    }

    static Optional<LocalDate> day(String text) {
        try {
            return Optional.of(LocalDate.parse(text)).filter(day -> day.getYear() > 1900 && day.getYear() < 3000);
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }

    private static Optional<TrailPlace> place(String text) {
        String[] parts = text.split("~", 3);
        try {
            return parts.length < 3 ? Optional.empty()
                    : Optional.of(new TrailPlace(Instant.parse(parts[0]), UUID.fromString(parts[1]), Integer.parseInt(parts[2])));
        } catch (DateTimeException | IllegalArgumentException e) {
            return Optional.empty();
        }
    }

    private static Optional<UUID> uuid(String text) {
        try {
            return text.length() == 36 ? Optional.of(UUID.fromString(text)) : Optional.empty();
        } catch (IllegalArgumentException e) {
            return Optional.empty();
        }
    }
}
