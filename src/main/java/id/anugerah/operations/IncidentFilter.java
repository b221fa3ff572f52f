package id.anugerah.operations;

import java.util.Optional;

/** What is shown of the incidents: each part narrows. */
public record IncidentFilter(Optional<String> process, Optional<String> box, Optional<Cause> cause) {

    public static final IncidentFilter ALL = new IncidentFilter(Optional.empty(), Optional.empty(), Optional.empty());

    public boolean matches(Incident one) {
        return process.map(one.process()::equals).orElse(true) && box.map(one.box()::equals).orElse(true)
                && cause.map(one.cause()::equals).orElse(true);
    }

    public IncidentFilter process(Optional<String> only) {
        return new IncidentFilter(only, Optional.empty(), cause);
    }

    public IncidentFilter box(Optional<String> only) {
        return new IncidentFilter(process, only, cause);
    }

    public IncidentFilter cause(Optional<Cause> only) {
        return new IncidentFilter(process, box, only);
    }
}
