package id.anugerah.archive.check;

import id.anugerah.instrument.Option;
import id.anugerah.instrument.ScoreSheet;
import id.anugerah.release.AwardsBasis;
import id.anugerah.release.Basis;
import id.anugerah.release.RecordedInputs;
import id.anugerah.shared.Score;
import id.anugerah.submission.Group;
import id.anugerah.submission.SubmissionState;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

/** What a record says about each body, against what the tables say. */
final class DecisionInputs {

    private final Season season;
    private final FindingCheck findings;
    private final JuryCheck jury;

    DecisionInputs(Season season, FindingCheck findings, JuryCheck jury) {
        this.season = season;
        this.findings = findings;
        this.jury = jury;
    }

    /** @param at when the list was proposed: what objections have changed since is no difference */
    void compare(String file, RecordedInputs recorded, Instant at, Found found) {
        recorded.shortlist().ifPresent(basis -> {
            basis.bodies().forEach(body -> shortlisted(file, body, at, found));
            everybody(file, RecordedInputs.RANKED, basis.bodies().stream().map(Basis.Body::reference).collect(Collectors.toSet()), found);
        });
        recorded.awards().ifPresent(basis -> {
            basis.bodies().forEach(body -> scored(file, body, at, found));
            everybody(file, RecordedInputs.SCORED, basis.bodies().stream().map(AwardsBasis.Body::reference).collect(Collectors.toSet()), found);
        });
    }

    private void everybody(String file, Set<SubmissionState> states, Set<String> recorded, Found found) {
        season.entrants().values().stream().filter(entrant -> states.contains(entrant.state())).forEach(entrant ->
                found.compare(recorded.contains(entrant.reference()), file, "notRecorded", entrant.reference()));
    }

    private void shortlisted(String file, Basis.Body body, Instant at, Found found) {
        Entrant entrant = entrant(file, body.reference(), body.group(), body.submittedAt(), found);
        if (entrant == null) {
            return;
        }
        found.same(body.sheet(), entrant.instrument(), file, "inputInstrument", body.reference());
        Map<String, Option> verified = findings.options(body.reference(), at);
        Set<String> indicators = new TreeSet<>(body.options().keySet());
        indicators.addAll(verified.keySet());
        indicators.forEach(indicator -> found.same(letter(body.options().get(indicator)), letter(verified.get(indicator)), file,
                "inputOption", body.reference(), indicator));
    }

    private void scored(String file, AwardsBasis.Body body, Instant at, Found found) {
        Entrant entrant = entrant(file, body.reference(), body.group(), body.submittedAt(), found);
        if (entrant == null) {
            return;
        }
        ScoreSheet verified = findings.points(entrant, at);
        found.same(body.verified(), verified.total(), file, "inputVerified", body.reference());
        points(file, "inputMean", body.reference(), body.means(), jury.of(body.reference()), found);
        points(file, "inputAspect", body.reference(), body.aspects(), verified.aspects(), found);
    }

    private static void points(String file, String key, String reference, Map<String, Score> was, Map<String, Score> is, Found found) {
        Set<String> names = new TreeSet<>(was.keySet());
        names.addAll(is.keySet());
        names.forEach(name -> found.same(was.get(name), is.get(name), file, key, reference, name));
    }

    /** @return null when the tables have no such body */
    private Entrant entrant(String file, String reference, Group group, Instant submittedAt, Found found) {
        Entrant entrant = season.entrants().get(reference);
        found.compare(entrant != null, file, "inputUnknown", reference);
        if (entrant != null) {
            found.same(group, entrant.group().orElse(null), file, "inputGroup", reference);
            found.compare(entrant.submittedAt().equals(Optional.of(submittedAt)), file, "inputSubmittedAt", reference);
        }
        return entrant;
    }

    private static String letter(Option option) {
        return option == null ? null : option.letter();
    }
}
