package id.anugerah.shared;

import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.Map;

/** Points in time as people in Indonesia write them, with the name of the zone. */
public final class Moments {

    private static final Map<String, String> ZONES = Map.of("Asia/Jakarta", "WIB", "Asia/Pontianak", "WIB",
            "Asia/Makassar", "WITA", "Asia/Jayapura", "WIT");

    private Moments() {
    }

    /** "Rabu, 14 Oktober 2020, 23.59 WIB". */
    public static String full(Instant instant, ZoneId zone, Locale locale) {
        return words(instant, zone, "EEEE, d MMMM yyyy, HH.mm", locale);
    }

    /** "14 Okt 2020, 23.59 WIB". */
    public static String brief(Instant instant, ZoneId zone, Locale locale) {
        return words(instant, zone, "d MMM yyyy, HH.mm", locale);
    }

    /** "14.03 WIB". */
    public static String time(Instant instant, ZoneId zone, Locale locale) {
        return words(instant, zone, "HH.mm", locale);
    }

    /** The minute that people name as a deadline: who must act before midnight reads 23.59. */
    public static Instant lastMinute(Instant closes) {
        return closes.minusSeconds(60);
    }

    private static String words(Instant instant, ZoneId zone, String pattern, Locale locale) {
        return DateTimeFormatter.ofPattern(pattern, locale).format(instant.atZone(zone)) + " "
                + ZONES.getOrDefault(zone.getId(), zone.getId());
    }
}
