package id.anugerah.verification;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.anugerah.access.Person;
import id.anugerah.access.Role;
import id.anugerah.instrument.Option;
import id.anugerah.support.Case;
import id.anugerah.support.Product;
import id.anugerah.support.ProductTest;
import id.anugerah.support.Season;
import id.anugerah.worklist.Box;
import id.anugerah.worklist.Handovers;
import id.anugerah.worklist.WorkList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.camunda.bpm.engine.RuntimeService;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.access.AccessDeniedException;

@ProductTest
class ConflictBookTest {

    @Autowired
    Product product;
    @Autowired
    ConflictBook book;
    @Autowired
    Conflicts conflicts;
    @Autowired
    WorkList workList;

    @Test
    void whatAnOrganizerDeclaresHoldsLikeAnOwnDeclarationUntilItIsWithdrawn() {
        Season season = Season.of(product);
        Case body = season.aCase().registered().activated().filled(Option.D).submitted();
        season.evaluationOpens();
        String task = body.evaluation().task(Box.TASK_VERIFY);
        UUID institution = body.now().institution();
        Person person = product.people().leaving();
        assertThat(workList.mayTake(task, person.id())).isTrue();

        product.runAs(product.people().organizer(1), () -> book.declareFor(person.id(), institution, "Saudara kandung bekerja di sana"));
        assertThat(workList.mayTake(task, person.id())).isFalse();
        assertThat(product.as(person, conflicts::mine)).hasSize(1);
        assertThat(lines(person)).singleElement().satisfies(line -> {
            assertThat(line.kind()).isEqualTo(ConflictLine.Kind.DECLARED);
            assertThat(line.declaredBy()).isEqualTo(product.people().organizer(1).name());
        });
        assertThat(product.sql().sql("select details::json ->> 'institutionName' from audit where subject = :person and action = 'conflict.declaredFor'")
                .param("person", person.id()).query(String.class).list()).containsExactly(body.now().bodyName());
        assertThatThrownBy(() -> product.runAs(product.people().organizer(1), () -> book.declareFor(person.id(), institution, "x"))).hasMessage("conflict.known");

        product.runAs(product.people().organizer(1), () -> book.withdrawFor(person.id(), institution, "Pindah"));
        assertThat(workList.mayTake(task, person.id())).isTrue();
        assertThat(lines(person)).singleElement().satisfies(line -> {
            assertThat(line.kind()).isEqualTo(ConflictLine.Kind.WITHDRAWN);
            assertThat(line.withdrawnAt()).isPresent();
        });
        assertThatThrownBy(() -> product.runAs(product.people().organizer(1), () -> book.withdrawFor(person.id(), institution, "x"))).hasMessage("conflict.gone");
    }

    @Test
    void workInHandGoesBackAtOnceWhoeverDeclares() {
        Season season = Season.of(product);
        Case own = season.aCase().registered().activated().filled(Option.D).submitted();
        Case told = season.aCase().registered().activated().filled(Option.D).submitted();
        Case other = season.aCase().registered().activated().filled(Option.D).submitted();
        product.the(RuntimeService.class).startProcessInstanceByKey("field_visit", told.id().toString());
        season.evaluationOpens();
        Person person = product.people().leaving();
        String visit = workList.open(new Box("task_report_visit"), told.id()).orElseThrow().task();
        product.runAs(person, () -> product.the(Handovers.class).claim(visit));
        List.of(own, told, other).forEach(one -> one.evaluation().claimed(person, Box.TASK_VERIFY));

        product.runAs(person, () -> conflicts.declare(own.now().institution(), "Pernah menjadi pegawai"));
        assertThat(holder(own)).isNull();
        assertThat(holder(told)).isEqualTo(person.id());

        product.runAs(product.people().organizer(1), () -> book.declareFor(person.id(), told.now().institution(), "Saudara kandung bekerja di sana"));
        assertThat(holder(told)).isNull();
        assertThat(workList.find(visit).orElseThrow().assignee()).as("not a verification, but of the same body").isNull();
        assertThat(holder(other)).as("another body").isEqualTo(person.id());
        assertThatThrownBy(() -> product.runAs(person, () -> product.the(Verifications.class).workspace(told.id()))).hasMessage("verification.notYours");
        assertThat(product.sql().sql("select body from mail where recipient = :to").param("to", person.email()).query(String.class).list())
                .singleElement().asString().contains(told.now().bodyName(), "Saudara kandung bekerja di sana");

        Person next = product.people().leaving();
        told.evaluation().claimed(next, Box.TASK_VERIFY);
        assertThat(holder(told)).as("free for others").isEqualTo(next.id());
    }

    private UUID holder(Case body) {
        return workList.open(Box.TASK_VERIFY, body.id()).orElseThrow().assignee();
    }

    @Test
    void recusalsAreInTheListAndItIsFiltered() {
        Season season = Season.of(product);
        Case body = season.aCase().registered().activated().filled(Option.D).submitted();
        season.evaluationOpens();
        Person person = product.people().leaving();
        body.evaluation().claimed(person, Box.TASK_VERIFY);
        product.runAs(person, () -> product.the(Claims.class).recuse(body.id(), "Kenal pengusulnya"));
        assertThat(lines(person)).extracting(ConflictLine::kind).containsExactly(ConflictLine.Kind.RECUSED);
        product.runAs(product.people().auditor(), () -> {
            assertThat(book.count(new ConflictFilter(person.name(), body.now().reference(), Optional.of(ConflictLine.Kind.RECUSED)))).isEqualTo(1);
            assertThat(book.count(new ConflictFilter(person.name(), "tidak ada", Optional.empty()))).isZero();
            assertThat(book.count(new ConflictFilter(person.name(), "", Optional.of(ConflictLine.Kind.SESSION)))).isZero();
        });
    }

    @Test
    void onlyOrganizersDeclareForOthersAndOnlyForThoseWhoJudge() {
        Person person = product.people().leaving();
        UUID institution = product.sql().sql("select id from institution order by code limit 1").query(UUID.class).single();
        for (Person other : List.of(product.people().auditor(), product.people().lead(), product.people().administrator())) {
            assertThatThrownBy(() -> product.runAs(other, () -> book.declareFor(person.id(), institution, "x"))).isInstanceOf(AccessDeniedException.class);
        }
        assertThatThrownBy(() -> product.runAs(product.people().organizer(1), () -> book.declareFor(product.people().fresh(Role.AUDITOR).id(), institution, "x")))
                .hasMessage("conflict.noJudge");
    }

    private List<ConflictLine> lines(Person person) {
        return product.as(product.people().auditor(), () -> book.page(new ConflictFilter(person.name(), "", Optional.empty()), 0, 10));
    }
}
