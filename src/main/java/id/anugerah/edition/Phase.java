package id.anugerah.edition;

import java.time.Instant;

/**
 * @param opens  first instant of the phase
 * @param closes first instant after it: midnight of 14 October is 15 October 00:00
 */
public record Phase(PhaseKind kind, Instant opens, Instant closes, State state) {

    public enum State { PLANNED, OPEN, CLOSED }
}
