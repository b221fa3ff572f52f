package id.anugerah.edition;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.Period;
import java.time.ZoneId;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** An edition as its file states it: dates without zone are in the edition's own. */
public record EditionPlan(String code, String name, int year, String zone, LocalDate announcedOn, Files instruments,
                          Map<String, Dates> phases, Parameters parameters) {

    /** The zones of Indonesia: WIB, WITA, WIT. */
    public static final List<String> ZONES = List.of("Asia/Jakarta", "Asia/Makassar", "Asia/Jayapura");

    /** Names of the instrument files without extension. */
    public record Files(String ip, String upp, String jury) {
    }

    public record Dates(LocalDateTime opens, LocalDateTime closes) {
    }

    /** The same season under another code and name, moved by whole days; the year of the rules stays. */
    public EditionPlan moved(String newCode, String newName, Period by) {
        Map<String, Dates> moved = new LinkedHashMap<>();
        phases.forEach((kind, dates) -> moved.put(kind, new Dates(dates.opens().plus(by), dates.closes().plus(by))));
        return new EditionPlan(newCode, newName, year, zone, announcedOn.plus(by), instruments,
                moved, parameters);
    }

    /** The same plan with one phase moved by whole days. */
    public EditionPlan delayed(PhaseKind kind, Period by) {
        Map<String, Dates> moved = new LinkedHashMap<>(phases);
        moved.computeIfPresent(kind.key(), (key, dates) -> new Dates(dates.opens().plus(by), dates.closes().plus(by)));
        return new EditionPlan(code, name, year, zone, announcedOn, instruments, moved, parameters);
    }

    /** Whether the last of its dates has passed: such an edition is kept for reference, nobody waits for it any more. */
    public boolean over(Instant now) {
        return phases.values().stream().allMatch(dates -> dates.closes().atZone(ZoneId.of(zone)).toInstant().isBefore(now));
    }
}
