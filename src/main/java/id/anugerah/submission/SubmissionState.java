package id.anugerah.submission;

/** Where a case stands, in the words of the domain. The process moves it; nothing else does. */
public enum SubmissionState {
    /** Registered, activation link not yet followed. */
    REGISTERED,
    EXPIRED, REFUSED,
    FILLING, NOT_SUBMITTED, SUBMITTED, VERIFIED,
    FINALIST, NOT_SHORTLISTED, SCORED,
    AWARDED, NOT_AWARDED,
    WITHDRAWN, DISQUALIFIED;

    /** A finalist may withdraw until the jury has scored; what was announced before is corrected then. */
    public boolean withdrawable() {
        return this == FILLING || this == SUBMITTED || this == VERIFIED || this == FINALIST;
    }

    public boolean ended() {
        return switch (this) {
            case EXPIRED, REFUSED, NOT_SUBMITTED, WITHDRAWN, DISQUALIFIED, AWARDED, NOT_AWARDED -> true;
            default -> false;
        };
    }
}
