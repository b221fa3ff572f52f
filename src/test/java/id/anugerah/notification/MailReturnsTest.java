package id.anugerah.notification;

import static org.assertj.core.api.Assertions.assertThat;

import com.icegreen.greenmail.user.GreenMailUser;
import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.GreenMailUtil;
import com.icegreen.greenmail.util.ServerSetupTest;
import id.anugerah.notification.store.MailRows;
import id.anugerah.support.ProductTest;
import jakarta.mail.Flags;
import java.time.Clock;
import java.time.Instant;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** A real mailbox, read by IMAP, with reports as servers write them. */
@ProductTest
class MailReturnsTest {

    private static final Instant WRITTEN = Instant.parse("2020-05-04T03:00:00Z");

    @Autowired
    private MailRows rows;
    @Autowired
    private Clock clock;

    private final GreenMail server = new GreenMail(ServerSetupTest.IMAP);
    private final UUID mail = UUID.randomUUID();
    private GreenMailUser inbox;
    private MailReturns returns;

    @BeforeEach
    void start() {
        server.start();
        inbox = server.setUser("penyelenggara@contoh.id", "kembali", "rahasia");
        returns = new MailReturns(rows, new ReturnsMailbox("127.0.0.1", server.getImap().getPort(), "imap", "kembali", "rahasia", "INBOX"), clock);
        rows.insert(Mail.written(mail, "tidak-ada@contoh.id", "Undangan", "Isi", WRITTEN), null);
        rows.sent(mail, WRITTEN.plusSeconds(5));
    }

    @AfterEach
    void stop() {
        server.stop();
    }

    @Test
    void aMailThatComesBackSaysWhy() throws Exception {
        deliver(report("failed", "5.1.1", "smtp; 550 5.1.1 <tidak-ada@contoh.id>: Recipient address rejected:\r\n    User unknown",
                "message/rfc822", "Message-ID: " + MailMark.of(mail, "penyelenggara@contoh.id")));
        returns.read();
        assertThat(rows.get(mail).standing()).isEqualTo(MailStanding.RETURNED);
        assertThat(rows.get(mail).failure())
                .isEqualTo("5.1.1 550 5.1.1 <tidak-ada@contoh.id>: Recipient address rejected: User unknown");
        assertThat(read()).isTrue();
    }

    @Test
    void headersAloneAreEnough() throws Exception {
        deliver(report("Failed", "5.2.2", "smtp; 552 mailbox full", "text/rfc822-headers",
                "Subject: Undangan\r\nMessage-Id: " + MailMark.of(mail, "x@contoh.id")));
        returns.read();
        assertThat(rows.get(mail).failure()).isEqualTo("5.2.2 552 mailbox full");
    }

    @Test
    void aReportThatAnswersTheMailNamesItToo() throws Exception {
        deliver(report("failed", "5.7.1", "smtp; 554 refused", "text/plain", "nothing came back")
                .replace("Subject: Undelivered", "References: <other@contoh.id> " + MailMark.of(mail, "x@contoh.id") + "\r\nSubject: Undelivered"));
        returns.read();
        assertThat(rows.get(mail).standing()).isEqualTo(MailStanding.RETURNED);
    }

    @Test
    void aDelayIsNoReturn() throws Exception {
        deliver(report("delayed", "4.4.1", "smtp; 421 later", "message/rfc822", "Message-ID: " + MailMark.of(mail, "x@contoh.id")));
        returns.read();
        assertThat(rows.get(mail).standing()).isEqualTo(MailStanding.SENT);
        assertThat(rows.get(mail).failure()).isNull();
    }

    @Test
    void whatPeopleWriteAndReportsOfOthersStayUnread() throws Exception {
        deliver("From: peserta@contoh.id\r\nTo: penyelenggara@contoh.id\r\nSubject: Pertanyaan\r\nIn-Reply-To: " + MailMark.of(mail, "x@contoh.id") + "\r\n\r\nKapan?\r\n");
        returns.read();
        assertThat(read()).isFalse();
        assertThat(rows.get(mail).standing()).isEqualTo(MailStanding.SENT);

        deliver(report("failed", "5.1.1", "smtp; 550 unknown", "message/rfc822", "Message-ID: " + MailMark.of(UUID.randomUUID(), "x@contoh.id")));
        returns.read();
        assertThat(read()).isFalse();
    }

    @Test
    void aStrangeLetterDoesNotStandInTheWay() throws Exception {
        deliver("Content-Type: multipart/report; report-type=delivery-status; boundary=\"zzz\"\r\n\r\nno parts at all\r\n");
        deliver(report("failed", "5.1.1", "smtp; 550 unknown", "message/rfc822", "Message-ID: " + MailMark.of(mail, "x@contoh.id")));
        returns.read();
        assertThat(rows.get(mail).standing()).isEqualTo(MailStanding.RETURNED);
    }

    @Test
    void aMailboxThatDoesNotAnswerIsAskedAgainLater() {
        server.stop();
        returns.read();
        assertThat(rows.get(mail).standing()).isEqualTo(MailStanding.SENT);
    }

    private void deliver(String letter) {
        inbox.deliver(GreenMailUtil.newMimeMessage(letter));
    }

    /** Of the last letter. */
    private boolean read() throws Exception {
        var letters = server.getReceivedMessagesForDomain("contoh.id");
        return letters[letters.length - 1].isSet(Flags.Flag.SEEN);
    }

    private static String report(String action, String status, String diagnosis, String lastType, String last) {
        return """
                From: MAILER-DAEMON@surat.contoh.id
                To: penyelenggara@contoh.id
                Subject: Undelivered Mail Returned to Sender
                MIME-Version: 1.0
                Content-Type: multipart/report; report-type=delivery-status; boundary="batas"

                --batas
                Content-Type: text/plain

                This is the mail system. Your message could not be delivered.

                --batas
                Content-Type: message/delivery-status

                Reporting-MTA: dns; surat.contoh.id
                Arrival-Date: Mon, 4 May 2020 10:00:05 +0700

                Final-Recipient: rfc822; tidak-ada@contoh.id
                Action: %s
                Status: %s
                Diagnostic-Code: %s

                --batas
                Content-Type: %s

                %s

                Isi

                --batas--
                """.replace("\n", "\r\n").formatted(action, status, diagnosis, lastType, last);
    }
}
