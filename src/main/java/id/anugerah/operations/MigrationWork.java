package id.anugerah.operations;

import id.anugerah.batch.BatchRun;
import id.anugerah.batch.BatchWork;
import org.springframework.stereotype.Component;

/** Each item is an instance that goes to the new version. */
@Component
class MigrationWork implements BatchWork {

    static final String KIND = "migrate";

    private final Migrations migrations;

    MigrationWork(Migrations migrations) {
        this.migrations = migrations;
    }

    @Override
    public String kind() {
        return KIND;
    }

    @Override
    public void work(BatchRun run, String instance) {
        migrations.migrate(run, instance);
    }
}
