package id.anugerah.process.verification;

import id.anugerah.verification.CutProcess;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.runtime.ProcessInstance;
import org.springframework.stereotype.Component;

/** Brings the message event_cut_drawn to the cases that wait for it, in jobs of their own. */
@Component
class WaitingForCut implements CutProcess {

    private final RuntimeService runtime;

    WaitingForCut(RuntimeService runtime) {
        this.runtime = runtime;
    }

    @Override
    public void cutKnown(List<UUID> submissions) {
        Set<String> concerned = submissions.stream().map(UUID::toString).collect(Collectors.toSet());
        List<String> waiting = runtime.createProcessInstanceQuery().processDefinitionKey("verification")
                .activityIdIn("event_cut_drawn").unlimitedList().stream()
                .filter(instance -> concerned.contains(instance.getBusinessKey())).map(ProcessInstance::getId).toList();
        if (!waiting.isEmpty()) {
            runtime.createMessageCorrelationAsync("cut_drawn").processInstanceIds(waiting).correlateAllAsync();
        }
    }
}
