package id.anugerah.support;

import id.anugerah.access.CurrentPerson;
import id.anugerah.access.Person;
import id.anugerah.batch.BatchClockwork;
import id.anugerah.operations.ProcessClockwork;
import id.anugerah.platform.time.SeasonClock;
import java.time.Instant;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.Callable;
import org.camunda.bpm.engine.HistoryService;
import org.camunda.bpm.engine.ManagementService;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.history.HistoricProcessInstance;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The product under test: its beans, its people, its time. */
public class Product {

    /** A visitor who is not signed in. */
    public static final Person NOBODY = new Person(new UUID(0, 0), "", "", Set.of());

    private final ApplicationContext context;
    private final People people;

    Product(ApplicationContext context) {
        this.context = context;
        this.people = new People(this);
    }

    public <T> T the(Class<T> type) {
        return context.getBean(type);
    }

    ApplicationContext context() {
        return context;
    }

    public People people() {
        return people;
    }

    public JdbcClient sql() {
        return the(JdbcClient.class);
    }

    public <T> T as(Person person, Callable<T> work) {
        return CurrentPerson.actingAs(person, work);
    }

    public void runAs(Person person, Runnable work) {
        as(person, () -> {
            work.run();
            return null;
        });
    }

    public Instant now() {
        return the(SeasonClock.class).instant();
    }

    /** Sets the time and lets nothing happen by itself. */
    public void timeIs(Instant instant) {
        the(SeasonClock.class).set(instant);
    }

    /** Sets the time and lets everything happen that has become due. */
    public void moveTo(Instant instant) {
        timeIs(instant);
        dueJobs();
    }

    public int dueJobs() {
        return the(ProcessClockwork.class).runDueJobs();
    }

    /** Works on what was asked for in many cases: nothing of it happens by itself. */
    public int dueBatches() {
        return the(BatchClockwork.class).runWaiting();
    }

    /** No case, no job, no history is left of the tests before. */
    void clear() {
        ManagementService management = the(ManagementService.class);
        management.createBatchQuery().list().forEach(batch -> management.deleteBatch(batch.getId(), true));
        RuntimeService runtime = the(RuntimeService.class);
        runtime.createProcessInstanceQuery().rootProcessInstances().unlimitedList()
                .forEach(instance -> runtime.deleteProcessInstance(instance.getId(), "curtain"));
        HistoryService history = the(HistoryService.class);
        var over = history.createHistoricProcessInstanceQuery().unlimitedList().stream().map(HistoricProcessInstance::getId).toList();
        if (!over.isEmpty()) {
            history.deleteHistoricProcessInstancesBulk(over);
        }
        the(SeasonClock.class).set(null);
        sql().sql("delete from rate_limit").update();
    }
}
