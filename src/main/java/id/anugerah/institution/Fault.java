package id.anugerah.institution;

import id.anugerah.shared.Refused;
import java.util.List;

/** Why an entry is refused. @param reason the bundles have it under "refused." + reason; @param arguments fill it */
public record Fault(String reason, List<Object> arguments) {

    Refused refused() {
        return new Refused(reason, arguments.toArray());
    }
}
