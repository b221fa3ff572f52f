package id.anugerah.team;

import id.anugerah.submission.Right;

/** What an invitation offers. */
public enum Wish {
    VIEW(Right.VIEW), EDIT(Right.EDIT),
    /** The submission itself; the former owner keeps nothing. */
    HANDOVER(Right.OWN);

    private final Right right;

    Wish(Right right) {
        this.right = right;
    }

    Right right() {
        return right;
    }
}
