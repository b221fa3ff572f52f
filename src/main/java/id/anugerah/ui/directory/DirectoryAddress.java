package id.anugerah.ui.directory;

import com.vaadin.flow.router.QueryParameters;
import id.anugerah.institution.DirectoryFilter;
import id.anugerah.institution.Field;
import id.anugerah.institution.InstitutionType;
import id.anugerah.institution.Register;
import id.anugerah.institution.UnitList;
import id.anugerah.ui.listing.Paging;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/** Which list, what of it and which page, as the address says it; what it does not understand it passes over. */
record DirectoryAddress(DirectoryFilter filter, int page) {

    static final String REGISTER = "daftar";
    private static final String UNITS = "unit";
    private static final String SEARCH = "cari";
    private static final Map<Field, String> NAMES = new LinkedHashMap<>();

    static {
        NAMES.put(Field.TYPE, "jenis");
        NAMES.put(Field.PROVINCE, "provinsi");
        NAMES.put(Field.EXCLUDED, "dikecualikan");
        NAMES.put(Field.LIST, "untuk");
    }

    static DirectoryAddress of(QueryParameters asked) {
        Register register = register(asked);
        DirectoryFilter filter = DirectoryFilter.all(register).searching(asked.getSingleParameter(SEARCH).orElse(""));
        for (Map.Entry<Field, String> name : NAMES.entrySet()) {
            Optional<String> value = asked.getSingleParameter(name.getValue()).filter(one -> known(name.getKey(), one));
            if (value.isPresent() && offered(register, name.getKey())) {
                filter = filter.with(name.getKey(), value.get());
            }
        }
        return new DirectoryAddress(filter, Paging.asked(asked));
    }

    static Register register(QueryParameters asked) {
        return asked.getSingleParameter(REGISTER).filter(UNITS::equals).map(one -> Register.UNITS).orElse(Register.INSTITUTIONS);
    }

    /** Units are chosen by type and province of their institution too. */
    static boolean offered(Register register, Field field) {
        return switch (field) {
            case TYPE, PROVINCE -> true;
            case EXCLUDED -> register == Register.INSTITUTIONS;
            case LIST -> register == Register.UNITS;
            case NAME, INSTITUTION -> false;
        };
    }

    static Map<String, String> of(Register register) {
        return register == Register.UNITS ? Map.of(REGISTER, UNITS) : Map.of();
    }

    QueryParameters parameters() {
        Map<String, String> parameters = new LinkedHashMap<>(of(filter.register()));
        if (!filter.text().isBlank()) {
            parameters.put(SEARCH, filter.text());
        }
        NAMES.forEach((field, name) -> {
            if (filter.only().containsKey(field)) {
                parameters.put(name, filter.only().get(field));
            }
        });
        if (page > 1) {
            parameters.put(Paging.NAME, String.valueOf(page));
        }
        return QueryParameters.simple(parameters);
    }

    DirectoryAddress with(DirectoryFilter other) {
        return new DirectoryAddress(other, 1);
    }

    DirectoryAddress with(int other) {
        return new DirectoryAddress(filter, other);
    }

    private static boolean known(Field field, String value) {
        return switch (field) {
            case TYPE -> Arrays.stream(InstitutionType.values()).anyMatch(one -> one.name().equals(value));
            case LIST -> Arrays.stream(UnitList.values()).anyMatch(one -> one.name().equals(value));
            case EXCLUDED -> value.equals("true") || value.equals("false");
            case PROVINCE -> value.matches("[1-9][0-9]");
            case NAME, INSTITUTION -> false;
        };
    }
}
