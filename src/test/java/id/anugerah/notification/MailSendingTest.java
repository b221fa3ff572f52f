package id.anugerah.notification;

import static org.assertj.core.api.Assertions.assertThat;

import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.ServerSetup;
import com.icegreen.greenmail.util.ServerSetupTest;
import id.anugerah.Anugerah;
import id.anugerah.notification.store.MailRows;
import jakarta.mail.internet.MimeMultipart;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Collection;
import java.util.Locale;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.modulith.events.core.EventPublicationRegistry;
import org.springframework.modulith.events.IncompleteEventPublications;
import org.springframework.transaction.support.TransactionTemplate;

/** Real SMTP, switched off and on: an act never waits for it, and every mail leaves once. */
@SpringBootTest(classes = Anugerah.class, webEnvironment = WebEnvironment.NONE, properties = {"anugerah.database.mode=ephemeral", "spring.datasource.url=",
    "anugerah.start=none", "camunda.bpm.job-execution.enabled=false", "spring.mail.host=127.0.0.1", "spring.mail.port=3025",
    "anugerah.mail.from=penyelenggara@contoh.id",
    "spring.autoconfigure.exclude=com.vaadin.flow.spring.SpringBootAutoConfiguration,"
        + "com.vaadin.flow.spring.SpringSecurityAutoConfiguration,com.vaadin.flow.spring.VaadinScopesConfig"})
class MailSendingTest {

    private static final ServerSetup SMTP = ServerSetupTest.SMTP;

    private final GreenMail server = new GreenMail(SMTP);

    @Autowired
    private Mailbox mailbox;
    @Autowired
    private MailRows rows;
    @Autowired
    private TransactionTemplate transaction;
    @Autowired
    private EventPublicationRegistry registry;
    @Autowired
    private IncompleteEventPublications outbox;

    @AfterEach
    void stop() {
        server.stop();
    }

    @Test
    void a_mail_leaves_after_the_commit() throws Exception {
        server.start();
        write("peserta@contoh.id");
        Awaitility.await().atMost(Duration.ofSeconds(10)).until(() -> server.getReceivedMessages().length == 1);
        assertThat(server.getReceivedMessages()[0].getSubject()).contains("P4N-2020-0001");
        Awaitility.await().atMost(Duration.ofSeconds(10)).until(() -> rows.newest(1).get(0).sentAt() != null);
        assertThat(server.getReceivedMessages()[0].getMessageID()).isEqualTo("<" + rows.newest(1).get(0).id() + "@contoh.id>");
    }

    @Test
    void a_mail_that_could_not_leave_waits_in_the_outbox_and_leaves_once() {
        write("lain@contoh.id");
        Awaitility.await().atMost(Duration.ofSeconds(10)).until(() -> open().size() == 1);
        assertThat(rows.newest(1).get(0).sentAt()).isNull();
        Awaitility.await().atMost(Duration.ofSeconds(10)).until(() -> rows.newest(1).get(0).failure() != null);
        server.start();
        Awaitility.await().atMost(Duration.ofSeconds(20)).pollInterval(Duration.ofMillis(300)).until(() -> {
            outbox.resubmitIncompletePublicationsOlderThan(Duration.ofMillis(100));
            return rows.newest(1).get(0).sentAt() != null;
        });
        outbox.resubmitIncompletePublications(publication -> true);
        assertThat(server.getReceivedMessages()).hasSize(1);
    }

    @Test
    void aCalendarEntryIsAnotherWayToSayTheSameAndAFile() throws Exception {
        server.start();
        String entry = "BEGIN:VCALENDAR\r\nSUMMARY:Sesi – final\r\nEND:VCALENDAR\r\n";
        transaction.executeWithoutResult(status -> mailbox.write(
                new Message("juri@contoh.id", "id", "state.FINALIST", "Kota Contoh", "P4N-2020-0001",
                        "https://contoh.example/kiriman", "Tidak ada indikator yang diubah."),
                new Attachment("sesi.ics", "text/calendar; method=REQUEST; charset=UTF-8", entry.getBytes(StandardCharsets.UTF_8))));
        Awaitility.await().atMost(Duration.ofSeconds(10)).until(() -> server.getReceivedMessages().length == 1);

        MimeMultipart whole = (MimeMultipart) server.getReceivedMessages()[0].getContent();
        MimeMultipart said = (MimeMultipart) whole.getBodyPart(0).getContent();
        assertThat(whole.getContentType()).startsWith("multipart/mixed");
        assertThat(said.getContentType()).startsWith("multipart/alternative");
        assertThat(said.getBodyPart(0).getContentType()).startsWith("text/plain");
        assertThat(said.getBodyPart(1).getContentType().toLowerCase(Locale.ROOT)).contains("text/calendar", "method=request", "charset=utf-8");
        assertThat(said.getBodyPart(1).getInputStream().readAllBytes()).isEqualTo(entry.getBytes(StandardCharsets.UTF_8));
        assertThat(whole.getBodyPart(1).getFileName()).isEqualTo("sesi.ics");
        assertThat(whole.getBodyPart(1).getInputStream().readAllBytes()).isEqualTo(entry.getBytes(StandardCharsets.UTF_8));
    }

    private void write(String recipient) {
        transaction.executeWithoutResult(status ->
                mailbox.write(new Message(recipient, "id", "state.FINALIST", "Kota Contoh", "P4N-2020-0001",
                        "https://contoh.example/kiriman", "Tidak ada indikator yang diubah.")));
    }

    private Collection<?> open() {
        return registry.findIncompletePublications();
    }
}
