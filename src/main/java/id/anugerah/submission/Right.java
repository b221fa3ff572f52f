package id.anugerah.submission;

/** What a person may do with a submission; each includes those before it. */
public enum Right {
    NONE,
    /** Read everything, the result too. */
    VIEW,
    /** Fill the form, add and remove evidence. */
    EDIT,
    /** Send, withdraw, invite, hand over. */
    OWN;

    public boolean includes(Right other) {
        return compareTo(other) >= 0;
    }
}
