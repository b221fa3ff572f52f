package id.anugerah.institution;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.anugerah.audit.AuditTrail;
import id.anugerah.institution.ImportRow.Outcome;
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

/** A file is shown row by row before anything is written, and then done exactly so. */
@ProductTest
class DirectoryImportTest {

    private static final String FILE = """
            Kode;Nama;Jenis;Provinsi;Dikecualikan;Catatan
            zz-1;Dinas Uji Satu;Lembaga;;Tidak;a
            zz-2;Dinas Uji Dua Baru;Agency;;No;b
            zz-3;Kota Uji;Pemerintah kota;West Java;ya;c
            zz-4;Salah;Kementrian;;Tidak;d
            zz-3;Sekali lagi;Lembaga;;Tidak;e
            """;

    @Autowired
    Product product;
    @Autowired
    Directory directory;
    @Autowired
    DirectoryImport imports;
    @Autowired
    AuditTrail audit;

    @BeforeEach
    void two() {
        sweep();
        add("zz-1", "Dinas Uji Satu");
        add("zz-2", "Dinas Uji Dua");
    }

    @AfterEach
    void sweep() {
        product.sql().sql("delete from service_unit where code like 'zz-%'").update();
        product.sql().sql("delete from institution where code like 'zz-%'").update();
    }

    @Test
    void aDryRunSaysRowByRowWhatWouldChangeAndWritesNothing() {
        List<Entry> before = all();
        ImportPlan plan = dryRun(FILE);

        assertThat(plan.rows()).extracting(ImportRow::number).containsExactly(2, 3, 4, 5, 6);
        assertThat(plan.rows()).extracting(ImportRow::outcome)
                .containsExactly(Outcome.SAME, Outcome.CHANGED, Outcome.NEW, Outcome.REFUSED, Outcome.REFUSED);
        assertThat(plan.rows().get(1).changes()).containsExactly(Map.entry(Field.NAME, new Change("Dinas Uji Dua", "Dinas Uji Dua Baru")));
        assertThat(plan.rows().get(2).changes()).containsEntry(Field.TYPE, new Change("", "CITY"))
                .containsEntry(Field.PROVINCE, new Change("", "32")).containsEntry(Field.EXCLUDED, new Change("", "true"));
        assertThat(plan.rows().get(3).faults()).containsExactly(new Fault("directory.rule.TYPE_UNKNOWN", List.of("Kementrian")));
        assertThat(plan.rows().get(4).faults()).containsExactly(new Fault("directory.rule.CODE_TWICE", List.of("zz-3", 4)));
        assertThat(plan.ignored()).containsExactly("Catatan");
        assertThat(plan.absent()).isEqualTo(before.size() - 2);
        assertThat(all()).isEqualTo(before);
    }

    @Test
    void aFileWithFaultsIsAppliedOnlyAfterSayingSoAndThenWithoutThoseRows() {
        ImportPlan plan = dryRun(FILE);
        assertThatThrownBy(() -> apply(FILE, plan.hash(), false)).hasMessage("directory.import.faults");
        assertThat(get("zz-2").name()).isEqualTo("Dinas Uji Dua");
        int before = all().size();

        apply(FILE, plan.hash(), true);

        assertThat(all()).hasSize(before + 1);
        assertThat(get("zz-2").name()).isEqualTo("Dinas Uji Dua Baru");
        assertThat(get("zz-3").values()).containsEntry(Field.TYPE, "CITY").containsEntry(Field.PROVINCE, "32");
        assertThat(product.as(product.people().auditor(), () -> audit.of(get("zz-2").id())).get(1).details())
                .contains("Dinas Uji Dua → Dinas Uji Dua Baru", plan.file(), "Data baru");
        assertThat(product.sql().sql("select details from audit where action = 'directory.imported' and details like :file")
                .param("file", "%" + plan.file() + "%").query(String.class).list()).anySatisfy(details ->
                assertThat(details).contains("\"added\":1", "\"changed\":1", "\"leftOut\":2", "\"same\":1"));
        assertThatThrownBy(() -> apply(FILE, dryRun(FILE).hash(), true)).hasMessage("directory.import.nothing");
    }

    @Test
    void whatChangedSinceItWasShownIsShownAgainFirst() {
        ImportPlan plan = dryRun(FILE);
        assertThatThrownBy(() -> apply(FILE.replace("Dua Baru", "Dua Lain"), plan.hash(), true)).hasMessage("directory.import.changed");
        product.runAs(product.people().organizer(2), () -> directory.change(get("zz-2"), Map.of(Field.NAME, "Dinas Uji Tiga"), "x"));
        assertThatThrownBy(() -> apply(FILE, plan.hash(), true)).hasMessage("directory.import.changed");
        assertThat(get("zz-2").name()).isEqualTo("Dinas Uji Tiga");
    }

    @Test
    void ofTwoWhoApplyTheSameFileOneIsTold() {
        String hash = dryRun(FILE).hash();
        List<AtOnce.Outcome<ImportPlan>> outcomes = AtOnce.both(applying(hash, 1), applying(hash, 2));
        assertThat(outcomes).filteredOn(one -> one.failure() == null).hasSize(1);
        assertThat(outcomes).filteredOn(one -> one.failure() != null).singleElement()
                .satisfies(one -> assertThat(one.failure()).hasMessage("directory.import.changed"));
    }

    /** The rows of the list go in before the audit is written: a failure there must take them back. */
    @Test
    void allOrNothing() {
        ImportPlan plan = dryRun(FILE);
        product.sql().sql("create or replace function break_audit() returns trigger language plpgsql as "
                + "$$ begin if new.action = 'directory.imported' then raise exception 'broken'; end if; return new; end $$").update();
        product.sql().sql("create trigger break_audit before insert on audit for each row execute function break_audit()").update();
        try {
            assertThatThrownBy(() -> apply(FILE, plan.hash(), true)).hasMessageContaining("broken");
        } finally {
            product.sql().sql("drop trigger break_audit on audit").update();
        }
        assertThat(get("zz-2").name()).isEqualTo("Dinas Uji Dua");
        assertThatThrownBy(() -> get("zz-3")).hasMessage("directory.gone");
    }

    /** As many as a file may have: no chain of its own for each, and nothing is lost from the audit. */
    @Test
    void aFileOfTwentyThousandIsTakenOverAtOnce() {
        StringBuilder file = new StringBuilder("kode;nama;jenis\n");
        for (int i = 0; i < 20_000; i++) {
            file.append("zz-m").append(i).append(";Lembaga Ukur ").append(i).append(";Lembaga\n");
        }
        ImportPlan plan = dryRun(file.toString());
        apply(file.toString(), plan.hash(), false);
        assertThat(get("zz-m19999").name()).isEqualTo("Lembaga Ukur 19999");
        assertThat(product.sql().sql("select count(*) from audit where action = 'directory.importedRows' and details like '%zz-m19999 %'")
                .query(Integer.class).single()).isEqualTo(1);
    }

    @Test
    void onlyColumnsOfTheFileAreCompared() {
        ImportPlan plan = dryRun("code,name\nzz-1,Nama lain\n");
        assertThat(plan.rows().get(0).changes()).containsOnlyKeys(Field.NAME);
        assertThatThrownBy(() -> dryRun("name\nx\n")).hasMessage("directory.file.noCode");
        assertThatThrownBy(() -> dryRun("kode;code;nama\nx;y;z\n")).hasMessage("directory.file.headTwice");
        assertThatThrownBy(() -> dryRun("kode;lain\nx;y\n")).hasMessage("directory.file.onlyCode");
        assertThatThrownBy(() -> dryRun("kode;nama\n")).hasMessage("directory.file.empty");
    }

    @Test
    void whatIsExportedInEitherLanguageChangesNothing() {
        for (Register register : Register.values()) {
            for (FileKind kind : FileKind.values()) {
                for (Locale language : List.of(Locale.forLanguageTag("id"), Locale.ENGLISH)) {
                    byte[] file = product.as(product.people().auditor(), () -> directory.file(DirectoryFilter.all(register), kind, language));
                    ImportPlan plan = product.as(product.people().organizer(1), () -> imports.dryRun(register, file));
                    assertThat(plan.rows()).as("%s %s %s", register, kind, language).hasSizeGreaterThan(400)
                            .allSatisfy(row -> assertThat(row.outcome()).as("%s", row).isEqualTo(Outcome.SAME));
                    assertThat(plan.absent()).isZero();
                }
            }
        }
    }

    @Test
    void unitsComeWithTheirInstitution() {
        String units = "kode;nama;daftar;instansi induk\nzz-u1;Loket;Unit penyelenggara pelayanan;zz-1\nzz-u2;Loket;SERVICE;tidak-ada\n";
        ImportPlan plan = product.as(product.people().organizer(1), () -> imports.dryRun(Register.UNITS, bytes(units)));
        assertThat(plan.rows()).extracting(ImportRow::outcome).containsExactly(Outcome.NEW, Outcome.REFUSED);
        product.as(product.people().organizer(1), () -> imports.apply(Register.UNITS, bytes(units), plan.hash(), true, "Baru"));
        assertThat(product.as(product.people().auditor(), () -> directory.get(Register.UNITS, "zz-u1")).parent()).isEqualTo("Dinas Uji Satu");
    }

    private Callable<ImportPlan> applying(String hash, int organizer) {
        var person = product.people().organizer(organizer);
        return () -> product.as(person, () -> imports.apply(Register.INSTITUTIONS, bytes(FILE), hash, true, "Data baru"));
    }

    private void add(String code, String name) {
        product.runAs(product.people().organizer(1), () -> directory.add(Register.INSTITUTIONS, code,
                Map.of(Field.NAME, name, Field.TYPE, "AGENCY"), "Uji"));
    }

    private ImportPlan dryRun(String file) {
        return product.as(product.people().organizer(1), () -> imports.dryRun(Register.INSTITUTIONS, bytes(file)));
    }

    private void apply(String file, String hash, boolean without) {
        product.as(product.people().organizer(1), () -> imports.apply(Register.INSTITUTIONS, bytes(file), hash, without, "Data baru"));
    }

    private Entry get(String code) {
        return product.as(product.people().auditor(), () -> directory.get(Register.INSTITUTIONS, code));
    }

    private List<Entry> all() {
        return product.as(product.people().auditor(), () -> directory.page(DirectoryFilter.all(Register.INSTITUTIONS), 0, 10_000));
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
