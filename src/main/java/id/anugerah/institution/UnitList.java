package id.anugerah.institution;

/** The two lists of units that the registration form offers. */
public enum UnitList {
    /** Units below an institution that may take part themselves: what a UPP chooses from. */
    SERVICE,
    /** Units that handle the complaints of an institution: what an IP chooses from; some are offered to every institution. */
    HANDLING
}
