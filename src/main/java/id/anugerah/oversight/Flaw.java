package id.anugerah.oversight;

/** What can be wrong with the trail. The words stand in the bundles under "oversight.flaw.NAME". */
public enum Flaw {
    /** Rows before this one are gone. */
    ROW_MISSING,
    /** The row does not follow the one before: one of the two was exchanged. */
    ROW_EXCHANGED,
    /** The row does not say what it said when it was written. */
    ROW_CHANGED,
    /** The end of a chain is gone: a seal has seen more rows. */
    END_MISSING,
    /** A chain is gone that a seal has seen. */
    CHAIN_MISSING,
    /** The chain fits in itself, but a seal has seen this row otherwise. */
    CHAIN_REWRITTEN,
    /** A seal is not what its parts give. */
    SEAL_CHANGED,
    /** A seal does not follow the one before. */
    SEAL_UNCHAINED,
    /** The list of chain ends that a seal is over was changed. */
    SEAL_LIST_CHANGED,
    /** A seal that somebody has noted outside is another one here, or is not there. */
    SEAL_NOT_AS_NOTED
}
