package id.anugerah.insight;

/** What became of a mail. A mail that comes back after it was handed over is not known to the product. */
public enum MailStanding {
    SENT,
    /** Not handed over yet; no attempt has failed. */
    WAITING,
    /** An attempt failed; it is tried again. */
    FAILED
}
