package id.anugerah.edition;

import id.anugerah.shared.Refused;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.UUID;

/** One season of the competition with everything that is decided before it begins. */
public record Edition(UUID id, String code, String name, int year, ZoneId zone, LocalDate announcedOn, UUID ipInstrument,
                      UUID uppInstrument, UUID jurySheet, Parameters parameters, List<Phase> phases) {

    public Phase phase(PhaseKind kind) {
        return phases.stream().filter(phase -> phase.kind() == kind).findFirst()
                .orElseThrow(() -> new Refused("edition.noSuchPhase", kind.key()));
    }

    /** As people see it: an announcement, which nothing closes, is over when a later phase has begun. */
    public Phase.State standing(PhaseKind kind) {
        Phase phase = phase(kind);
        boolean later = phases.stream().anyMatch(other -> other.kind().compareTo(kind) > 0 && other.state() != Phase.State.PLANNED);
        return later && phase.state() == Phase.State.OPEN ? Phase.State.CLOSED : phase.state();
    }

    /** Last instant at which a submission is still taken, grace period included. */
    public Instant submissionDeadline() {
        return phase(PhaseKind.REGISTRATION).closes().plus(parameters.grace());
    }

    public boolean runs(PhaseKind kind, Instant at) {
        Phase phase = phase(kind);
        return !at.isBefore(phase.opens()) && at.isBefore(phase.closes());
    }
}
