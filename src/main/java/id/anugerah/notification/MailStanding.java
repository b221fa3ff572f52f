package id.anugerah.notification;

/** What became of a mail; the column {@code standing} of the table mail says it. */
public enum MailStanding {
    /** Handed over to the mail server, and nothing was heard of it since. */
    SENT,
    /** Not handed over yet; no attempt has failed. */
    WAITING,
    /** An attempt failed; it is tried again. */
    FAILED,
    /** Handed over, and a server on its way reported that it could not be delivered. */
    RETURNED
}
