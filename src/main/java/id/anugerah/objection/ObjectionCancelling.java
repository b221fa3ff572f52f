package id.anugerah.objection;

import id.anugerah.operations.SideCase;
import java.util.UUID;
import org.springframework.stereotype.Component;

/** An objection that an administrator cancels ends as if the participation had: no answer, nothing changed by it. */
@Component
class ObjectionCancelling implements SideCase {

    private final ObjectionOutcome outcome;

    ObjectionCancelling(ObjectionOutcome outcome) {
        this.outcome = outcome;
    }

    @Override
    public String process() {
        return "objection";
    }

    @Override
    public void cancel(UUID key, String reason) {
        outcome.end(key);
    }
}
