package id.anugerah.release;

import id.anugerah.instrument.Option;
import id.anugerah.shared.Score;
import id.anugerah.submission.Group;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;

/**
 * Everything that a shortlist follows from, and nothing else: whoever has it can compute the list again with no database.
 *
 * @param sheets the instruments that the bodies filled, by {@link Sheet#key()}
 * @param tables the decision tables that were asked, by id
 * @param values share of an indicator's weight that each option earns
 * @param quotas places of each group
 * @param ties   what decides between equal totals of a group, in order
 * @param kept   references of bodies that were announced as finalists and keep their place whatever their rank is now; empty
 *               before an announcement
 */
public record Basis(Map<String, Sheet> sheets, Map<String, Table> tables, Map<Option, Score> values,
                    Map<Group, Integer> quotas, Map<Group, List<Step>> ties, List<Body> bodies, Set<String> kept) {

    Basis(Map<String, Sheet> sheets, Map<String, Table> tables, Map<Option, Score> values, Map<Group, Integer> quotas,
          Map<Group, List<Step>> ties, List<Body> bodies) {
        this(sheets, tables, values, quotas, ties, bodies, Set.of());
    }

    /**
     * A frozen version of an instrument.
     *
     * @param contentHash SHA-256 of its file
     * @param weights     in percent, by indicator id
     */
    public record Sheet(String instrument, int number, String contentHash, Map<String, Integer> weights) {

        public String key() {
            return instrument + ":" + number;
        }
    }

    /** @param sha256 of the deployed file */
    public record Table(int version, String sha256) {
    }

    /** A line of tie_break.dmn: for example "aspect:B" and "higher". */
    public record Step(String criterion, String better) {
    }

    /**
     * A body that is ranked.
     *
     * @param sheet   key of the instrument that it filled
     * @param options what counted after verification, by indicator id
     */
    public record Body(UUID submission, String reference, String name, Group group, String sheet, Instant submittedAt,
                       Map<String, Option> options) {
    }

    public List<Body> of(Group group) {
        return bodies.stream().filter(body -> body.group() == group).toList();
    }

    public int quota(Group group) {
        return quotas.getOrDefault(group, 0);
    }
}
