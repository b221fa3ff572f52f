package id.anugerah.process.edition;

import id.anugerah.edition.SeasonProcess;
import id.anugerah.release.AnnouncementProcess;
import id.anugerah.release.ReleaseKind;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.runtime.ProcessInstance;
import org.springframework.stereotype.Component;

/** Starts a season and passes its announcements on to the cases. */
@Component
class EditionProcess implements SeasonProcess, AnnouncementProcess {

    private final RuntimeService runtime;

    EditionProcess(RuntimeService runtime) {
        this.runtime = runtime;
    }

    @Override
    public void start(UUID edition) {
        runtime.startProcessInstanceByKey("edition", edition.toString());
    }

    /** One job for a handful of cases each: a node that dies in between loses none, and none hears it twice. */
    @Override
    public void announced(ReleaseKind kind, List<UUID> submissions) {
        String message = kind == ReleaseKind.SHORTLIST ? "shortlist_announced" : "awards_announced";
        String process = kind == ReleaseKind.SHORTLIST ? "shortlist_decision" : "award_decision";
        Set<String> concerned = submissions.stream().map(UUID::toString).collect(Collectors.toSet());
        List<String> waiting = runtime.createProcessInstanceQuery().processDefinitionKey(process).unlimitedList().stream()
                .filter(instance -> concerned.contains(instance.getBusinessKey())).map(ProcessInstance::getId).toList();
        if (!waiting.isEmpty()) {
            runtime.createMessageCorrelationAsync(message).processInstanceIds(waiting).correlateAllAsync();
        }
    }
}
