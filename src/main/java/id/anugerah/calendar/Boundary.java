package id.anugerah.calendar;

import id.anugerah.edition.Phase;
import java.time.Instant;

/** Which end of a phase. */
public enum Boundary {
    OPENS, CLOSES;

    public Instant of(Phase phase) {
        return this == OPENS ? phase.opens() : phase.closes();
    }
}
