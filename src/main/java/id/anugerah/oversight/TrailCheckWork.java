package id.anugerah.oversight;

import id.anugerah.batch.BatchRun;
import id.anugerah.batch.BatchWork;
import id.anugerah.oversight.store.CheckRows;
import org.springframework.stereotype.Component;

/** Reads one part of the trail for a check and keeps what was found, in the transaction that marks the part as read. */
@Component
class TrailCheckWork implements BatchWork {

    static final String KIND = "trail-check";

    private final TrailReading reading;
    private final CheckRows rows;

    TrailCheckWork(TrailReading reading, CheckRows rows) {
        this.reading = reading;
        this.rows = rows;
    }

    @Override
    public String kind() {
        return KIND;
    }

    @Override
    public void work(BatchRun run, String part) {
        rows.keep(run.id(), part, reading.read(part));
    }

    @Override
    public int portion() {
        return 8;
    }
}
