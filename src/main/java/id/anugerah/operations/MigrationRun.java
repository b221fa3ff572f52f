package id.anugerah.operations;

import id.anugerah.batch.BatchRun;

/** A migration that was started, and how far it is. */
public record MigrationRun(BatchRun run, MigrationPlan plan) {
}
