package id.anugerah.operations;

import java.util.List;
import java.util.UUID;

/** Everything that runs for a submission or an edition. @param processes the journey first, then what it has called */
public record RunningCase(UUID key, CaseName name, List<RunningProcess> processes, List<IncidentLine> incidents) {

    public boolean suspended() {
        return processes.stream().anyMatch(RunningProcess::suspended);
    }
}
