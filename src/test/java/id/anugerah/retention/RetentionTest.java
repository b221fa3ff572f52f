package id.anugerah.retention;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import id.anugerah.access.Role;
import id.anugerah.account.Accounts;
import id.anugerah.account.NewAccount;
import id.anugerah.audit.AuditTrail;
import id.anugerah.outcome.Certificates;
import id.anugerah.release.Recomputation;
import id.anugerah.release.Release;
import id.anugerah.release.StoredDecisions;
import id.anugerah.support.AtOnce;
import id.anugerah.support.Case;
import id.anugerah.support.Ended;
import id.anugerah.support.People;
import id.anugerah.support.Product;
import id.anugerah.support.ProductTest;
import id.anugerah.support.Season;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.MockMvc;

/** A season that is over for two years: nothing personal is left of it anywhere, and everything that was decided is. */
@ProductTest
class RetentionTest {

    @Autowired
    Product product;

    @Autowired
    Retention retention;

    @Autowired
    MockMvc web;

    @Test
    void afterThePeriodNoNameIsLeftAndEveryResultIs() throws Exception {
        Ended ended = Ended.of(product);
        UUID edition = ended.season().id();
        String mark = ended.season().edition().code();
        List<Case> cases = List.of(ended.first(), ended.second(), ended.third(), ended.last());
        cases.forEach(body -> personal(body, mark));
        more(ended.first(), mark);
        UUID colleague = colleague(ended.first(), "rekan." + mark + "@contoh.go.id", "Rekan Lihat " + mark);
        Season running = Season.of(product);
        Case other = running.aCase().registered().activated();
        UUID both = colleague(ended.first(), "tetap." + mark + "@contoh.go.id", "Rekan Tetap " + mark);
        join(other, both);
        List<String> values = new ArrayList<>(List.of("Pengusul " + mark, "Penanggung " + mark, "Penyaji " + mark, "Jawaban " + mark,
                "rekan." + mark + "@", "Rekan Lihat " + mark, "tamu." + mark + "@", "0811-" + mark));
        cases.forEach(body -> values.add(body.owner().email()));
        assertThat(values).allSatisfy(value -> assertThat(where(value)).as(value).isNotEmpty());
        String number = product.as(product.people().organizer(1), () -> product.the(Certificates.class).of(edition)).get(0).number();

        RetentionState before = state(edition);
        assertThat(before.due()).isEqualTo(before.from().atZone(ZoneId.of("Asia/Jakarta")).plusMonths(24).toInstant());
        assertThat(before.counts()).containsEntry(PersonalData.ACCOUNTS, 5L).containsEntry(PersonalData.REGISTRATIONS, 4L)
                .containsEntry(PersonalData.PRESENTERS, 1L).containsEntry(PersonalData.INVITATIONS, 3L);
        product.timeIs(before.due().minusSeconds(1));
        assertThat(retention.due()).doesNotContain(edition);
        assertThat(retention.anonymise(edition)).isFalse();
        product.timeIs(before.due());
        assertThat(retention.due()).contains(edition);
        assertThat(AtOnce.both(() -> retention.anonymise(edition), () -> retention.anonymise(edition)))
                .extracting(AtOnce.Outcome::value).containsExactlyInAnyOrder(true, false);

        assertThat(values).allSatisfy(value -> assertThat(where(value)).as(value).isEmpty());
        RetentionState after = state(edition);
        assertThat(after.doneAt()).contains(before.due());
        assertThat(after.counts()).isEqualTo(before.counts());
        assertThat(product.the(Accounts.class).get(colleague).name()).isEqualTo("Peserta " + ended.first().now().reference());
        whoGoesOnIsUntouched(other, both, mark);
        everythingThatWasDecidedIsThere(ended, number);
    }

    private void whoGoesOnIsUntouched(Case other, UUID both, String mark) {
        assertThat(product.the(Accounts.class).get(both).email()).isEqualTo("tetap." + mark + "@contoh.go.id");
        assertThat(product.the(Accounts.class).get(other.owner().id()).email()).isEqualTo(other.owner().email());
        assertThat(where(other.owner().email())).contains("anugerah.mail.recipient");
        assertThat(product.the(Accounts.class).get(product.people().juror(1).id()).name()).isEqualTo(product.people().juror(1).name());
    }

    private void everythingThatWasDecidedIsThere(Ended ended, String number) throws Exception {
        for (String kind : List.of("shortlist", "awards")) {
            StoredDecisions decisions = product.the(StoredDecisions.class);
            Release release = decisions.named(ended.season().edition().code() + ":" + kind).orElseThrow();
            assertThat(Recomputation.of(release.record()).and(decisions.differences(release.record())).agrees()).as(kind).isTrue();
        }
        AuditTrail audit = product.the(AuditTrail.class);
        product.runAs(product.people().auditor(), () -> {
            assertThat(audit.intact(ended.season().id())).isTrue();
            assertThat(audit.intact(ended.first().id())).isTrue();
            assertThat(audit.intact(ended.first().owner().id())).isTrue();
            assertThat(audit.of(ended.season().id())).extracting(row -> row.action()).endsWith("edition.anonymised");
        });
        web.perform(get("/sertifikat/" + number)).andExpect(status().isOk()).andExpect(content().string(containsString(number)));
        web.perform(get("/pemenang/" + ended.season().edition().code())).andExpect(status().isOk())
                .andExpect(content().string(containsString(ended.first().now().bodyName().split(" ")[0])));
    }

    /** Names that nobody else of the test database has, where the product has written the usual ones. */
    private void personal(Case body, String mark) {
        product.sql().sql("update account set name = :name where id = :id").param("name", "Pengusul " + mark)
                .param("id", body.owner().id()).update();
        product.sql().sql("""
                        update registration set proposer_name = :proposer, in_charge_name = :head, in_charge_position = 'Kepala',
                            phone = :phone where submission = :id""")
                .param("proposer", "Pengusul " + mark).param("head", "Penanggung " + mark).param("phone", "0811-" + mark)
                .param("id", body.id()).update();
        product.sql().sql("update mail set body = replace(body, 'Pengusul', :name) where recipient = :to")
                .param("name", "Pengusul " + mark).param("to", body.owner().email()).update();
    }

    private void more(Case body, String mark) {
        product.sql().sql("insert into presenter (submission, place, name, rank, position) values (:id, 1, :name, 'IV/a', 'Kepala')")
                    .param("id", body.id()).param("name", "Penyaji " + mark).update();
        product.sql().sql("""
                            insert into question (submission, asked_by, indicators, asked, asked_at, due_at, answer, closed_at)
                            values (:id, :by, 'A1', 'Mana SK-nya?', now(), now(), :answer, now())""")
                    .param("id", body.id()).param("by", product.people().verifier(1).id()).param("answer", "Jawaban " + mark).update();
        invitation(body, "tamu." + mark + "@contoh.go.id", null);
        product.sql().sql("insert into mail (id, recipient, subject, body, written_at) values (:id, :to, 'Undangan', 'Isi', now())")
                    .param("id", UUID.randomUUID()).param("to", "tamu." + mark + "@contoh.go.id").update();
    }

    private UUID colleague(Case body, String email, String name) {
        UUID account = product.the(Accounts.class).createActive(new NewAccount(email, name, People.PASSWORD, "id", null,
                Set.of(Role.PARTICIPANT)));
        join(body, account);
        invitation(body, email, account);
        return account;
    }

    private void join(Case body, UUID account) {
        product.sql().sql("insert into colleague (submission, account, may_edit, since) values (:id, :account, false, now())")
                .param("id", body.id()).param("account", account).update();
    }

    private void invitation(Case body, String email, UUID accepted) {
        product.sql().sql("""
                        insert into invitation (id, submission, token_hash, email, wish, invited_by, invited_at, expires_at, accepted_by, ended_at)
                        values (:id, :submission, :token, :email, 'VIEW', :by, now(), now(), :accepted, now())""")
                .param("id", UUID.randomUUID()).param("submission", body.id()).param("token", UUID.randomUUID().toString())
                .param("email", email).param("by", body.owner().id()).param("accepted", accepted, java.sql.Types.OTHER).update();
    }

    private RetentionState state(UUID edition) {
        return product.as(product.people().auditor(), () -> retention.of(edition));
    }

    /** Every column of every table, ours and the engine's, in which the value stands. */
    private List<String> where(String value) {
        List<String> columns = product.sql().sql("""
                        select c.table_schema || '.' || c.table_name || '.' || c.column_name from information_schema.columns c
                        join information_schema.tables t on t.table_schema = c.table_schema and t.table_name = c.table_name
                        where t.table_type = 'BASE TABLE' and c.table_schema in ('anugerah', 'engine')
                          and c.data_type in ('text', 'character varying', 'jsonb', 'json', 'USER-DEFINED')""")
                .query(String.class).list();
        assertThat(columns).hasSizeGreaterThan(100);
        return columns.stream().filter(column -> {
            String[] parts = column.split("\\.");
            return product.sql().sql("select exists (select 1 from %s.%s where position(lower(:value) in lower(%s::text)) > 0)"
                    .formatted(parts[0], parts[1], '"' + parts[2] + '"')).param("value", value).query(Boolean.class).single();
        }).toList();
    }
}
