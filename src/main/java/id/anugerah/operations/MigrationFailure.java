package id.anugerah.operations;

/** A case that could not go after all. @param cause key of a refusal, or "batch.failed" */
public record MigrationFailure(CaseName name, String cause, String detail) {
}
