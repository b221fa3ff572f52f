package id.anugerah.release;

import id.anugerah.shared.Score;
import id.anugerah.submission.Group;
import java.util.List;

/** What another quota or weight would do to the list. */
public record WhatIfResult(List<Move> moves) {

    /** Everybody by group and new rank. Ranks count from 1 within the group. */
    public record Move(Group group, String reference, String body, int rank, int newRank, Score points, Score newPoints,
                       boolean in, boolean wouldBeIn) {

        public boolean enters() {
            return wouldBeIn && !in;
        }

        public boolean leaves() {
            return in && !wouldBeIn;
        }
    }

    public List<Move> of(Group group) {
        return moves.stream().filter(move -> move.group() == group).toList();
    }
}
