package id.anugerah.account;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;

import id.anugerah.access.Person;
import id.anugerah.access.Role;
import id.anugerah.support.People;
import id.anugerah.support.Product;
import id.anugerah.support.ProductTest;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.mock.web.MockHttpSession;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.transaction.support.TransactionTemplate;

@ProductTest
class StaffRolesTest {

    @Autowired
    Product product;
    @Autowired
    StaffRoles staff;
    @Autowired
    Accounts accounts;
    @Autowired
    PeopleList people;
    @Autowired
    MockMvc mvc;
    @Autowired
    TransactionTemplate transactions;

    @Test
    void otherRolesEndTheSessionAndHoldWithTheNextSignIn() throws Exception {
        Person person = product.people().fresh(Role.VERIFIER);
        MockHttpSession session = signIn(person);
        assertThat(mvc.perform(get("/dokumen/bukti/" + person.id()).session(session)).andReturn().getResponse().getStatus()).isEqualTo(404);

        change(person, Role.JUROR, Role.PANEL_CHAIR);

        assertThat(mvc.perform(get("/dokumen/bukti/" + person.id()).session(session)).andReturn().getResponse().getRedirectedUrl())
                .isEqualTo("/masuk?berakhir");
        assertThat(accounts.get(person.id()).roles()).containsExactlyInAnyOrder(Role.JUROR, Role.PANEL_CHAIR);
        assertThat(signIn(person)).isNotNull();
        assertThat(product.as(product.people().auditor(), () -> people.get(person.id())).lastSignIn()).isPresent();
    }

    @Test
    void aClosedAccountOpensAgainAndItsOldSessionsStayEnded() throws Exception {
        Person person = product.people().fresh(Role.VERIFIER);
        MockHttpSession session = signIn(person);
        asAdmin(() -> accounts.disable(person.id(), "Cuti"));
        assertThatThrownBy(() -> change(person, Role.JUROR)).hasMessage("people.closed");
        asAdmin(() -> staff.enable(person.id(), "Kembali"));
        assertThat(mvc.perform(get("/dokumen/bukti/" + person.id()).session(session)).andReturn().getResponse().getRedirectedUrl())
                .isEqualTo("/masuk?berakhir");
        assertThat(signIn(person)).isNotNull();
        assertThatThrownBy(() -> asAdmin(() -> staff.enable(person.id(), "Lagi"))).hasMessage("people.notClosed");
    }

    @Test
    void nobodyChangesTheOwnRolesAndOthersThanAdministratorsChangeNone() {
        Person admin = product.people().fresh(Role.ADMINISTRATOR);
        Account own = accounts.get(admin.id());
        assertThatThrownBy(() -> product.runAs(admin, () -> staff.change(own, Set.of(Role.ORGANIZER), null, "x"))).hasMessage("people.yourself");
        Account other = accounts.get(product.people().fresh(Role.JUROR).id());
        for (Person person : List.of(product.people().organizer(1), product.people().auditor(), product.people().lead())) {
            assertThatThrownBy(() -> product.runAs(person, () -> staff.change(other, Set.of(Role.ADMINISTRATOR), null, "x")))
                    .isInstanceOf(AccessDeniedException.class);
        }
    }

    @Test
    void theLastAdministratorRemains() {
        Person last = product.people().fresh(Role.ADMINISTRATOR);
        Person acting = product.people().fresh(Role.ADMINISTRATOR);
        transactions.executeWithoutResult(status -> { // seen by nobody else, and taken back
            product.sql().sql("update account set state = 'DISABLED' where id <> :last and id in (select account from account_role where role = 'ADMINISTRATOR')")
                    .param("last", last.id()).update();
            assertThatThrownBy(() -> product.runAs(acting, () -> accounts.disable(last.id(), "x"))).hasMessage("people.lastAdministrator");
            status.setRollbackOnly();
        });
        transactions.executeWithoutResult(status -> {
            product.sql().sql("update account set state = 'DISABLED' where id <> :last and id in (select account from account_role where role = 'ADMINISTRATOR')")
                    .param("last", last.id()).update();
            assertThatThrownBy(() -> product.runAs(acting, () -> staff.change(accounts.get(last.id()), Set.of(Role.ORGANIZER), null, "x")))
                    .hasMessage("people.lastAdministrator");
            status.setRollbackOnly();
        });
        assertThat(accounts.get(last.id()).roles()).containsExactly(Role.ADMINISTRATOR);
    }

    @Test
    void rolesThatClashAreRefused() {
        Person person = product.people().fresh(Role.VERIFIER);
        assertThatThrownBy(() -> change(person)).hasMessage("people.roles.NONE");
        assertThatThrownBy(() -> change(person, Role.VERIFIER, Role.PARTICIPANT)).hasMessage("people.roles.PARTICIPANT");
        assertThatThrownBy(() -> change(person, Role.VERIFIER, Role.AUDITOR)).hasMessage("people.roles.AUDITOR");
        assertThatThrownBy(() -> change(person, Role.LEAD_VERIFIER, Role.ORGANIZER)).hasMessage("people.roles.INDEPENDENT");
        assertThatThrownBy(() -> change(product.people().fresh(Role.PARTICIPANT), Role.JUROR)).hasMessage("people.participant");
        assertThatThrownBy(() -> change(person, Role.VERIFIER)).hasMessage("people.same");
    }

    @Test
    void whatWasSeenMustStillBeTrue() {
        Person person = product.people().fresh(Role.VERIFIER);
        Account seen = accounts.get(person.id());
        change(person, Role.JUROR);
        assertThatThrownBy(() -> asAdmin(() -> staff.change(seen, Set.of(Role.LEAD_VERIFIER), null, "x"))).hasMessage("people.changed");
    }

    @Test
    void theListIsSearchedSortedByNumbersAndPaged() {
        String mark = "zz" + product.people().fresh(Role.AUDITOR).id().toString().substring(0, 8);
        IntStream.of(10, 9, 2, 1).forEach(n -> accounts.createActive(new NewAccount(mark + n + "@test.anugerah.id", mark + " " + n, People.PASSWORD, "id",
                null, EnumSet.of(Role.JUROR))));
        product.runAs(product.people().auditor(), () -> {
            PeopleFilter filter = PeopleFilter.all().searching(mark.toUpperCase());
            assertThat(people.count(filter)).isEqualTo(4);
            assertThat(people.page(filter, 1, 2)).extracting(Listed::name).containsExactly(mark + " 2", mark + " 9");
            assertThat(people.page(filter.by(PeopleFilter.Order.NAME), 0, 1)).extracting(Listed::name).containsExactly(mark + " 10");
            assertThat(people.count(filter.with(Optional.of(Role.VERIFIER)))).isZero();
            assertThat(people.count(filter.standing(Optional.of(Standing.DISABLED)))).isZero();
            assertThat(people.count(PeopleFilter.all().searching("%"))).isZero();
        });
    }

    private void change(Person person, Role... roles) {
        asAdmin(() -> staff.change(accounts.get(person.id()), Set.of(roles), null, "Pindah tugas"));
    }

    private void asAdmin(Runnable act) {
        product.runAs(product.people().administrator(), act);
    }

    private MockHttpSession signIn(Person person) throws Exception {
        var result = mvc.perform(post("/masuk").with(csrf()).param("email", person.email()).param("sandi", People.PASSWORD)).andReturn();
        return "/masuk?gagal".equals(result.getResponse().getRedirectedUrl()) ? null : (MockHttpSession) result.getRequest().getSession();
    }
}
