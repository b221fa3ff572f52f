package id.anugerah.institution;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/** When two entries cannot become one. */
enum MergeRule {

    /** Group and eligibility follow from the type. */
    TYPES_DIFFER(Field.TYPE),
    /** Nobody who is excluded slips in, and nobody who takes part is shut out, by a merge. */
    EXCLUSIONS_DIFFER(Field.EXCLUDED),
    LISTS_DIFFER(Field.LIST),
    INSTITUTIONS_DIFFER(Field.INSTITUTION),
    /** One body, one submission. */
    BOTH_SUBMITTED(null) {
        @Override
        Optional<List<Object>> against(Entry stays, Entry goes, List<Both> both) {
            return both.stream().findFirst().map(one -> List.of(one.stays(), one.goes()));
        }
    };

    private final Field alike;

    /** @param alike what both must have the same of */
    MergeRule(Field alike) {
        this.alike = alike;
    }

    Optional<List<Object>> against(Entry stays, Entry goes, List<Both> both) {
        return stays.value(alike).equals(goes.value(alike)) ? Optional.empty() : Optional.of(List.of());
    }

    static List<Fault> all(Entry stays, Entry goes, List<Both> both) {
        return Arrays.stream(values()).flatMap(rule -> rule.against(stays, goes, both).stream()
                .map(arguments -> new Fault("directory.merge." + rule.name(), arguments))).toList();
    }
}
