package id.anugerah.calendar;

import id.anugerah.audit.AuditTrail;
import id.anugerah.batch.BatchRun;
import id.anugerah.batch.BatchWork;
import id.anugerah.calendar.store.ChangeRows;
import id.anugerah.shared.Refused;
import java.time.Clock;
import java.util.Map;
import java.util.UUID;
import org.springframework.stereotype.Component;

/** Applies one change: phases, timers, due dates, mails and the mark that it is done are one transaction. */
@Component
class CalendarWork implements BatchWork {

    static final String KIND = "calendar";

    private final ChangeRows rows;
    private final Application application;
    private final AuditTrail audit;
    private final Clock clock;

    CalendarWork(ChangeRows rows, Application application, AuditTrail audit, Clock clock) {
        this.rows = rows;
        this.application = application;
        this.audit = audit;
        this.clock = clock;
    }

    @Override
    public String kind() {
        return KIND;
    }

    /** What has changed since it was asked for may refuse it: a phase that has closed by itself meanwhile. */
    @Override
    public void work(BatchRun run, String item) {
        CalendarChange change = rows.find(UUID.fromString(item)).orElseThrow();
        rows.lock(change.edition());
        application.broken(change.edition(), change.moves()).stream().filter(rule -> rule != CalendarRule.NOT_PAST).findFirst()
                .ifPresent(rule -> {
                    throw new Refused("calendar." + rule.name());
                });
        Application.Done done = application.apply(change.edition(), change.moves(), change.reason());
        int timers = done.boxes().stream().mapToInt(Rescheduled::timers).sum();
        int dueDates = done.boxes().stream().mapToInt(Rescheduled::dueDates).sum();
        rows.applied(change.id(), clock.instant(), timers, dueDates, done.told());
        audit.record(change.edition(), "calendar.changed", Map.of("moves", Application.told(change.moves()), "reason", change.reason(),
                "timers", timers, "dueDates", dueDates, "told", done.told()));
    }
}
