package id.anugerah.ui.setup;

import id.anugerah.edition.EditionPlan;
import id.anugerah.edition.EditionPlan.Dates;
import id.anugerah.edition.ParameterSheet;
import id.anugerah.shared.Moments;
import id.anugerah.ui.shell.Words;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/**
 * What a plan brings: each phase with its dates, all of them another edition’s, and what was proposed where somebody has chosen
 * otherwise; each parameter that is different.
 */
final class PlanChange {

    private final Words words;
    private final EditionPlan before;
    private final EditionPlan after;

    PlanChange(Words words, EditionPlan before, EditionPlan after) {
        this.words = words;
        this.before = before;
        this.after = after;
    }

    List<String> sentences() {
        List<String> told = new ArrayList<>();
        if (!before.zone().equals(after.zone())) {
            told.add(words.of("setup.change.zone", before.zone(), after.zone()));
        }
        after.phases().forEach((phase, dates) -> {
            Dates was = before.phases().get(phase);
            if (dates != null && dates.opens() != null && dates.closes() != null) {
                told.add(was == null || dates.equals(was) ? words.of("setup.change.phase.new", words.of("phase." + phase), opens(after, dates), closes(after, dates))
                        : words.of("setup.change.phase", words.of("phase." + phase), opens(after, dates), closes(after, dates),
                        opens(before, was), closes(before, was)));
            }
        });
        Map<String, Object> was = ParameterSheet.of(before.parameters());
        ParameterSheet.of(after.parameters()).forEach((name, value) -> {
            if (!value.equals(was.get(name))) {
                told.add(words.of("clone.parameter.changed", words.of("parameter." + name), shown(name, was.get(name)), shown(name, value)));
            }
        });
        return told;
    }

    private String opens(EditionPlan plan, Dates dates) {
        return words.moment(instant(plan, dates.opens()), ZoneId.of(plan.zone()));
    }

    private String closes(EditionPlan plan, Dates dates) {
        return words.moment(Moments.lastMinute(instant(plan, dates.closes())), ZoneId.of(plan.zone()));
    }

    private static Instant instant(EditionPlan plan, LocalDateTime local) {
        return local.atZone(ZoneId.of(plan.zone())).toInstant();
    }

    private String shown(String name, Object value) {
        return value instanceof Boolean yes ? words.of(yes ? "organizer.yes" : "organizer.no")
                : value instanceof String text ? words.of("parameter." + name + "." + text) : String.valueOf(value);
    }
}
