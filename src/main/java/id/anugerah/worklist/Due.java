package id.anugerah.worklist;

/** How near a task's date is: past, today where the edition is, within 48 hours, or no date at all. */
public enum Due {
    LATE, TODAY, SOON, NONE
}
