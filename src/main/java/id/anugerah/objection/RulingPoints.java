package id.anugerah.objection;

import id.anugerah.shared.Score;

/** Points of an indicator before and after its ruling. */
public record RulingPoints(Score before, Score after) {
}
