package id.anugerah.setup;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import id.anugerah.access.Person;
import id.anugerah.edition.PhaseKind;
import id.anugerah.notification.MailKind;
import id.anugerah.notification.MailRule;
import id.anugerah.notification.MailWording;
import id.anugerah.notification.MailWordings;
import id.anugerah.notification.MailWriter;
import id.anugerah.notification.Mailbox;
import id.anugerah.notification.Message;
import id.anugerah.shared.Text;
import id.anugerah.support.Product;
import id.anugerah.support.ProductTest;
import id.anugerah.support.Season;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.transaction.support.TransactionTemplate;

/** An edition words its mails anew, next year's or the one that is running; two people publish it. */
@ProductTest
class MailWordsTest {

    private static final MailWording ADMITTED = new MailWording(new Text("Selamat datang, {peserta}", "Welcome, {peserta}"),
            new Text("Nomor {nomor}.\nBuka {tautan}", "Number {nomor}.\nOpen {tautan}"));

    @Autowired
    Product product;

    Season season;
    Person other;

    @BeforeEach
    void begin() {
        season = Season.of(product);
        other = product.people().organizer(2);
    }

    @Test
    void anEditionThatIsRunningHasItsOwnWordsFromThePublicationOnAndNoOtherHas() {
        Season another = Season.of(product);
        Preparing change = Preparing.changeOf(product, season.id());
        product.timeIs(season.opens(PhaseKind.SHORTLIST));
        reworded(change, "admitted", ADMITTED);
        assertThat(change.findings()).isEmpty();
        change.proposed();
        assertThat(written(season.id(), "id", "Kota {tautan}", "X-1", "https://a")).startsWith("Borang penilaian mandiri terbuka");
        change.by(other).published();

        assertThat(written(season.id(), "id", "Kota {tautan} {0} $1\r\nBcc: x@y.example", "{peserta}", "https://a"))
                .isEqualTo("Selamat datang, Kota {tautan} {0} $1  Bcc: x@y.example|Nomor {peserta}.\nBuka https://a");
        assertThat(written(season.id(), "en", "Kota", "X-1", "https://a")).isEqualTo("Welcome, Kota|Number X-1.\nOpen https://a");
        assertThat(written(another.id(), "id", "Kota", "X-1", "https://a")).startsWith("Borang penilaian mandiri terbuka");
        assertThat(written(null, "id", "Kota", "X-1", "https://a")).startsWith("Borang penilaian mandiri terbuka");
    }

    @Test
    void theyComeAlongToNextYearAndGoBackToTheProducts() {
        Preparing change = Preparing.changeOf(product, season.id());
        reworded(change, "admitted", ADMITTED);
        change.proposed();
        change.by(other).published();

        Preparing next = Preparing.nextOf(product, season.id());
        assertThat(next.part(Part.MAILS).changed()).isFalse();
        next.proposed();
        UUID made = next.by(other).published();
        assertThat(product.the(MailWordings.class).of(made)).containsOnlyKeys("admitted").containsValue(ADMITTED);

        Preparing back = Preparing.changeOf(product, made);
        back.act(() -> back.work().mail(back.id(), 1, "admitted", Optional.empty()));
        back.proposed();
        back.by(other).published();
        assertThat(product.the(MailWordings.class).of(made)).isEmpty();
        assertThat(written(made, "id", "Kota", "X-1", "https://a")).startsWith("Borang penilaian mandiri terbuka");
    }

    @Test
    void twoChangesOfOneEditionKeepEachOthersWords() {
        Preparing one = Preparing.changeOf(product, season.id());
        Preparing two = Preparing.changeOf(product, season.id());
        reworded(one, "admitted", ADMITTED);
        reworded(two, "refused", ADMITTED);
        one.proposed();
        one.by(other).published();
        two.proposed();
        two.by(other).published();
        assertThat(product.the(MailWordings.class).of(season.id())).containsOnlyKeys("admitted", "refused");
    }

    @Test
    void theSecondOfTwoWhoRewordOneMailIsTold() {
        Preparing one = Preparing.changeOf(product, season.id());
        Preparing two = Preparing.changeOf(product, season.id());
        reworded(one, "admitted", ADMITTED);
        reworded(two, "admitted", new MailWording(new Text("Lain", "Other"), ADMITTED.body()));
        one.proposed();
        one.by(other).published();
        assertThat(two.findings()).extracting(Finding::part, Finding::reason).containsExactly(tuple(Part.MAILS, "setup.mailOvertaken"));
    }

    @Test
    void whatIsWrongIsSavedAndStandsAgainstAProposal() {
        Preparing next = Preparing.nextOf(product, season.id());
        reworded(next, "admitted", new MailWording(new Text("A\nBcc: x", "A"), new Text("{tautan} {kode}", "kosong")));
        assertThat(next.findings()).extracting(Finding::part, Finding::reason).containsExactly(
                tuple(Part.MAILS, "setup.mail.KNOWN"), tuple(Part.MAILS, "setup.mail.ONE_LINE"), tuple(Part.MAILS, "setup.mail.COMPLETE"));
        assertThatThrownBy(next::proposed).hasMessage("setup.findings");
        assertThatThrownBy(() -> reworded(next, "passwordReset", ADMITTED)).hasMessage("setup.unknown");
        assertThatThrownBy(() -> next.act(() -> next.work().mail(next.id(), 1, "admitted", Optional.empty()))).hasMessage("setup.changedMeanwhile");
        next.act(() -> next.work().restore(next.id(), Part.MAILS, next.part(Part.MAILS).revision()));
        assertThat(next.findings()).isEmpty();
    }

    @Test
    void theProductsWordsBreakNoRuleAndAnExampleGoesToWhoAsksOnly() {
        MailWriter writer = product.the(MailWriter.class);
        MailKind.ALL.forEach(kind -> {
            assertThat(MailRule.of(kind, writer.product(kind))).as(kind.id()).isEmpty();
            assertThat(writer.example(kind, writer.product(kind), Locale.ENGLISH).body()).doesNotContain("{");
        });
        Mailbox mailbox = product.the(Mailbox.class);
        product.runAs(other, () -> mailbox.example("admitted", ADMITTED, Locale.ENGLISH));
        assertThat(mails(other.email())).containsOnlyOnce("[Example] Welcome, City of Contoh|Number P4N-0042.\nOpen https://contoh.example/page?kode=a1b2c3");
        assertThatThrownBy(() -> product.runAs(other, () -> mailbox.example("admitted",
                new MailWording(new Text("A\nB", "A"), ADMITTED.body()), Locale.ENGLISH))).hasMessage("setup.mail.ONE_LINE");
    }

    @Test
    void aMailWithTooFewValuesIsWrittenInTheProductsWords() {
        assertThat(written(season.id(), "id", "Kota")).as("what it tells of is not undone").contains("{1}");
    }

    private void reworded(Preparing preparing, String kind, MailWording wording) {
        preparing.act(() -> preparing.work().mail(preparing.id(), preparing.part(Part.MAILS).revision(), kind, Optional.of(wording)));
    }

    private String written(UUID edition, String language, Object... arguments) {
        String recipient = UUID.randomUUID() + "@contoh.example";
        product.the(TransactionTemplate.class).executeWithoutResult(now -> product.the(Mailbox.class)
                .write(new Message(recipient, language, "admitted", arguments).about(null, edition)));
        return mails(recipient).get(0);
    }

    private List<String> mails(String recipient) {
        return product.sql().sql("select subject || '|' || body from mail where recipient = :to").param("to", recipient)
                .query(String.class).list();
    }
}
