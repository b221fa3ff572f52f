package id.anugerah.agreement;

import id.anugerah.shared.Score;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Ranks within each group by the jury's total, with all jurors or without one. Equal totals share a rank. */
final class JuryRanks {

    private final List<ClosedSession> sessions;
    private final Function<Collection<Map<String, Integer>>, Score> total;
    private final Map<UUID, Integer> all;

    /** @param total what a panel's score is made of, from its sheets */
    JuryRanks(List<ClosedSession> sessions, Function<Collection<Map<String, Integer>>, Score> total) {
        this.sessions = sessions;
        this.total = total;
        this.all = ranks(Optional.empty());
    }

    /** What changes without the juror; who alone scored a finalist cannot be left out there. */
    JurorFigures.Effect without(UUID juror) {
        Map<UUID, Integer> ranks = ranks(Optional.of(juror));
        int moved = 0;
        int furthest = 0;
        for (Map.Entry<UUID, Integer> rank : ranks.entrySet()) {
            int move = Math.abs(rank.getValue() - all.get(rank.getKey()));
            moved += move > 0 ? 1 : 0;
            furthest = Math.max(furthest, move);
        }
        return new JurorFigures.Effect(moved, furthest);
    }

    private Map<UUID, Integer> ranks(Optional<UUID> without) {
        Map<UUID, Integer> ranks = new HashMap<>();
        sessions.stream().collect(Collectors.groupingBy(ClosedSession::group)).values().forEach(group -> {
            Map<UUID, Score> totals = new HashMap<>();
            group.forEach(session -> totals.put(session.submission(), total.apply(cards(session, without))));
            totals.forEach((submission, score) -> ranks.put(submission,
                    1 + (int) totals.values().stream().filter(other -> other.compareTo(score) > 0).count()));
        });
        return ranks;
    }

    private static Collection<Map<String, Integer>> cards(ClosedSession session, Optional<UUID> without) {
        List<Map<String, Integer>> left = session.cards().entrySet().stream()
                .filter(card -> without.filter(card.getKey()::equals).isEmpty()).map(Map.Entry::getValue).toList();
        return left.isEmpty() ? session.cards().values() : left;
    }
}
