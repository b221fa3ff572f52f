package id.anugerah.institution;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.anugerah.access.Person;
import id.anugerah.access.Role;
import id.anugerah.audit.AuditTrail;
import id.anugerah.oversight.TrailSearch;
import id.anugerah.oversight.TrailSubject;
import id.anugerah.submission.Group;
import id.anugerah.support.AtOnce;
import id.anugerah.support.Case;
import id.anugerah.support.Product;
import id.anugerah.support.ProductTest;
import id.anugerah.support.Season;
import id.anugerah.verification.Conflicts;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.Callable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** Two entries that are one body become one, and nothing that hung on either is lost. */
@ProductTest
class DirectoryMergeTest {

    @Autowired
    Product product;
    @Autowired
    Directory directory;
    @Autowired
    DirectoryMerge merges;
    @Autowired
    Institutions institutions;
    @Autowired
    Conflicts conflicts;
    @Autowired
    AuditTrail audit;

    Season season;
    String mark;

    @BeforeEach
    void begin() {
        season = Season.of(product);
        mark = "zm-7e77b" + UUID.randomUUID().toString().substring(0, 6); // looks like a number to a careless search
    }

    @Test
    void everythingMovesToTheOneThatStaysAndTheOldNameIsStillFound() {
        Institution stays = own("-s", "Badan Baru Delima");
        season.aCase().at(stays).registered();
        Entry goes = add(mark, "Badan Lama Delima " + mark);
        product.runAs(product.people().organizer(1), () -> directory.add(Register.UNITS, mark + "-u",
                Map.of(Field.NAME, "Loket", Field.INSTITUTION, mark), "Uji"));
        Person member = product.people().of(goes.id(), Role.VERIFIER);
        Person declaring = product.people().verifier(7);
        product.runAs(declaring, () -> conflicts.declare(goes.id(), "Saudara bekerja di sana"));
        product.runAs(declaring, () -> conflicts.declare(stays.id(), "Sama saja"));
        product.sql().sql("insert into past_winner (year, code) values (1999, :code)").param("code", mark).update();

        MergePlan plan = plan(stays.code(), mark);
        assertThat(plan.faults()).isEmpty();
        assertThat(plan.onGoes()).isEqualTo(new Hanging(0, 1, 1, 1, 1, 0));
        assertThat(plan.onStays().submissions()).isPositive();
        merge(1, stays.code(), mark, plan.hash());

        assertThat(product.sql().sql("select institution from account where id = :id").param("id", member.id()).query(UUID.class).single())
                .isEqualTo(stays.id());
        assertThat(institutions.units(stays.id())).extracting(ServiceUnit::code).contains(mark + "-u");
        assertThat(product.as(declaring, () -> conflicts.mine())).extracting(Conflicts.Declared::institution).contains(stays.id())
                .doesNotContain(goes.id());
        assertThat(institutions.wonBefore(stays.id(), 2000)).isTrue();
        assertThat(institutions.search(stays.type(), "lama delima " + mark, 5)).as("the form finds the old name")
                .extracting(Institution::id).containsExactly(stays.id());
        assertThat(get(Register.INSTITUTIONS, stays.code()).formerNames()).contains(goes.name());
        assertThatThrownBy(() -> get(Register.INSTITUTIONS, mark)).hasMessage("directory.gone");
        assertThatThrownBy(() -> add(mark, "Kembali")).hasMessage("directory.rule.CODE_FORMER");
        assertThat(product.as(product.people().auditor(), () -> audit.of(stays.id()))).last()
                .satisfies(row -> assertThat(row.action() + row.details()).contains("directory.merged", goes.name(), "Sama badan"));
        assertThat(product.as(product.people().auditor(), () -> product.the(TrailSearch.class).subjects(stays.code())))
                .extracting(TrailSubject::id).containsExactly(stays.id());
        assertThat(product.as(product.people().auditor(), () -> product.the(TrailSearch.class).subjects(mark)))
                .as("its own history keeps its name").contains(new TrailSubject(TrailSubject.Kind.INSTITUTION, goes.id(), mark, goes.name(), ""));
        assertThat(product.as(product.people().auditor(), () -> audit.of(goes.id()))).last()
                .satisfies(row -> assertThat(row.action()).isEqualTo("directory.mergedAway"));
    }

    @Test
    void submissionsOfOneEditionAreNeverTwoOfOneBody() {
        Institution a = own("-a", "Badan Satu");
        Institution b = own("-b", "Badan Dua");
        Case one = season.aCase().at(a).registered();
        Case other = season.aCase().at(b).registered();
        MergePlan plan = plan(a.code(), b.code());
        assertThat(plan.faults()).containsExactly(new Fault("directory.merge.BOTH_SUBMITTED",
                List.of(one.now().reference(), other.now().reference())));
        assertThatThrownBy(() -> merge(1, a.code(), b.code(), plan.hash())).hasMessage("directory.merge.BOTH_SUBMITTED");
        assertThat(other.now().institution()).isEqualTo(b.id());
    }

    @Test
    void aMovedSubmissionKeepsOthersOfTheSameBodyOut() {
        Institution goes = own("", "Badan Lama");
        Entry stays = add(mark + "-b", "Badan Baru " + mark);
        Case body = season.aCase().at(goes).registered();
        merge(1, stays.code(), mark, plan(stays.code(), mark).hash());
        assertThat(body.now().institution()).isEqualTo(stays.id());
        assertThat(product.sql().sql("select body from submission where id = :id").param("id", body.id()).query(String.class).single())
                .isEqualTo(stays.id().toString());
    }

    @Test
    void unitsAreMergedWithinTheirInstitutionAndTheirSubmissionsWithThem() {
        Institution parent = own("-p", "Induk");
        String goes = mark + "-b";
        Map.of(mark, "Loket Baru " + mark, goes, "Loket Lama " + mark).forEach((code, name) -> product.runAs(product.people().organizer(1),
                () -> directory.add(Register.UNITS, code, Map.of(Field.NAME, name, Field.INSTITUTION, parent.code()), "Uji")));
        Case body = season.aCase(Group.UPP).at(parent).called("Loket Lama " + mark).registered();
        MergePlan plan = product.as(product.people().organizer(1), () -> merges.plan(Register.UNITS, mark, goes));
        assertThat(plan.faults()).isEmpty();
        assertThat(plan.onGoes().submissions()).isEqualTo(1);
        product.runAs(product.people().organizer(1), () -> merges.merge(Register.UNITS, mark, goes, plan.hash(), "Sama"));

        assertThat(product.sql().sql("select body from submission where id = :id").param("id", body.id()).query(String.class).single())
                .isEqualTo(parent.id() + ":loket baru " + mark.replace('-', ' '));
        Case second = season.aCase(Group.UPP).sameParentAs(body).called("Loket Baru " + mark);
        assertThatThrownBy(second::registered).hasMessageContaining("alreadyRegistered");
        assertThat(institutions.units(UnitList.SERVICE, parent.id(), plan.goes().name(), 50)).extracting(ServiceUnit::code).contains(mark);
    }

    @Test
    void whatDiffersIsMendedFirst() {
        Institution some = own("-s", "Uji");
        add(mark, "Uji " + mark);
        product.runAs(product.people().organizer(1), () -> directory.change(get(Register.INSTITUTIONS, mark),
                Map.of(Field.TYPE, "MINISTRY", Field.EXCLUDED, String.valueOf(!some.excluded())), "x"));
        assertThat(plan(some.code(), mark).faults()).extracting(Fault::reason)
                .containsExactly("directory.merge.TYPES_DIFFER", "directory.merge.EXCLUSIONS_DIFFER");
        assertThatThrownBy(() -> plan(mark, mark)).hasMessage("directory.merge.self");
    }

    @Test
    void whatWasHungOnMeanwhileIsShownAgainAndOfTwoAtOnceOneIsTold() {
        add(mark, "Satu " + mark);
        Entry goes = add(mark + "-b", "Dua " + mark);
        String before = plan(mark, mark + "-b").hash();
        product.people().of(goes.id(), Role.JUROR);
        assertThatThrownBy(() -> merge(1, mark, mark + "-b", before)).hasMessage("directory.merge.changed");
        String hash = plan(mark, mark + "-b").hash();
        String reverse = plan(mark + "-b", mark).hash();
        List<AtOnce.Outcome<Boolean>> outcomes = AtOnce.both(merging(1, mark, mark + "-b", hash), merging(2, mark + "-b", mark, reverse));
        assertThat(outcomes).filteredOn(one -> one.failure() == null).hasSize(1);
        assertThat(outcomes).filteredOn(one -> one.failure() != null).singleElement()
                .satisfies(one -> assertThat(one.failure()).hasMessage("directory.gone"));
    }

    private Callable<Boolean> merging(int organizer, String stays, String goes, String hash) {
        Person person = product.people().organizer(organizer);
        return () -> product.as(person, () -> {
            merges.merge(Register.INSTITUTIONS, stays, goes, hash, "Sama badan");
            return true;
        });
    }

    private void merge(int organizer, String stays, String goes, String hash) {
        product.runAs(product.people().organizer(organizer), () -> merges.merge(Register.INSTITUTIONS, stays, goes, hash, "Sama badan"));
    }

    private MergePlan plan(String stays, String goes) {
        return product.as(product.people().organizer(1), () -> merges.plan(Register.INSTITUTIONS, stays, goes));
    }

    /** An institution that only this test knows. */
    private Institution own(String ending, String name) {
        return institutions.get(add(mark + ending, name + ' ' + mark).id());
    }

    private Entry add(String code, String name) {
        Entry example = get(Register.INSTITUTIONS, institutions.search(InstitutionType.AGENCY, "", 1).get(0).code());
        product.runAs(product.people().organizer(1), () -> directory.add(Register.INSTITUTIONS, code, Map.of(Field.NAME, name,
                Field.TYPE, example.value(Field.TYPE), Field.PROVINCE, example.value(Field.PROVINCE), Field.EXCLUDED, example.value(Field.EXCLUDED)), "Uji"));
        return get(Register.INSTITUTIONS, code);
    }

    private Entry get(Register register, String code) {
        return product.as(product.people().auditor(), () -> directory.get(register, code));
    }
}
