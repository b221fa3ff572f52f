package id.anugerah.support;

import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import org.camunda.bpm.engine.HistoryService;
import org.camunda.bpm.engine.RuntimeService;

/** What the engine knows about everything with one business key: a case with its sub-processes, or a season. */
final class Tokens {

    private final RuntimeService runtime;
    private final HistoryService history;
    private final String key;

    Tokens(Product product, UUID key) {
        this.runtime = product.the(RuntimeService.class);
        this.history = product.the(HistoryService.class);
        this.key = key.toString();
    }

    /** Boxes with a token, without the call activities around them. */
    List<String> waiting() {
        return runtime.createProcessInstanceQuery().processInstanceBusinessKey(key).list().stream()
                .flatMap(instance -> runtime.getActiveActivityIds(instance.getId()).stream())
                .filter(box -> !box.startsWith("call_")).toList();
    }

    Set<String> passed() {
        Set<String> passed = new TreeSet<>();
        history.createHistoricProcessInstanceQuery().processInstanceBusinessKey(key).list().forEach(instance ->
                history.createHistoricActivityInstanceQuery().processInstanceId(instance.getId()).finished().list()
                        .forEach(activity -> passed.add(activity.getActivityId())));
        return passed;
    }
}
