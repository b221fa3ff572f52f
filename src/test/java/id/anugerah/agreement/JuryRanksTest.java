package id.anugerah.agreement;

import static org.assertj.core.api.Assertions.assertThat;

import id.anugerah.shared.Score;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class JuryRanksTest {

    private final List<ClosedSession> sessions = List.of(session("X", "GENERAL", 90, 60, 60), session("Y", "GENERAL", 60, 70, 74),
            session("Z", "GENERAL", 50, 50, 50), session("U", "UPP", 10, 20, 30));

    @Test
    void ranksAreComputedOnceMoreWithoutOneJuror() {
        JuryRanks ranks = new JuryRanks(sessions, cards -> Score.mean(cards.stream().map(card -> Score.of(card.get("k"))).toList()));

        // with all: X 70, Y 68, Z 50; without A: Y 72, X 60; without B: X 75, Y 67; without C: X 75, Y 65
        assertThat(ranks.without(id("A"))).isEqualTo(new JurorFigures.Effect(2, 1));
        assertThat(ranks.without(id("B"))).isEqualTo(new JurorFigures.Effect(0, 0));
        assertThat(ranks.without(id("C"))).isEqualTo(new JurorFigures.Effect(0, 0));
    }

    @Test
    void whoAloneScoredAFinalistCannotBeLeftOut() {
        JuryRanks ranks = new JuryRanks(List.of(new ClosedSession(id("X"), "UPP", id("P"), "P", Map.of(id("A"), Map.of("k", 50)))),
                cards -> Score.mean(cards.stream().map(card -> Score.of(card.get("k"))).toList()));

        assertThat(ranks.without(id("A"))).isEqualTo(new JurorFigures.Effect(0, 0));
    }

    private static ClosedSession session(String body, String group, int a, int b, int c) {
        Map<UUID, Map<String, Integer>> cards = new LinkedHashMap<>();
        cards.put(id("A"), Map.of("k", a));
        cards.put(id("B"), Map.of("k", b));
        cards.put(id("C"), Map.of("k", c));
        return new ClosedSession(id(body), group, id("P"), "P", cards);
    }

    private static UUID id(String name) {
        return UUID.nameUUIDFromBytes(name.getBytes(StandardCharsets.UTF_8));
    }
}
