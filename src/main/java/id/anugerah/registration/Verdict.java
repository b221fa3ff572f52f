package id.anugerah.registration;

/** What the table of eligibility says, and whether an organizer was asked to decide otherwise. */
public record Verdict(boolean eligible, boolean exceptionAsked) {
}
