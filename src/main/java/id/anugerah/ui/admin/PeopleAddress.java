package id.anugerah.ui.admin;

import com.vaadin.flow.router.QueryParameters;
import id.anugerah.access.Role;
import id.anugerah.account.PeopleFilter;
import id.anugerah.account.Standing;
import id.anugerah.ui.listing.Paging;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** Which people and which page, as the address says it; what it does not understand it passes over. */
record PeopleAddress(PeopleFilter filter, int page) {

    private static final String SEARCH = "cari";
    private static final String ROLE = "peran";
    private static final String STANDING = "akun";
    private static final String ORDER = "urut";

    static PeopleAddress of(QueryParameters asked) {
        String order = asked.getSingleParameter(ORDER).orElse("");
        boolean descending = order.startsWith("-");
        PeopleFilter filter = new PeopleFilter(asked.getSingleParameter(SEARCH).orElse("").strip(),
                constant(Role.class, asked.getSingleParameter(ROLE)), constant(Standing.class, asked.getSingleParameter(STANDING)),
                constant(PeopleFilter.Order.class, Optional.of(descending ? order.substring(1) : order)).orElse(PeopleFilter.Order.NAME),
                descending);
        return new PeopleAddress(filter, Paging.asked(asked));
    }

    QueryParameters parameters() {
        Map<String, String> parameters = new LinkedHashMap<>();
        if (!filter.text().isBlank()) {
            parameters.put(SEARCH, filter.text());
        }
        filter.role().ifPresent(role -> parameters.put(ROLE, role.name()));
        filter.standing().ifPresent(standing -> parameters.put(STANDING, standing.name()));
        if (filter.order() != PeopleFilter.Order.NAME || filter.descending()) {
            parameters.put(ORDER, (filter.descending() ? "-" : "") + filter.order().name().toLowerCase(Locale.ROOT));
        }
        if (page > 1) {
            parameters.put(Paging.NAME, String.valueOf(page));
        }
        return QueryParameters.simple(parameters);
    }

    private static <E extends Enum<E>> Optional<E> constant(Class<E> type, Optional<String> name) {
        return name.flatMap(text -> Arrays.stream(type.getEnumConstants()).filter(one -> one.name().equalsIgnoreCase(text)).findFirst());
    }
}
