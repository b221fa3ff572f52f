package id.anugerah.agreement;

import id.anugerah.access.ForOverseers;
import id.anugerah.agreement.store.JuryRows;
import id.anugerah.edition.Edition;
import id.anugerah.edition.Editions;
import id.anugerah.finals.JuryScores;
import id.anugerah.shared.NameOrder;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Isolation;
import org.springframework.transaction.annotation.Transactional;

/** How the jurors of an edition agree, counted anew at each call from the sessions closed by then. */
@Service
@Transactional(readOnly = true, isolation = Isolation.REPEATABLE_READ) // all figures of one moment
public class JuryAgreement {

    private static final double CONFIDENCE = 0.95;

    private final JuryRows rows;
    private final JuryScores scores;
    private final Editions editions;

    JuryAgreement(JuryRows rows, JuryScores scores, Editions editions) {
        this.rows = rows;
        this.scores = scores;
        this.editions = editions;
    }

    /** No juror's numbers leave it, only what they amount to. */
    @ForOverseers
    public JuryReport of(UUID edition) {
        Edition season = editions.get(edition);
        List<ClosedSession> sessions = rows.closed(edition);
        Map<ClosedSession, Map<UUID, Double>> totals = new LinkedHashMap<>();
        sessions.forEach(session -> {
            Map<UUID, Double> each = new TreeMap<>();
            session.cards().forEach((juror, card) -> each.put(juror, scores.total(season, List.of(card)).rounded(9).doubleValue()));
            totals.put(session, each);
        });
        return new JuryReport(panels(totals), jurors(edition, totals,
                new JuryRanks(sessions, cards -> scores.total(season, List.copyOf(cards)))));
    }

    private static List<PanelFigures> panels(Map<ClosedSession, Map<UUID, Double>> totals) {
        Map<UUID, List<ClosedSession>> byPanel = totals.keySet().stream().collect(Collectors.groupingBy(ClosedSession::panel));
        return byPanel.values().stream().map(sessions -> new PanelFigures(sessions.get(0).panel(), sessions.get(0).panelName(),
                sessions.size(), correlation(sessions, totals))).sorted(Comparator.comparing(PanelFigures::name, NameOrder.NATURAL)).toList();
    }

    private static Optional<IntraclassCorrelation> correlation(List<ClosedSession> sessions, Map<ClosedSession, Map<UUID, Double>> totals) {
        Map<Set<UUID>, List<ClosedSession>> bySet = sessions.stream().collect(Collectors.groupingBy(
                session -> session.cards().keySet(), LinkedHashMap::new, Collectors.toList()));
        List<ClosedSession> most = bySet.values().stream().max(Comparator.comparingInt(List::size)).orElse(List.of());
        return IntraclassCorrelation.of(most.stream()
                .map(session -> totals.get(session).values().stream().mapToDouble(Double::doubleValue).toArray())
                .toArray(double[][]::new));
    }

    private List<JurorFigures> jurors(UUID edition, Map<ClosedSession, Map<UUID, Double>> totals, JuryRanks ranks) {
        Map<UUID, List<Double>> differences = new HashMap<>();
        totals.values().forEach(each -> each.forEach((juror, total) -> {
            double others = each.entrySet().stream().filter(other -> !other.getKey().equals(juror))
                    .mapToDouble(Map.Entry::getValue).average().orElse(total);
            differences.computeIfAbsent(juror, key -> new ArrayList<>()).add(total - others);
        }));
        Map<UUID, String> names = rows.names(edition);
        return differences.entrySet().stream().map(one -> {
            Sample sample = Sample.of(one.getValue().stream().mapToDouble(Double::doubleValue).toArray());
            return new JurorFigures(one.getKey(), names.get(one.getKey()), sample, StudentT.ofMean(sample, CONFIDENCE),
                    ranks.without(one.getKey()));
        }).sorted(Comparator.comparing(JurorFigures::name, NameOrder.NATURAL).thenComparing(JurorFigures::juror)).toList();
    }
}
