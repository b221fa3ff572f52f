package id.anugerah.institution;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** What an entry may say, rule by rule. */
class EntryRuleTest {

    private static final Known KNOWN = new Known(Set.of("k-satu"), Set.of("32"), Map.of("k-lama", "k-satu"));

    @Test
    void anOrdinaryInstitutionBreaksNoRule() {
        assertThat(broken(institution("k-baru", Map.of()))).isEmpty();
        assertThat(broken(institution("r-baru", Map.of(Field.TYPE, "REGENCY", Field.PROVINCE, "32")))).isEmpty();
        assertThat(broken(unit("u-baru", Map.of()))).isEmpty();
    }

    @Test
    void theCodeIsThereWellFormedAndNotOfSomethingMerged() {
        assertThat(broken(institution("", Map.of()))).containsExactly("CODE_MISSING");
        assertThat(broken(institution("k satu", Map.of()))).containsExactly("CODE_FORM");
        assertThat(broken(institution("=1+1", Map.of()))).containsExactly("CODE_FORM");
        assertThat(broken(institution("x".repeat(61), Map.of()))).containsExactly("CODE_FORM");
        assertThat(broken(institution("k-lama", Map.of()))).containsExactly("CODE_FORMER");
    }

    @Test
    void theNameIsThereAndNotTooLong() {
        assertThat(broken(institution("k-x", Map.of(Field.NAME, " ")))).containsExactly("NAME_MISSING");
        assertThat(broken(institution("k-x", Map.of(Field.NAME, "n".repeat(200))))).isEmpty();
        assertThat(broken(institution("k-x", Map.of(Field.NAME, "n".repeat(201))))).containsExactly("NAME_LONG");
    }

    @Test
    void typeProvinceAndExclusionAreKnownOnes() {
        assertThat(broken(institution("k-x", Map.of(Field.TYPE, "Kementrian")))).containsExactly("TYPE_UNKNOWN");
        assertThat(broken(institution("k-x", Map.of(Field.TYPE, "")))).containsExactly("TYPE_MISSING");
        assertThat(broken(institution("k-x", Map.of(Field.TYPE, "CITY")))).containsExactly("PROVINCE_MISSING");
        assertThat(broken(institution("k-x", Map.of(Field.TYPE, "CITY", Field.PROVINCE, "33")))).containsExactly("PROVINCE_UNKNOWN");
        assertThat(broken(institution("p-33", Map.of(Field.TYPE, "PROVINCE", Field.PROVINCE, "33")))).isEmpty();
        assertThat(broken(institution("k-x", Map.of(Field.EXCLUDED, "mungkin")))).containsExactly("EXCLUDED_UNKNOWN");
        assertThat(broken(institution("k-x", Map.of(Field.EXCLUDED, "")))).isEmpty();
    }

    @Test
    void aServiceUnitBelongsToAKnownInstitutionAndAHandlingUnitCanBeEverybodys() {
        assertThat(broken(unit("u-x", Map.of(Field.INSTITUTION, "")))).containsExactly("INSTITUTION_MISSING");
        assertThat(broken(unit("u-x", Map.of(Field.INSTITUTION, "k-dua")))).containsExactly("INSTITUTION_UNKNOWN");
        assertThat(broken(unit("h-x", Map.of(Field.LIST, "HANDLING", Field.INSTITUTION, "")))).isEmpty();
        assertThat(broken(unit("h-x", Map.of(Field.LIST, "ANY")))).containsExactly("LIST_UNKNOWN");
    }

    @Test
    void aUnitThatSomebodyRegisteredStaysWhereItIs() {
        Draft draft = unit("h-x", Map.of(Field.LIST, "HANDLING"));
        Map<Field, String> before = new EnumMap<>(unit("h-x", Map.of()).values());
        assertThat(broken(draft, entry(before, 0))).isEmpty();
        assertThat(broken(draft, entry(before, 2))).containsExactly("UNIT_REGISTERED");
        assertThat(broken(unit("h-x", Map.of(Field.NAME, "Nama lain")), entry(before, 2))).isEmpty();
    }

    @Test
    void aBlankFieldIsTakenFromTheEntryOnlyWhenTheFileLacksTheColumn() {
        Entry before = entry(unit("h-x", Map.of()).values(), 0);
        assertThat(Draft.of(Register.UNITS, "h-x", before, Map.of(Field.NAME, "Dua  kata\n lagi")).value(Field.NAME)).isEqualTo("Dua kata lagi");
        assertThat(Draft.of(Register.UNITS, "h-x", before, Map.of()).changes(before)).isEmpty();
        assertThat(Draft.of(Register.UNITS, "h-x", before, Map.of(Field.INSTITUTION, "")).changes(before))
                .containsExactly(Map.entry(Field.INSTITUTION, new Change("k-satu", "")));
    }

    private static Entry entry(Map<Field, String> values, int submissions) {
        return new Entry(new UUID(1, 1), Register.UNITS, "h-x", values, "", submissions, List.of());
    }

    private static Draft institution(String code, Map<Field, String> instead) {
        return draft(Register.INSTITUTIONS, code, Map.of(Field.NAME, "Nama", Field.TYPE, "AGENCY"), instead);
    }

    private static Draft unit(String code, Map<Field, String> instead) {
        return draft(Register.UNITS, code, Map.of(Field.NAME, "Nama", Field.INSTITUTION, "k-satu"), instead);
    }

    private static Draft draft(Register register, String code, Map<Field, String> usual, Map<Field, String> instead) {
        Map<Field, String> values = new EnumMap<>(usual);
        values.putAll(instead);
        return Draft.of(register, code, null, values);
    }

    private static List<String> broken(Draft draft) {
        return broken(draft, null);
    }

    private static List<String> broken(Draft draft, Entry before) {
        return EntryRule.all(draft, before, KNOWN).stream().map(fault -> fault.reason().replace("directory.rule.", "")).toList();
    }
}
