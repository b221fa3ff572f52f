package id.anugerah.account;

/** How an account stands, as a list of people says it. */
public enum Standing {
    /** A participant whose registration is not confirmed yet. */
    WAITING,
    INVITED,
    /** Invited, and the link has run out. */
    LAPSED,
    ACTIVE,
    DISABLED,
    /** Invited, and the invitation was taken back. */
    REVOKED
}
