package id.anugerah.mining;

/**
 * A box of a process in figures.
 *
 * @param known     false for a box that only older versions of the diagram have
 * @param durations empty for steps of the engine and ends
 */
public record StepFigures(ModelBox box, boolean known, long standing, long incidents, Durations durations) {
}
