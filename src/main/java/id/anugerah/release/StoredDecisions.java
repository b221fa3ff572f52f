package id.anugerah.release;

import id.anugerah.access.ForModules;
import id.anugerah.decision.DecisionSources;
import id.anugerah.edition.Edition;
import id.anugerah.edition.Editions;
import id.anugerah.instrument.Instrument;
import id.anugerah.instrument.Instruments;
import id.anugerah.instrument.Option;
import id.anugerah.release.store.ReleaseRows;
import id.anugerah.shared.Sha256;
import id.anugerah.submission.Submission;
import id.anugerah.submission.SubmissionState;
import id.anugerah.submission.Submissions;
import id.anugerah.verification.Amendments;
import id.anugerah.verification.Counted;
import java.time.Instant;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Finds the stored record of a decision, and compares a record with what the database holds. Changes nothing. */
@Service
@Transactional(readOnly = true)
public class StoredDecisions {

    /** A body that was ranked may have ended early since; nobody else may be missing in the record. */
    static final Set<SubmissionState> RANKED = EnumSet.of(SubmissionState.VERIFIED, SubmissionState.FINALIST,
            SubmissionState.NOT_SHORTLISTED, SubmissionState.SCORED, SubmissionState.AWARDED, SubmissionState.NOT_AWARDED);
    private static final Set<SubmissionState> ENDED = EnumSet.of(SubmissionState.WITHDRAWN, SubmissionState.DISQUALIFIED);

    private static final Instant NOT_YET = Instant.parse("9999-12-31T00:00:00Z");

    private final ReleaseRows rows;
    private final Editions editions;
    private final Submissions submissions;
    private final Amendments amendments;
    private final Instruments instruments;
    private final DecisionSources sources;
    private final StoredAwards awards;

    StoredDecisions(ReleaseRows rows, Editions editions, Submissions submissions, Amendments amendments,
                    Instruments instruments, DecisionSources sources, StoredAwards awards) {
        this.rows = rows;
        this.editions = editions;
        this.submissions = submissions;
        this.amendments = amendments;
        this.instruments = instruments;
        this.sources = sources;
        this.awards = awards;
    }

    /** @param name id of a release, or code of an edition and kind of the decision as in "2020:shortlist": its newest */
    @ForModules
    public Optional<Release> named(String name) {
        if (name.matches("[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}")) {
            return rows.find(UUID.fromString(name));
        }
        String[] parts = name.split(":", 2);
        Optional<ReleaseKind> kind = java.util.Arrays.stream(ReleaseKind.values()).filter(each -> parts.length == 2
                && each.name().equals(parts[1].toUpperCase(Locale.ROOT))).findFirst();
        return kind.flatMap(wanted -> edition(parts[0]).flatMap(edition -> rows.latest(edition.id(), wanted)));
    }

    /**
     * What differs between the record and the database: the release row, files of rules and instruments, every input. What an
     * objection has changed since is no difference: the record is compared with the findings that counted when it was made.
     */
    @ForModules
    public List<Difference> differences(String record) {
        Recorded recorded = Recorded.of(record);
        Optional<Edition> edition = edition(recorded.edition());
        if (edition.isEmpty()) {
            return List.of(Difference.of("noEdition", recorded.edition()));
        }
        List<Difference> found = new ArrayList<>();
        ReleaseKind kind = recorded.proposal().kind();
        if (!rows.known(edition.get().id(), kind, record, Sha256.of(record))) {
            found.add(Difference.of("noRelease", recorded.edition(), Sha256.of(record)));
        }
        Counted counted = counted(edition.get(), kind, record);
        found.addAll(Objected.broken(counted, submissions::get));
        recorded.proposal().basis().ifPresent(basis -> {
            found.addAll(tables(basis.tables()));
            found.addAll(bodies(edition.get(), basis, counted));
        });
        recorded.proposal().awards().ifPresent(basis -> {
            found.addAll(tables(basis.tables()));
            found.addAll(awards.differences(edition.get(), basis, counted));
        });
        return found;
    }

    /** What objections have changed since the record was made: for words, nothing is wrong with it. */
    @ForModules
    public List<Difference> since(String record) {
        Recorded recorded = Recorded.of(record);
        return edition(recorded.edition()).map(edition -> Objected.since(counted(edition, recorded.proposal().kind(), record),
                submissions::get)).orElse(List.of());
    }

    /** A record that was never proposed is compared with what counts now. */
    private Counted counted(Edition edition, ReleaseKind kind, String record) {
        return amendments.countedAt(edition.id(), rows.proposedAt(edition.id(), kind, record).orElse(NOT_YET));
    }

    private List<Difference> tables(Map<String, Basis.Table> tables) {
        return tables.entrySet().stream().filter(table -> !sources.sha256(table.getKey(), table.getValue().version())
                        .equals(Optional.of(table.getValue().sha256())))
                .map(table -> Difference.of("table", table.getKey(), table.getValue().version())).toList();
    }

    private List<Difference> bodies(Edition edition, Basis basis, Counted counted) {
        List<Difference> found = new ArrayList<>();
        Map<String, Submission> stored = in(edition, RANKED);
        Map<String, Submission> ended = in(edition, ENDED);
        Map<String, Proposal.Entry> entries = Cut.of(basis).stream()
                .collect(Collectors.toMap(Proposal.Entry::reference, Function.identity()));
        for (Basis.Body body : basis.bodies()) {
            Submission submission = Optional.ofNullable(stored.remove(body.reference()))
                    .or(() -> Optional.ofNullable(ended.get(body.reference()))).orElse(null);
            if (submission == null) {
                found.add(Difference.of("unknown", body.reference()));
                continue;
            }
            found.addAll(inputs(body, submission, basis.sheets().get(body.sheet())));
            options(body, counted.of(submission.id()), found);
            counted.total(submission.id(), submission.verified()).filter(total -> !total.equals(entries.get(body.reference()).points())).ifPresent(total ->
                    found.add(Difference.of("total", body.reference(), entries.get(body.reference()).points(), total)));
        }
        stored.keySet().forEach(reference -> found.add(Difference.of("missing", reference)));
        return found;
    }

    private List<Difference> inputs(Basis.Body body, Submission stored, Basis.Sheet sheet) {
        List<Difference> found = new ArrayList<>();
        if (!stored.group().equals(Optional.of(body.group()))) {
            found.add(Difference.of("group", body.reference(), body.group(), stored.group().map(Enum::name).orElse("–")));
        }
        if (!stored.submittedAt().equals(Optional.of(body.submittedAt()))) {
            found.add(Difference.of("submittedAt", body.reference(), body.submittedAt(), stored.submittedAt().orElse(null)));
        }
        Instrument instrument = instruments.instrument(stored.instrument());
        boolean sameWeights = instrument.indicators().stream()
                .allMatch(i -> Integer.valueOf(i.weight()).equals(sheet.weights().get(i.id())))
                && instrument.indicators().size() == sheet.weights().size();
        if (!instruments.contentHash(stored.instrument()).equals(sheet.contentHash()) || !sameWeights) {
            found.add(Difference.of("instrument", body.reference(), sheet.key()));
        }
        return found;
    }

    private static void options(Basis.Body body, Map<String, Option> stored, List<Difference> found) {
        Set<String> indicators = new java.util.TreeSet<>(stored.keySet());
        indicators.addAll(body.options().keySet());
        indicators.stream().filter(i -> stored.get(i) != body.options().get(i)).forEach(i -> found.add(Difference.of(
                "option", body.reference(), i, letter(body.options().get(i)), letter(stored.get(i)))));
    }

    private Map<String, Submission> in(Edition edition, Set<SubmissionState> states) {
        return submissions.inStates(edition.id(), states).stream()
                .collect(Collectors.toMap(Submission::reference, Function.identity(), (a, b) -> a, TreeMap::new));
    }

    private Optional<Edition> edition(String code) {
        return editions.all().stream().filter(edition -> edition.code().equals(code)).findFirst();
    }

    private static String letter(Option option) {
        return option == null ? "–" : option.letter();
    }
}
