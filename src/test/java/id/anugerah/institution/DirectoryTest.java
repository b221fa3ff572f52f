package id.anugerah.institution;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.anugerah.audit.AuditTrail;
import id.anugerah.support.AtOnce;
import id.anugerah.support.Product;
import id.anugerah.support.ProductTest;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.Callable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** Organizers look something up, add it and change it. */
@ProductTest
class DirectoryTest {

    private static final Map<Field, String> AGENCY = Map.of(Field.NAME, "Lembaga Uji Cóba Zaitun", Field.TYPE, "AGENCY");

    @Autowired
    Product product;
    @Autowired
    Directory directory;
    @Autowired
    AuditTrail audit;

    @BeforeEach
    @AfterEach
    void sweep() {
        product.sql().sql("delete from service_unit where code like 'zz-%'").update();
        product.sql().sql("delete from institution where code like 'zz-%'").update();
    }

    @Test
    void somethingNewIsFoundByWordsWithoutAccentsByItsCodeAndByTypeAndProvince() {
        asOrganizer(() -> directory.add(Register.INSTITUTIONS, "zz-1", AGENCY, "Baru dibentuk"));
        asOrganizer(() -> directory.add(Register.UNITS, "zz-u1", Map.of(Field.NAME, "Loket Delima", Field.INSTITUTION, "zz-1"), "Baru"));

        assertThat(codes(search(Register.INSTITUTIONS, "coba ZAIT"))).containsExactly("zz-1");
        assertThat(codes(search(Register.INSTITUTIONS, "ZZ-1"))).containsExactly("zz-1");
        assertThat(codes(search(Register.INSTITUTIONS, "zaitun").with(Field.TYPE, "MINISTRY"))).isEmpty();
        assertThat(codes(search(Register.UNITS, "delima zaitun"))).as("words of the unit and of its institution").containsExactly("zz-u1");
        assertThat(codes(search(Register.UNITS, "delima").with(Field.TYPE, "AGENCY"))).containsExactly("zz-u1");
        assertThat(codes(search(Register.INSTITUTIONS, "bogor").with(Field.PROVINCE, "32").with(Field.TYPE, "CITY")))
                .containsExactly("c-32.71");
        assertThat(codes(search(Register.INSTITUTIONS, "%' or 1=1 --"))).isEmpty();
        Entry made = get("zz-1");
        assertThat(product.as(product.people().auditor(), () -> audit.of(made.id()))).singleElement()
                .satisfies(row -> assertThat(row.action() + row.details()).contains("directory.added", "Baru dibentuk", "Cóba"));
    }

    @Test
    void pagesAreCountedAndFollowEachOther() {
        DirectoryFilter regencies = DirectoryFilter.all(Register.INSTITUTIONS).with(Field.TYPE, "REGENCY");
        List<Entry> all = product.as(product.people().auditor(), () -> directory.page(regencies, 0, 1000));
        assertThat(product.as(product.people().auditor(), () -> directory.count(regencies))).isEqualTo(415).isEqualTo(all.size());
        assertThat(product.as(product.people().auditor(), () -> directory.page(regencies, 400, 50))).isEqualTo(all.subList(400, 415));
        assertThat(product.as(product.people().auditor(), () -> directory.counts(DirectoryFilter.all(Register.INSTITUTIONS), Field.TYPE)))
                .containsEntry("REGENCY", 415).containsEntry("CITY", 93);
    }

    @Test
    void aChangeSaysWhyAndKeepsToTheRules() {
        asOrganizer(() -> directory.add(Register.INSTITUTIONS, "zz-1", AGENCY, "Baru"));
        Entry seen = get("zz-1");
        assertThatThrownBy(() -> asOrganizer(() -> directory.change(seen, Map.of(Field.NAME, "Nama lain"), " "))).hasMessage("reason.needed");
        assertThatThrownBy(() -> asOrganizer(() -> directory.change(seen, Map.of(Field.TYPE, "CITY"), "x")))
                .hasMessage("directory.rule.PROVINCE_MISSING");
        assertThatThrownBy(() -> asOrganizer(() -> directory.change(seen, AGENCY, "x"))).hasMessage("directory.same");

        asOrganizer(() -> directory.change(seen, Map.of(Field.EXCLUDED, "true"), "Ikut menyelenggarakan"));

        assertThat(get("zz-1").value(Field.EXCLUDED)).isEqualTo("true");
        assertThat(product.as(product.people().auditor(), () -> audit.of(seen.id())).get(1).details())
                .contains("\"directoryEXCLUDED\":\"false → true\"", "Ikut menyelenggarakan");
    }

    @Test
    void aCodeIsNeverGivenTwice() {
        assertThatThrownBy(() -> asOrganizer(() -> directory.add(Register.INSTITUTIONS, "k-kemenkes", AGENCY, "x"))).hasMessage("directory.taken");
    }

    @Test
    void ofTwoOrganizersAtOnceOneIsTold() {
        asOrganizer(() -> directory.add(Register.INSTITUTIONS, "zz-1", AGENCY, "Baru"));
        Entry seen = get("zz-1");
        List<AtOnce.Outcome<Boolean>> outcomes = AtOnce.both(changing(seen, 1), changing(seen, 2));
        assertThat(outcomes).filteredOn(one -> one.failure() == null).hasSize(1);
        assertThat(outcomes).filteredOn(one -> one.failure() != null).singleElement()
                .satisfies(one -> assertThat(one.failure()).hasMessage("directory.changed"));
        List<AtOnce.Outcome<Boolean>> additions = AtOnce.both(adding(1), adding(2));
        assertThat(additions).filteredOn(one -> one.failure() != null).singleElement()
                .satisfies(one -> assertThat(one.failure()).hasMessage("directory.taken"));
    }

    @Test
    void theFileHasExactlyWhatIsShownInTheReadersWords() {
        asOrganizer(() -> directory.add(Register.INSTITUTIONS, "zz-1", Map.of(Field.NAME, "=Zaitun", Field.TYPE, "CITY", Field.PROVINCE, "32"), "x"));
        DirectoryFilter filter = search(Register.INSTITUTIONS, "zaitun");
        String indonesian = product.as(product.people().auditor(),
                () -> new String(directory.file(filter, FileKind.CSV, Locale.forLanguageTag("id")), StandardCharsets.UTF_8));
        assertThat(indonesian.lines()).containsExactly("\uFEFFKode;Nama;Jenis;Provinsi;Dikecualikan",
                "zz-1;'=Zaitun;Pemerintah kota;Jawa Barat;Tidak");
        String english = product.as(product.people().auditor(),
                () -> new String(directory.file(filter, FileKind.CSV, Locale.ENGLISH), StandardCharsets.UTF_8));
        assertThat(english.lines()).containsExactly("\uFEFFCode,Name,Type,Province,Excluded", "zz-1,'=Zaitun,City government,West Java,No");
    }

    private Callable<Boolean> changing(Entry seen, int organizer) {
        var person = product.people().organizer(organizer);
        return () -> product.as(person, () -> {
            directory.change(seen, Map.of(Field.NAME, "Nama " + organizer), "Sesuai keputusan");
            return true;
        });
    }

    private Callable<Boolean> adding(int organizer) {
        var person = product.people().organizer(organizer);
        return () -> product.as(person, () -> {
            directory.add(Register.INSTITUTIONS, "zz-2", AGENCY, "Baru");
            return true;
        });
    }

    private void asOrganizer(Runnable act) {
        product.runAs(product.people().organizer(1), act);
    }

    private Entry get(String code) {
        return product.as(product.people().auditor(), () -> directory.get(Register.INSTITUTIONS, code));
    }

    private static DirectoryFilter search(Register register, String text) {
        return DirectoryFilter.all(register).searching(text);
    }

    private List<String> codes(DirectoryFilter filter) {
        return product.as(product.people().auditor(), () -> directory.page(filter, 0, 50)).stream().map(Entry::code).toList();
    }
}
