package id.anugerah.release;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.when;

import id.anugerah.edition.Edition;
import id.anugerah.finals.JuryScores;
import id.anugerah.instrument.Instruments;
import id.anugerah.instrument.JurySheet;
import id.anugerah.shared.Score;
import id.anugerah.shared.Text;
import id.anugerah.submission.Group;
import id.anugerah.support.TablesFromFiles;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** Categories are filled in the order of awards.dmn, and a body wins once. */
class AwardsProposalTest {

    private static final List<String> CRITERIA = List.of("rationality", "output", "impact", "logic_of_change", "innovation",
            "implementation", "sustainability", "presenter", "fluency");

    private final List<Candidate> finalists = new ArrayList<>();
    private final Map<UUID, Map<String, Score>> means = new HashMap<>();

    @Test
    void theBestOfThreeCategoriesWinsOnceInTheFirstOfThem() {
        finalist("R1", 99, Map.of("rationality", 100, "output", 100, "impact", 100));
        finalist("R2", 90, Map.of());
        finalist("R3", 80, Map.of("rationality", 95));
        finalist("R4", 79, Map.of("rationality", 90));
        finalist("R5", 78, Map.of("output", 95, "impact", 70));
        finalist("R6", 77, Map.of("output", 60, "impact", 95));
        finalist("R7", 76, Map.of("innovation", 99));
        finalist("R8", 75, Map.of("logic_of_change", 80));
        finalist("R9", 74, Map.of("sustainability", 100));
        finalist("S1", 73, Map.of("implementation", 60));
        finalist("S2", 72, Map.of());

        assertThat(winners()).containsExactlyInAnyOrderEntriesOf(Map.of("R1", "best_system", "R2", "best_system",
                "R3", "best_driver", "R4", "best_driver", "R5", "best_impact", "R6", "best_impact", "R7", "best_change",
                "R8", "best_change", "R9", "best_sustainability", "S1", "best_sustainability"));
    }

    @Test
    void betweenEqualPointsOfACategoryTheJurysTotalDecides() {
        finalist("R1", 99, Map.of());
        finalist("R2", 98, Map.of());
        finalist("R3", 60, Map.of("rationality", 90));
        finalist("R4", 61, Map.of("rationality", 90));
        finalist("R5", 62, Map.of("rationality", 90));

        assertThat(winners()).containsEntry("R4", "best_driver").containsEntry("R5", "best_driver")
                .doesNotContainEntry("R3", "best_driver");
    }

    @Test
    void ranksByTheJurysTotalWhateverTheCategory() {
        finalist("R1", 70, Map.of("rationality", 100));
        finalist("R2", 90, Map.of());

        assertThat(proposal().of(Group.GENERAL)).extracting(Proposal.Entry::reference).containsExactly("R2", "R1");
    }

    private Map<String, String> winners() {
        Map<String, String> winners = new HashMap<>();
        proposal().of(Group.GENERAL).stream().filter(Proposal.Entry::selected)
                .forEach(entry -> winners.put(entry.reference(), entry.category().orElseThrow()));
        return winners;
    }

    private Proposal proposal() {
        Edition edition = mock(Edition.class);
        Candidates candidates = mock(Candidates.class);
        when(candidates.in(any(), any(), any())).thenReturn(finalists);
        JuryScores scores = mock(JuryScores.class);
        when(scores.meansOf(any())).thenReturn(means);
        Instruments instruments = mock(Instruments.class);
        when(instruments.jurySheet(any())).thenReturn(sheet());
        return new AwardsProposal(new TablesFromFiles(), candidates, scores, instruments).propose(edition);
    }

    /** Every criterion that is not named has 50 points. */
    private void finalist(String reference, int total, Map<String, Integer> points) {
        UUID id = UUID.nameUUIDFromBytes(reference.getBytes());
        Map<String, Score> all = new HashMap<>();
        CRITERIA.forEach(criterion -> all.put(criterion, Score.of(points.getOrDefault(criterion, 50))));
        means.put(id, all);
        finalists.add(new Candidate(id, reference, reference, Group.GENERAL, List.of(Score.of(total), Score.of(50)), Map.of(),
                Instant.EPOCH));
    }

    private static JurySheet sheet() {
        Text none = new Text("", "");
        List<Integer> weights = List.of(10, 15, 15, 20, 10, 20, 10);
        List<JurySheet.Criterion> substance = new ArrayList<>();
        for (int i = 0; i < weights.size(); i++) {
            substance.add(new JurySheet.Criterion(CRITERIA.get(i), none, weights.get(i), List.of()));
        }
        List<JurySheet.Criterion> presentation = CRITERIA.subList(7, 9).stream()
                .map(id -> new JurySheet.Criterion(id, none, 50, List.of())).toList();
        return new JurySheet(UUID.randomUUID(), "jury-2020", 1, none, 0, 100, List.of(), List.of(
                new JurySheet.Part("substance", none, 80, substance), new JurySheet.Part("presentation", none, 20, presentation)));
    }
}
