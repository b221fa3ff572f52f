package id.anugerah.assessment;

/** What still hinders sending. */
public record Missing(String indicator, Cause cause) {

    /** Each is a key of the bundles under "missing.". */
    public enum Cause { ANSWER, EVIDENCE, EVIDENCE_PENDING, EVIDENCE_INFECTED }
}
