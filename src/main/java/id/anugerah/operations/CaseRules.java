package id.anugerah.operations;

import id.anugerah.shared.Refused;
import java.util.Optional;
import java.util.Set;

/** What may not be done to a case by hand, because rows of the domain say where it stands or two people decide about it. */
final class CaseRules {

    /** Each of their boxes is a state that a decision or the calendar gives. */
    private static final Set<String> STAGES = Set.of("submission", "late_finalist", "edition", "phase");

    private static final Set<String> JOURNEYS = Set.of("submission", "late_finalist");
    private static final Set<String> SEASON = Set.of("edition", "phase");
    private static final Set<String> DECISIONS = Set.of("shortlist_correction", "award_correction");

    private CaseRules() {
    }

    static Optional<Refused> againstMove(RunningProcess process, Token token) {
        if (STAGES.contains(process.process())) {
            return Optional.of(new Refused("operations.moveStage"));
        }
        if (token.between() || token.kind() == Token.Kind.STEP) {
            return Optional.of(new Refused("operations.moveEngine"));
        }
        return token.kind() == Token.Kind.CALL ? Optional.of(new Refused("operations.moveCalled")) : Optional.empty();
    }

    static Optional<Refused> againstCancel(RunningProcess process) {
        if (JOURNEYS.contains(process.process())) {
            return Optional.of(new Refused("operations.cancelJourney"));
        }
        if (SEASON.contains(process.process())) {
            return Optional.of(new Refused("operations.cancelSeason"));
        }
        if (DECISIONS.contains(process.process())) {
            return Optional.of(new Refused("operations.cancelDecision"));
        }
        return process.parent().isPresent() ? Optional.of(new Refused("operations.cancelCalled")) : Optional.empty();
    }
}
