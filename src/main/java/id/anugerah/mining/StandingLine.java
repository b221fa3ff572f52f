package id.anugerah.mining;

/** A case at a box as people read it. */
public record StandingLine(StandingCase at, CaseLabel label) {
}
