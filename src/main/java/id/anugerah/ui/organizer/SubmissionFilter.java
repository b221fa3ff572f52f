package id.anugerah.ui.organizer;

import com.vaadin.flow.router.QueryParameters;
import id.anugerah.insight.Slice;
import id.anugerah.submission.Group;
import id.anugerah.submission.Submission;
import id.anugerah.submission.SubmissionState;
import java.util.Arrays;
import java.util.Collection;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * Which submissions are listed and in what order, as the address says it.
 *
 * @param states empty for all
 * @param sort   columns in order of weight
 * @param slice  what a number of the dashboards picked; the list is asked for it, {@link #apply} is not
 */
record SubmissionFilter(Set<SubmissionState> states, Optional<Group> group, String search, List<Sort> sort, Slice slice) {

    static final SubmissionFilter NONE = new SubmissionFilter(Set.of(), Optional.empty(), "", List.of(), Slice.ALL);

    private static final String STATE = "status";
    private static final String GROUP = "kelompok";
    private static final String SEARCH = "cari";
    private static final String SORT = "urut";

    /** Written "verified" or, with the largest first, "-verified". */
    record Sort(SubmissionColumn column, boolean descending) {

        private static Optional<Sort> parse(String text) {
            boolean descending = text.startsWith("-");
            return Address.constant(SubmissionColumn.class, text.substring(descending ? 1 : 0).toUpperCase(Locale.ROOT))
                    .map(column -> new Sort(column, descending));
        }

        private Comparator<Submission> order() {
            return descending ? column.order().reversed() : column.order();
        }

        @Override
        public String toString() {
            return (descending ? "-" : "") + column.key();
        }
    }

    static SubmissionFilter of(QueryParameters asked) {
        return new SubmissionFilter(list(asked, STATE, name -> Address.constant(SubmissionState.class, name)).stream()
                .collect(Collectors.toCollection(() -> EnumSet.noneOf(SubmissionState.class))),
                list(asked, GROUP, name -> Address.constant(Group.class, name)).stream().findFirst(),
                asked.getSingleParameter(SEARCH).orElse(""), list(asked, SORT, Sort::parse), SliceWords.of(asked));
    }

    SubmissionFilter with(Collection<SubmissionState> other) {
        return new SubmissionFilter(Set.copyOf(other), group, search, sort, slice);
    }

    SubmissionFilter with(Optional<Group> other) {
        return new SubmissionFilter(states, other, search, sort, slice);
    }

    SubmissionFilter with(String other) {
        return new SubmissionFilter(states, group, other, sort, slice);
    }

    SubmissionFilter with(List<Sort> other) {
        return new SubmissionFilter(states, group, search, List.copyOf(other), slice);
    }

    SubmissionFilter with(Slice other) {
        return new SubmissionFilter(states, group, search, sort, other);
    }

    /** With that state added, or taken away if it was there. */
    SubmissionFilter toggled(SubmissionState state) {
        EnumSet<SubmissionState> other = EnumSet.noneOf(SubmissionState.class);
        other.addAll(states);
        if (!other.remove(state)) {
            other.add(state);
        }
        return with(other);
    }

    boolean narrows() {
        return !states.isEmpty() || group.isPresent() || !search.isBlank() || !slice.facets().isEmpty();
    }

    List<Submission> apply(List<Submission> all) {
        String wanted = search.trim().toLowerCase(Locale.ROOT);
        Comparator<Submission> order = sort.stream().map(Sort::order).reduce(Comparator::thenComparing)
                .orElse(SubmissionColumn.REFERENCE.order());
        return all.stream().filter(s -> states.isEmpty() || states.contains(s.state()))
                .filter(s -> group.isEmpty() || s.group().equals(group))
                .filter(s -> wanted.isEmpty() || s.reference().toLowerCase(Locale.ROOT).contains(wanted)
                        || s.bodyName().toLowerCase(Locale.ROOT).contains(wanted))
                .sorted(order).toList();
    }

    QueryParameters parameters(String edition) {
        Map<String, String> parameters = new LinkedHashMap<>();
        parameters.put(Address.EDITION, edition);
        if (!states.isEmpty()) {
            parameters.put(STATE, states.stream().sorted().map(Enum::name).collect(Collectors.joining(",")));
        }
        group.ifPresent(chosen -> parameters.put(GROUP, chosen.name()));
        if (!search.isBlank()) {
            parameters.put(SEARCH, search.trim());
        }
        if (!sort.isEmpty()) {
            parameters.put(SORT, sort.stream().map(Sort::toString).collect(Collectors.joining(",")));
        }
        parameters.putAll(SliceWords.parameters(slice));
        return QueryParameters.simple(parameters);
    }

    private static <T> List<T> list(QueryParameters asked, String name, Function<String, Optional<T>> parse) {
        return asked.getSingleParameter(name).stream().flatMap(value -> Arrays.stream(value.split(","))).map(parse)
                .flatMap(Optional::stream).toList();
    }
}
