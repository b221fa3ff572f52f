package id.anugerah.worklist;

/** The parts of a work list: one's own tasks, those one may take, those of one's groups that others have, those one has done. */
public enum Tab {
    MINE, CLAIMABLE, TEAM, DONE
}
