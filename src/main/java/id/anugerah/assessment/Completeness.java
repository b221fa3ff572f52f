package id.anugerah.assessment;

import id.anugerah.evidence.Evidence;
import id.anugerah.instrument.Indicator;
import id.anugerah.instrument.Instrument;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** The rule of a complete form: every indicator answered, and for options a, b, c at least one file, scanned. */
final class Completeness {

    private Completeness() {
    }

    static List<Missing> missing(Instrument instrument, Map<String, Answer> answers, Map<String, List<Evidence>> evidence) {
        List<Missing> missing = new ArrayList<>();
        for (Indicator indicator : instrument.indicators()) {
            Answer answer = answers.get(indicator.id());
            List<Evidence> files = evidence.getOrDefault(indicator.id(), List.of());
            if (answer == null || answer.option().isEmpty()) {
                missing.add(new Missing(indicator.id(), Missing.Cause.ANSWER));
            } else if (answer.option().get().needsEvidence() && files.isEmpty()) {
                missing.add(new Missing(indicator.id(), Missing.Cause.EVIDENCE));
            } else if (files.stream().anyMatch(file -> file.scan() == Evidence.Scan.INFECTED)) {
                missing.add(new Missing(indicator.id(), Missing.Cause.EVIDENCE_INFECTED));
            } else if (files.stream().anyMatch(file -> file.scan() != Evidence.Scan.CLEAN)) {
                missing.add(new Missing(indicator.id(), Missing.Cause.EVIDENCE_PENDING));
            }
        }
        return missing;
    }
}
