package id.anugerah.release;

import id.anugerah.shared.Score;
import id.anugerah.submission.Group;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/**
 * Everything that the winners follow from, and nothing else: whoever has it can fill the categories again with no database.
 *
 * @param jury       the sheet that the jurors filled
 * @param tables     the decision tables that were asked, by id
 * @param categories of each group, in the order in which they are filled
 * @param ties       what decides between equal points of a group when jury and verified total are equal too, in order
 * @param bodies     the finalists that were scored
 * @param changes    places that organizers decided by hand, in the order of their asking
 */
public record AwardsBasis(Jury jury, Map<String, Basis.Table> tables, Map<Group, List<Category>> categories,
                          Map<Group, List<Basis.Step>> ties, List<Body> bodies, List<Change> changes) {

    /** A frozen version of the jury sheet. @param contentHash SHA-256 of its file */
    public record Jury(String id, int number, String contentHash, List<Part> parts) {
    }

    /**
     * A part of the sheet.
     *
     * @param weight   of the part, in percent of the total
     * @param criteria weights within the part, in percent, by criterion id
     */
    public record Part(String id, int weight, Map<String, Integer> criteria) {
    }

    /**
     * A line of awards.dmn.
     *
     * @param winners  number of places, 0 or more
     * @param criteria what is ranked: "total", or ids of criteria with commas between them
     */
    public record Category(String id, int winners, String criteria) {

        boolean total() {
            return criteria.equals("total");
        }

        List<String> named() {
            return Arrays.stream(criteria.split(",")).map(String::trim).toList();
        }
    }

    /**
     * A finalist.
     *
     * @param means    the panel's mean of each criterion, 0 to 100, by criterion id
     * @param verified total of the document evaluation
     * @param aspects  verified points by aspect, for the tie rule
     */
    public record Body(UUID submission, String reference, String name, Group group, Map<String, Score> means,
                       Score verified, Map<String, Score> aspects, Instant submittedAt) {
    }

    /**
     * A place that is not filled by the rule.
     *
     * @param place  1 for the first of the category
     * @param to     reference of the finalist that gets it; absent where it stays empty
     * @param reason why, in the words of the one who asked for it
     * @param by     name of that person
     */
    public record Change(Group group, String category, int place, Optional<String> to, String reason, String by, Instant at) {

        /** Whether the place exists and its taker is a finalist of the group. */
        boolean appliesTo(AwardsBasis basis) {
            return basis.of(group).stream().anyMatch(c -> c.id().equals(category) && place >= 1 && place <= c.winners())
                    && to.map(reference -> basis.bodies().stream().anyMatch(body -> body.group() == group
                    && body.reference().equals(reference))).orElse(true);
        }
    }

    /** The categories of a group. */
    public List<Category> of(Group group) {
        return categories.getOrDefault(group, List.of());
    }

    /** The same inputs with other changes by hand. */
    public AwardsBasis with(List<Change> others) {
        return new AwardsBasis(jury, tables, categories, ties, bodies, List.copyOf(others));
    }
}
