package id.anugerah.agreement;

import id.anugerah.access.ForEvaluationWatchers;
import id.anugerah.agreement.store.AgreementRows;
import id.anugerah.agreement.store.AgreementRows.Changes;
import id.anugerah.agreement.store.AgreementRows.Count;
import id.anugerah.instrument.Option;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Isolation;
import org.springframework.transaction.annotation.Transactional;

/** How the verifiers of an edition agree, counted anew at each call from what is finished by then. */
@Service
@Transactional(readOnly = true, isolation = Isolation.REPEATABLE_READ) // all figures of one moment
public class Agreement {

    private static final double CONFIDENCE = 0.95;
    private static final Comparator<Changes> BY_NAME = Comparator.comparing(Changes::name).thenComparing(Changes::verifier);

    private final AgreementRows rows;

    Agreement(AgreementRows rows) {
        this.rows = rows;
    }

    /** An edition that nobody knows is one without opinions. */
    @ForEvaluationWatchers
    public AgreementReport of(UUID edition) {
        List<Count> counts = rows.counts(edition);
        List<Count> byIndicator = counts.stream().filter(count -> count.verifier() == null).toList();
        Map<UUID, List<Count>> byVerifier = counts.stream().filter(count -> count.verifier() != null)
                .collect(Collectors.groupingBy(Count::verifier));
        return new AgreementReport(rows.submissionsWithPairs(edition), accord(byIndicator), indicators(byIndicator),
                verifiers(rows.changes(edition), byVerifier), rows.workloads(edition), DriftRule.DEFAULT);
    }

    private static List<IndicatorAccord> indicators(List<Count> counts) {
        record Key(id.anugerah.submission.ParticipantKind kind, String indicator) {
        }

        return counts.stream().collect(Collectors.groupingBy(count -> new Key(count.kind(), count.indicator())))
                .entrySet().stream().map(entry -> new IndicatorAccord(entry.getKey().kind(), entry.getKey().indicator(),
                        accord(entry.getValue())))
                .sorted(Comparator.comparing(IndicatorAccord::kind).thenComparing(one -> one.indicator().substring(0, 1))
                        .thenComparing(one -> one.indicator().length()).thenComparing(IndicatorAccord::indicator)).toList();
    }

    private static List<VerifierFigures> verifiers(List<Changes> changes, Map<UUID, List<Count>> counts) {
        Map<UUID, Sample> samples = new LinkedHashMap<>();
        changes.stream().sorted(BY_NAME).forEach(one -> samples.put(one.verifier(), one.sample()));
        Map<UUID, Drift> drifts = DriftRule.DEFAULT.of(samples);
        return changes.stream().sorted(BY_NAME).map(one -> new VerifierFigures(one.verifier(), one.name(),
                accord(counts.getOrDefault(one.verifier(), List.of())), one.sample(),
                StudentT.ofMean(one.sample(), CONFIDENCE), drifts.get(one.verifier()))).toList();
    }

    private static Accord accord(List<Count> counts) {
        long[][] table = new long[Option.values().length][Option.values().length];
        counts.forEach(count -> table[count.one().ordinal()][count.other().ordinal()] += count.pairs());
        return new Accord(CrossTable.of(table));
    }
}
