package id.anugerah.insight;

/** Where a finalist is on the way through its session before the jury. One may stand in several of these ways. */
public enum SessionStanding {
    /** A finalist without a session; cancelled ones do not count. */
    NONE,
    PLANNED,
    /** Planned, and its hour has come. */
    OVERDUE,
    /** Open or in discussion. */
    OPEN,
    CLOSED,
    /** Begun and not closed, and a juror who sits there has not sent a sheet. */
    SHEETS
}
