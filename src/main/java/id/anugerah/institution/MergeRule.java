package id.anugerah.institution;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/** When two entries cannot become one. */
enum MergeRule {

    /** Group and eligibility follow from the type. */
    TYPES_DIFFER {
        @Override
        Optional<List<Object>> against(Entry stays, Entry goes, List<Both> both) {
            return differ(Field.TYPE, stays, goes);
        }
    },
    /** Nobody who is excluded slips in, and nobody who takes part is shut out, by a merge. */
    EXCLUSIONS_DIFFER {
        @Override
        Optional<List<Object>> against(Entry stays, Entry goes, List<Both> both) {
            return differ(Field.EXCLUDED, stays, goes);
        }
    },
    LISTS_DIFFER {
        @Override
        Optional<List<Object>> against(Entry stays, Entry goes, List<Both> both) {
            return differ(Field.LIST, stays, goes);
        }
    },
    INSTITUTIONS_DIFFER {
        @Override
        Optional<List<Object>> against(Entry stays, Entry goes, List<Both> both) {
            return differ(Field.INSTITUTION, stays, goes);
        }
    },
    /** One body, one submission. */
    BOTH_SUBMITTED {
        @Override
        Optional<List<Object>> against(Entry stays, Entry goes, List<Both> both) {
            return both.stream().findFirst().map(one -> List.of(one.stays(), one.goes()));
        }
    };

    abstract Optional<List<Object>> against(Entry stays, Entry goes, List<Both> both);

    static List<Fault> all(Entry stays, Entry goes, List<Both> both) {
        return Arrays.stream(values()).flatMap(rule -> rule.against(stays, goes, both).stream()
                .map(arguments -> new Fault("directory.merge." + rule.name(), arguments))).toList();
    }

    private static Optional<List<Object>> differ(Field field, Entry stays, Entry goes) {
        return stays.value(field).equals(goes.value(field)) ? Optional.empty() : Optional.of(List.of());
    }
}
