package id.anugerah.release;

import id.anugerah.decision.DecisionSources;
import id.anugerah.decision.RuleBooks;
import id.anugerah.edition.Edition;
import id.anugerah.instrument.Instrument;
import id.anugerah.instrument.Instruments;
import id.anugerah.instrument.Option;
import id.anugerah.release.store.ReleaseRows;
import id.anugerah.shared.Score;
import id.anugerah.submission.Group;
import id.anugerah.submission.Submission;
import id.anugerah.submission.SubmissionState;
import id.anugerah.submission.Submissions;
import id.anugerah.verification.VerificationOutcome;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/** Gathers what the shortlist follows from, in two reads for a whole edition, and has the {@link Cut} computed. */
@Component
class ShortlistProposal {

    /** A body keeps its rank whatever it reaches later; who left is ranked no more. */
    private static final Set<SubmissionState> RANKED = EnumSet.of(SubmissionState.VERIFIED, SubmissionState.FINALIST,
            SubmissionState.NOT_SHORTLISTED, SubmissionState.SCORED, SubmissionState.AWARDED, SubmissionState.NOT_AWARDED);

    private final RuleBooks rules;
    private final DecisionSources sources;
    private final Submissions submissions;
    private final VerificationOutcome verifications;
    private final Instruments instruments;
    private final ReleaseRows releases;

    ShortlistProposal(RuleBooks rules, DecisionSources sources, Submissions submissions,
                      VerificationOutcome verifications, Instruments instruments, ReleaseRows releases) {
        this.rules = rules;
        this.sources = sources;
        this.submissions = submissions;
        this.verifications = verifications;
        this.instruments = instruments;
        this.releases = releases;
    }

    Proposal propose(Edition edition) {
        return of(basis(edition));
    }

    static Proposal of(Basis basis) {
        Map<String, Integer> rules = new HashMap<>();
        basis.tables().forEach((table, used) -> rules.put(table, used.version()));
        basis.quotas().forEach((group, quota) -> rules.put("quota:" + group.name(), quota));
        return new Proposal(ReleaseKind.SHORTLIST, Cut.of(basis), rules, Optional.of(basis));
    }

    Basis basis(Edition edition) {
        AskedTables tables = new AskedTables(rules.of(edition.id()), sources);
        Map<Option, Score> values = new EnumMap<>(Option.class);
        for (Option option : Option.values()) {
            values.put(option, Score.parse(tables.ask("option_value", Map.of("option", option.letter())).text("value")));
        }
        Map<Group, Integer> quotas = new EnumMap<>(Group.class);
        Map<Group, List<Basis.Step>> ties = new EnumMap<>(Group.class);
        for (Group group : Group.values()) {
            quotas.put(group, tables.ask("shortlist_quota",
                    Map.of("edition", edition.code(), "group", group.name())).number("quota"));
            ties.put(group, TieRule.steps(tables.ask("tie_break", Map.of("group", group.name()))));
        }
        Map<String, Basis.Sheet> sheets = new TreeMap<>();
        Map<UUID, Map<String, Option>> verified = verifications.verifiedOf(edition.id());
        List<Basis.Body> bodies = submissions.inStates(edition.id(), RANKED).stream()
                .map(s -> body(s, sheet(sheets, s.instrument()), verified.getOrDefault(s.id(), Map.of()))).toList();
        return new Basis(sheets, tables.all(), values, quotas, ties, bodies, kept(edition.id(), bodies));
    }

    private Set<String> kept(UUID edition, List<Basis.Body> bodies) {
        Set<String> ranked = bodies.stream().map(Basis.Body::reference).collect(Collectors.toSet());
        return releases.announcedEntries(edition, ReleaseKind.SHORTLIST).stream().filter(Proposal.Entry::selected)
                .map(Proposal.Entry::reference).filter(ranked::contains).collect(Collectors.toCollection(TreeSet::new));
    }

    private Basis.Sheet sheet(Map<String, Basis.Sheet> sheets, UUID version) {
        Instrument instrument = instruments.instrument(version);
        return sheets.computeIfAbsent(instrument.id() + ":" + instrument.number(), key -> {
            Map<String, Integer> weights = new TreeMap<>();
            instrument.indicators().forEach(indicator -> weights.put(indicator.id(), indicator.weight()));
            return new Basis.Sheet(instrument.id(), instrument.number(), instruments.contentHash(version), weights);
        });
    }

    private static Basis.Body body(Submission s, Basis.Sheet sheet, Map<String, Option> options) {
        return new Basis.Body(s.id(), s.reference(), s.bodyName(), s.group().orElseThrow(), sheet.key(),
                s.submittedAt().orElseThrow(), new TreeMap<>(options));
    }
}
