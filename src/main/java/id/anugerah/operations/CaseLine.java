package id.anugerah.operations;

/** A running case as people read it. */
public record CaseLine(CaseFigures figures, CaseName name) {
}
