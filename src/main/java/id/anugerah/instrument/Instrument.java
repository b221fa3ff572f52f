package id.anugerah.instrument;

import id.anugerah.shared.Text;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** A frozen version of a self-assessment instrument. */
public record Instrument(UUID version, String id, int number, Text title, List<Aspect> aspects) {

    public List<Indicator> indicators() {
        return aspects.stream().flatMap(aspect -> aspect.indicators().stream()).toList();
    }

    public Optional<Indicator> indicator(String id) {
        return indicators().stream().filter(indicator -> indicator.id().equals(id)).findFirst();
    }

    /** The indicator or a refusal: an address can be mistyped. */
    public Indicator required(String id) {
        return indicator(id).orElseThrow(() -> new id.anugerah.shared.Refused("instrument.unknownIndicator", id));
    }
}
