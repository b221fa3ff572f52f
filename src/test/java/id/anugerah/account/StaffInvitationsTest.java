package id.anugerah.account;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;

import id.anugerah.access.Role;
import id.anugerah.shared.Sha256;
import id.anugerah.support.Product;
import id.anugerah.support.ProductTest;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.hamcrest.Matchers;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.test.web.servlet.MockMvc;

@ProductTest
class StaffInvitationsTest {

    private static final String CHOSEN = "gunung api di laut biru";

    @Autowired
    Product product;
    @Autowired
    StaffInvitations invitations;
    @Autowired
    Accounts accounts;
    @Autowired
    PeopleList people;
    @Autowired
    MockMvc mvc;

    private final String email = "undangan" + UUID.randomUUID() + "@test.anugerah.id";

    @Test
    void aLinkOpensTheAccountOnceAndOnlyItsHashIsKept() {
        UUID invited = invite(Role.VERIFIER, Role.LEAD_VERIFIER);
        String token = token();
        assertThat(standing(invited)).isEqualTo(Standing.INVITED);
        assertThat(product.sql().sql("select token_hash from staff_invitation where account = :id").param("id", invited).query(String.class).single())
                .isEqualTo(Sha256.of(token));
        assertThat(invitations.look(token).roles()).containsExactlyInAnyOrder(Role.VERIFIER, Role.LEAD_VERIFIER);

        assertThatThrownBy(() -> invitations.accept(token, "pendek")).hasMessage("password.length");
        invitations.accept(token, CHOSEN);

        assertThat(accounts.get(invited).state()).isEqualTo(AccountState.ACTIVE);
        assertThat(accounts.matches(CHOSEN, accounts.get(invited).passwordHash())).isTrue();
        assertThatThrownBy(() -> invitations.accept(token, CHOSEN)).hasMessage("people.invitationInvalid");
        assertThatThrownBy(() -> invitations.look(token)).hasMessage("people.invitationInvalid");
        assertThatThrownBy(() -> asAdmin(() -> invitations.resend(invited))).hasMessage("people.notInvited");
        assertThatThrownBy(() -> asAdmin(() -> invitations.revoke(invited, "x"))).hasMessage("people.notInvited");
    }

    @Test
    void beforeTheLinkNobodySignsIn() throws Exception {
        invite(Role.JUROR);
        assertThat(mvc.perform(post("/masuk").with(csrf()).param("email", email).param("sandi", CHOSEN)).andReturn().getResponse().getRedirectedUrl())
                .isEqualTo("/masuk?gagal");
    }

    @Test
    void anotherLinkEndsTheOneBeforeAndSevenDaysEndBoth() {
        product.timeIs(Instant.parse("2020-09-01T00:00:00Z"));
        UUID invited = invite(Role.AUDITOR);
        String first = token();
        product.timeIs(product.now().plusSeconds(60));
        asAdmin(() -> invitations.resend(invited));
        String second = token();
        assertThatThrownBy(() -> invitations.look(first)).hasMessage("people.invitationInvalid");
        assertThat(invitations.look(second).email()).isEqualTo(email);

        product.timeIs(product.now().plus(Duration.ofDays(7)));
        assertThatThrownBy(() -> invitations.accept(second, CHOSEN)).hasMessage("people.invitationInvalid");
        assertThat(standing(invited)).isEqualTo(Standing.LAPSED);
        asAdmin(() -> invitations.resend(invited));
        assertThat(standing(invited)).isEqualTo(Standing.INVITED);
    }

    @Test
    void aRevokedInvitationGivesTheAddressFree() {
        UUID first = invite(Role.VERIFIER);
        String token = token();
        asAdmin(() -> invitations.revoke(first, "Salah alamat"));
        assertThatThrownBy(() -> invitations.accept(token, CHOSEN)).hasMessage("people.invitationInvalid");
        assertThat(standing(first)).isEqualTo(Standing.REVOKED);
        assertThat(invite(Role.VERIFIER)).isNotEqualTo(first);
        assertThat(accounts.active(Role.VERIFIER)).noneMatch(one -> one.id().equals(first));
        assertThatThrownBy(() -> asAdmin(() -> product.the(StaffRoles.class).enable(first, "x"))).hasMessage("people.notClosed");
    }

    @Test
    void aKnownAddressAClashingRoleAndAnUnknownInstitutionAreRefused() {
        invite(Role.VERIFIER);
        assertThatThrownBy(() -> invite(Role.JUROR)).hasMessage("people.addressTaken");
        String other = "lain" + UUID.randomUUID() + "@test.anugerah.id";
        assertThatThrownBy(() -> asAdmin(() -> invitations.invite(new NewStaff("Nama", other, "id", null, Set.of(Role.PARTICIPANT)))))
                .hasMessage("people.roles.PARTICIPANT");
        assertThatThrownBy(() -> asAdmin(() -> invitations.invite(new NewStaff("Nama", other, "id", UUID.randomUUID(), Set.of(Role.JUROR)))))
                .hasMessage("people.institutionUnknown");
        assertThatThrownBy(() -> asAdmin(() -> invitations.invite(new NewStaff(" ", other, "id", null, Set.of(Role.JUROR))))).hasMessage("people.name");
        assertThatThrownBy(() -> asAdmin(() -> invitations.invite(new NewStaff("Nama", "alamat", "id", null, Set.of(Role.JUROR))))).hasMessage("people.email");
    }

    @Test
    void nobodyButAdministratorsInvites() {
        assertThatThrownBy(() -> product.as(product.people().organizer(1), () -> invitations.invite(new NewStaff("Nama", email, "id", null,
                Set.of(Role.ADMINISTRATOR))))).isInstanceOf(AccessDeniedException.class);
        assertThatThrownBy(() -> product.as(product.people().auditor(), () -> invitations.invite(new NewStaff("Nama", email, "id", null,
                Set.of(Role.ADMINISTRATOR))))).isInstanceOf(AccessDeniedException.class);
    }

    @Test
    void thePageTellsTheRolesAndABadLinkTellsNothing() throws Exception {
        invite(Role.PANEL_CHAIR);
        String token = token();
        mvc.perform(get("/bergabung").param("kode", token)).andExpect(content().string(Matchers.allOf(
                Matchers.containsString("Ketua panel"), Matchers.containsString(email))));
        String wrong = mvc.perform(post("/bergabung").with(csrf()).param("kode", token).param("password", CHOSEN).param("passwordAgain", "lain"))
                .andReturn().getResponse().getContentAsString();
        assertThat(wrong).contains("id=\"galat\"").doesNotContain(CHOSEN);
        mvc.perform(post("/bergabung").with(csrf()).param("kode", token).param("password", CHOSEN).param("passwordAgain", CHOSEN))
                .andExpect(content().string(Matchers.containsString("Akun Anda siap")));
        String used = mvc.perform(get("/bergabung").param("kode", token)).andReturn().getResponse().getContentAsString();
        String unknown = mvc.perform(get("/bergabung").param("kode", "x")).andReturn().getResponse().getContentAsString();
        assertThat(used).contains("tidak berlaku").doesNotContain(email);
        assertThat(used.replace(token, "")).isEqualTo(unknown.replace("x", "x"));
    }

    private Standing standing(UUID person) {
        return product.as(product.people().auditor(), () -> people.get(person).standing());
    }

    private UUID invite(Role... roles) {
        return product.as(product.people().administrator(), () -> invitations.invite(new NewStaff("Nama Undangan", " " + email.toUpperCase() + " ", "id",
                null, Set.of(roles))));
    }

    private void asAdmin(Runnable act) {
        product.runAs(product.people().administrator(), act);
    }

    private String token() {
        return Optional.of(product.sql().sql("select body from mail where recipient = :to order by written_at desc limit 1").param("to", email)
                .query(String.class).single()).map(body -> body.replaceAll("(?s).*kode=([A-Za-z0-9_-]+).*", "$1")).orElseThrow();
    }
}
