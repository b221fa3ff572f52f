package id.anugerah.team;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.anugerah.access.Person;
import id.anugerah.access.Role;
import id.anugerah.account.Accounts;
import id.anugerah.assessment.SelfAssessment;
import id.anugerah.evidence.EvidenceFiles;
import id.anugerah.instrument.Option;
import id.anugerah.submission.Right;
import id.anugerah.submission.Submissions;
import id.anugerah.support.Case;
import id.anugerah.support.Product;
import id.anugerah.support.ProductTest;
import id.anugerah.support.Samples;
import id.anugerah.support.Season;
import java.time.Duration;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** Every right of everybody around a submission. */
@ProductTest
class TeamTest {

    private static final String PASSWORD = "hujan turun di bulan juni";

    @Autowired
    Product product;
    @Autowired
    Team team;
    @Autowired
    Invitations invitations;
    @Autowired
    SelfAssessment assessments;
    @Autowired
    EvidenceFiles evidence;
    @Autowired
    Submissions submissions;

    Case body;

    @BeforeEach
    void open() {
        body = Season.of(product).aCase().registered().activated();
    }

    @Test
    void aViewerReadsAndChangesNothing() {
        Person viewer = joined("lihat", Wish.VIEW);

        product.runAs(viewer, () -> {
            assertThat(submissions.mine()).extracting(s -> s.id()).containsExactly(body.id());
            assertThat(assessments.form(body.id()).open()).isFalse();
            assertThat(team.members(body.id())).hasSize(2);
            assertThatThrownBy(() -> assessments.save(body.id(), "A1", Optional.of(Option.A), "", 0)).hasMessage("submission.lookOnly");
            assertThatThrownBy(() -> evidence.add(body.id(), "A1", "a.pdf", Samples.pdf(), "")).hasMessage("submission.lookOnly");
            assertThatThrownBy(() -> team.invitations(body.id())).hasMessage("submission.ownerOnly");
            assertThatThrownBy(() -> team.invite(body.id(), "x@contoh.go.id", Wish.VIEW)).hasMessage("submission.ownerOnly");
            assertThatThrownBy(() -> team.remove(body.id(), body.owner().id())).hasMessage("submission.ownerOnly");
        });
    }

    @Test
    void anEditorFillsAndNeitherSendsNorWithdraws() {
        Person editor = joined("isi", Wish.EDIT);

        product.runAs(editor, () -> {
            assessments.save(body.id(), "A1", Optional.of(Option.A), "", 0);
            var file = evidence.add(body.id(), "A1", "a.pdf", Samples.pdf(), "");
            assertThat(evidence.open(file.id()).bytes()).isNotEmpty();
            evidence.remove(file.id());
            assertThatThrownBy(() -> assessments.submit(body.id(), "k")).hasMessage("submission.ownerOnly");
            assertThatThrownBy(() -> submissions.withdraw(body.id(), "alasan")).hasMessage("submission.ownerOnly");
            assertThatThrownBy(() -> team.change(body.id(), editor.id(), Right.VIEW)).hasMessage("submission.ownerOnly");
        });
    }

    @Test
    void aStrangerSeesNothing() {
        Person stranger = Season.of(product).aCase().registered().activated().owner();
        product.runAs(stranger, () -> {
            assertThatThrownBy(() -> submissions.own(body.id())).hasMessage("submission.notYours");
            assertThatThrownBy(() -> team.members(body.id())).hasMessage("submission.notYours");
            assertThatThrownBy(() -> team.invite(body.id(), "x@contoh.go.id", Wish.EDIT)).hasMessage("submission.notYours");
        });
    }

    @Test
    void theOwnerChangesRightsAndTakesThemBackAtOnce() {
        Person colleague = joined("ubah", Wish.VIEW);

        product.runAs(body.owner(), () -> team.change(body.id(), colleague.id(), Right.EDIT));
        product.as(colleague, () -> assessments.save(body.id(), "A1", Optional.of(Option.B), "", 0));
        product.runAs(body.owner(), () -> team.remove(body.id(), colleague.id()));

        product.runAs(colleague, () -> assertThatThrownBy(() -> assessments.form(body.id())).hasMessage("submission.notYours"));
    }

    @Test
    void aHandoverGivesEverythingAndLeavesNothing() {
        Person next = joined("baru", Wish.HANDOVER);

        product.runAs(body.owner(), () -> {
            assertThatThrownBy(() -> submissions.own(body.id())).hasMessage("submission.notYours");
            assertThat(submissions.mine()).isEmpty();
        });
        product.runAs(next, () -> assertThat(submissions.may(Right.OWN, body.id())).isTrue());
        assertThat(product.sql().sql("select count(*) from audit where subject = :id and action = 'submission.handedOver'")
                .param("id", body.id()).query(Integer.class).single()).isEqualTo(1);
    }

    @Test
    void anInvitationWorksOnceUntilItExpiresOrIsWithdrawn() {
        String used = invited("sekali@contoh.go.id", Wish.VIEW);
        invitations.accept(used, "Rekan", PASSWORD);
        assertThatThrownBy(() -> invitations.accept(used, "Rekan", PASSWORD)).hasMessage("team.invitationInvalid");

        String withdrawn = invited("tarik@contoh.go.id", Wish.VIEW);
        product.runAs(body.owner(), () -> team.withdraw(body.id(), team.invitations(body.id()).get(0).id()));
        assertThatThrownBy(() -> invitations.look(withdrawn)).hasMessage("team.invitationInvalid");

        String late = invited("lambat@contoh.go.id", Wish.VIEW);
        product.timeIs(product.now().plus(Duration.ofDays(7)));
        assertThatThrownBy(() -> invitations.accept(late, "Rekan", PASSWORD)).hasMessage("team.invitationInvalid");
    }

    @Test
    void theFormerOwnersInvitationsEndWithTheHandover() {
        String old = invited("titipan@contoh.go.id", Wish.EDIT);
        joined("pengganti", Wish.HANDOVER);

        assertThatThrownBy(() -> invitations.accept(old, "Titipan", PASSWORD)).hasMessage("team.invitationInvalid");
    }

    @Test
    void whoJudgesOrBelongsToAnotherBodyCannotJoin() {
        String judge = invited(product.people().juror(1).email(), Wish.VIEW);
        assertThatThrownBy(() -> invitations.accept(judge, "", "")).hasMessage("team.judges");

        Case other = Season.of(product).aCase();
        Person elsewhere = product.people().of(otherInstitution(), Role.PARTICIPANT);
        String wrong = invited(elsewhere.email(), Wish.EDIT);
        assertThatThrownBy(() -> invitations.accept(wrong, "", "")).hasMessage("team.otherBody");
        assertThat(other).isNotNull();
    }

    @Test
    void badAddressesAndRepetitionsAreRefused() {
        product.runAs(body.owner(), () -> {
            assertThatThrownBy(() -> team.invite(body.id(), "bukan alamat", Wish.VIEW)).hasMessage("team.email");
            team.invite(body.id(), "dua@contoh.go.id", Wish.VIEW);
            assertThatThrownBy(() -> team.invite(body.id(), "DUA@contoh.go.id", Wish.EDIT)).hasMessage("team.invited");
            assertThatThrownBy(() -> team.invite(body.id(), body.owner().email(), Wish.EDIT)).hasMessage("team.already");
            team.invite(body.id(), "serah@contoh.go.id", Wish.HANDOVER);
            assertThatThrownBy(() -> team.invite(body.id(), "lain@contoh.go.id", Wish.HANDOVER)).hasMessage("team.handoverOpen");
        });
        product.runAs(product.people().verifier(1), () ->
                assertThatThrownBy(() -> team.members(body.id())).isInstanceOf(org.springframework.security.access.AccessDeniedException.class));
    }

    private Person joined(String name, Wish wish) {
        String email = name + "." + body.now().reference().toLowerCase() + "@contoh.go.id";
        invitations.accept(invited(email, wish), "Rekan " + name, PASSWORD);
        return product.the(Accounts.class).byEmail(email).orElseThrow().person();
    }

    private String invited(String email, Wish wish) {
        product.runAs(body.owner(), () -> team.invite(body.id(), email, wish));
        return product.sql().sql("select body from mail where recipient = :to and body like '%kode=%' order by written_at desc limit 1")
                .param("to", email).query(String.class).single().replaceAll("(?s).*kode=([A-Za-z0-9_-]+).*", "$1");
    }

    private java.util.UUID otherInstitution() {
        return product.sql().sql("select id from institution where id <> :own order by code limit 1")
                .param("own", body.now().institution()).query(java.util.UUID.class).single();
    }
}
