package id.anugerah.rehearsal;

import id.anugerah.access.CurrentPerson;
import id.anugerah.access.Person;
import id.anugerah.access.Role;
import id.anugerah.account.Accounts;
import id.anugerah.account.NewAccount;
import id.anugerah.operations.ProcessClockwork;
import id.anugerah.platform.time.SeasonClock;
import java.time.Duration;
import java.time.Instant;
import java.util.Set;
import java.util.concurrent.Callable;
import org.springframework.stereotype.Component;

/** Virtual time and the people who are not participants. Every act takes a few virtual seconds, so no two are at once. */
@Component
class Stage {

    private final SeasonClock clock;
    private final ProcessClockwork engine;
    private final Accounts accounts;

    Stage(SeasonClock clock, ProcessClockwork engine, Accounts accounts) {
        this.clock = clock;
        this.engine = engine;
        this.accounts = accounts;
    }

    /** Moves time forward and lets the engine do what has become due; time never goes back. */
    void moveTo(Instant instant) {
        if (instant.isAfter(clock.instant())) {
            clock.set(instant);
        }
        settle();
    }

    void begin(Instant instant) {
        engine.pause();
        clock.set(instant);
    }

    void end() {
        clock.set(null);
        engine.resume();
    }

    void settle() {
        engine.runDueJobs();
    }

    Instant now() {
        return clock.instant();
    }

    /** Lets the person act, three virtual seconds after the act before. */
    <T> T act(Person person, Callable<T> work) {
        clock.set(clock.instant().plus(Duration.ofSeconds(3)));
        return CurrentPerson.actingAs(person, work);
    }

    void run(Person person, Runnable work) {
        act(person, () -> {
            work.run();
            return null;
        });
    }

    /** An account of the cast, made at its first call. */
    Person member(String email, String name, String password, Role... roles) {
        return accounts.byEmail(email).map(account -> account.person()).orElseGet(() -> {
            accounts.createActive(new NewAccount(email, name, password, "id", null, Set.of(roles)));
            return accounts.byEmail(email).orElseThrow().person();
        });
    }
}
