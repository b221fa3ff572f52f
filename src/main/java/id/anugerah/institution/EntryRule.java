package id.anugerah.institution;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** What every entry keeps to, whether it is typed or comes from a file. Says why not, with what fills the sentence. */
enum EntryRule {

    CODE_MISSING {
        @Override
        Optional<List<Object>> against(Draft draft, Entry before, Known known) {
            return broken(draft.code().isEmpty());
        }
    },
    CODE_FORM {
        @Override
        Optional<List<Object>> against(Draft draft, Entry before, Known known) {
            return broken(!draft.code().isEmpty() && !draft.code().matches("[A-Za-z0-9][A-Za-z0-9._-]{0,59}"), draft.code());
        }
    },
    /** It was merged into another: what the file says about it would come back to life. */
    CODE_FORMER {
        @Override
        Optional<List<Object>> against(Draft draft, Entry before, Known known) {
            String stayed = known.former().get(draft.code());
            return broken(stayed != null, draft.code(), stayed);
        }
    },
    NAME_MISSING {
        @Override
        Optional<List<Object>> against(Draft draft, Entry before, Known known) {
            return broken(draft.value(Field.NAME).isEmpty());
        }
    },
    NAME_LONG {
        @Override
        Optional<List<Object>> against(Draft draft, Entry before, Known known) {
            return broken(draft.value(Field.NAME).length() > LONGEST_NAME, LONGEST_NAME);
        }
    },
    TYPE_MISSING {
        @Override
        Optional<List<Object>> against(Draft draft, Entry before, Known known) {
            return broken(draft.register() == Register.INSTITUTIONS && draft.value(Field.TYPE).isEmpty());
        }
    },
    TYPE_UNKNOWN {
        @Override
        Optional<List<Object>> against(Draft draft, Entry before, Known known) {
            return broken(draft.register() == Register.INSTITUTIONS && !draft.value(Field.TYPE).isEmpty() && !constant(InstitutionType.class, draft.value(Field.TYPE)),
                    draft.value(Field.TYPE));
        }
    },
    PROVINCE_MISSING {
        @Override
        Optional<List<Object>> against(Draft draft, Entry before, Known known) {
            return broken(REGIONAL.contains(draft.value(Field.TYPE)) && draft.value(Field.PROVINCE).isEmpty());
        }
    },
    /** A province is known when its government is in the list, or is this very entry. */
    PROVINCE_UNKNOWN {
        @Override
        Optional<List<Object>> against(Draft draft, Entry before, Known known) {
            String province = draft.value(Field.PROVINCE);
            boolean itself = draft.value(Field.TYPE).equals(InstitutionType.PROVINCE.name()) && province.matches("[1-9][0-9]");
            return broken(!province.isEmpty() && !itself && !known.provinces().contains(province), province);
        }
    },
    EXCLUDED_UNKNOWN {
        @Override
        Optional<List<Object>> against(Draft draft, Entry before, Known known) {
            return broken(draft.register() == Register.INSTITUTIONS && !Set.of("true", "false").contains(draft.value(Field.EXCLUDED)),
                    draft.value(Field.EXCLUDED));
        }
    },
    LIST_UNKNOWN {
        @Override
        Optional<List<Object>> against(Draft draft, Entry before, Known known) {
            return broken(draft.register() == Register.UNITS && !constant(UnitList.class, draft.value(Field.LIST)), draft.value(Field.LIST));
        }
    },
    /** Only a complaint-handling unit can be everybody's. */
    INSTITUTION_MISSING {
        @Override
        Optional<List<Object>> against(Draft draft, Entry before, Known known) {
            return broken(draft.value(Field.LIST).equals(UnitList.SERVICE.name()) && draft.value(Field.INSTITUTION).isEmpty());
        }
    },
    INSTITUTION_UNKNOWN {
        @Override
        Optional<List<Object>> against(Draft draft, Entry before, Known known) {
            String institution = draft.value(Field.INSTITUTION);
            return broken(!institution.isEmpty() && !known.institutions().contains(institution), institution);
        }
    },
    /** Whoever registered chose it as the unit of that institution; it can be merged with another of the same, not taken away. */
    UNIT_REGISTERED {
        @Override
        Optional<List<Object>> against(Draft draft, Entry before, Known known) {
            boolean moves = before != null && before.submissions() > 0 && (!before.value(Field.LIST).equals(draft.value(Field.LIST))
                    || !before.value(Field.INSTITUTION).equals(draft.value(Field.INSTITUTION)));
            return broken(draft.register() == Register.UNITS && moves, before == null ? 0 : before.submissions());
        }
    };

    static final int LONGEST_NAME = 200;
    private static final Set<String> REGIONAL = Set.of(InstitutionType.PROVINCE.name(), InstitutionType.REGENCY.name(),
            InstitutionType.CITY.name());

    /** @param before the entry as it stands, or null. @return what fills the sentence when it is broken */
    abstract Optional<List<Object>> against(Draft draft, Entry before, Known known);

    /** Every rule that this draft breaks. */
    static List<Fault> all(Draft draft, Entry before, Known known) {
        return Arrays.stream(values()).flatMap(rule -> rule.against(draft, before, known).stream()
                .map(arguments -> new Fault("directory.rule." + rule.name(), arguments))).toList();
    }

    private static Optional<List<Object>> broken(boolean broken, Object... arguments) {
        return broken ? Optional.of(List.of(arguments)) : Optional.empty();
    }

    private static <E extends Enum<E>> boolean constant(Class<E> type, String name) {
        return Arrays.stream(type.getEnumConstants()).anyMatch(one -> one.name().equals(name));
    }
}
