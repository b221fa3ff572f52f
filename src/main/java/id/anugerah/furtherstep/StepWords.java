package id.anugerah.furtherstep;

import id.anugerah.worklist.Box;
import org.springframework.context.support.DefaultMessageSourceResolvable;

/** What a kind of step is called in the diagram and in sentences. */
final class StepWords {

    private StepWords() {
    }

    /** An argument that the message bundles turn into words of the reader's language. */
    static Object of(FurtherStep.Kind kind) {
        return new DefaultMessageSourceResolvable("furtherstep.kind." + kind.name());
    }

    static Box box(FurtherStep.Kind kind) {
        return kind == FurtherStep.Kind.FIELD_OBSERVATION ? Box.TASK_OBSERVE_FIELD : Box.TASK_INTERVIEW_FURTHER;
    }
}
