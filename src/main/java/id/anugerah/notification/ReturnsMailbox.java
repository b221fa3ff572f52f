package id.anugerah.notification;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * Where reports about undelivered mails arrive: the mailbox of the sender's address.
 *
 * @param host     empty when it is not read
 * @param protocol imaps, or imap inside a network that is trusted
 */
@ConfigurationProperties("anugerah.mail.returns")
record ReturnsMailbox(@DefaultValue("") String host, @DefaultValue("993") int port, @DefaultValue("imaps") String protocol,
                      @DefaultValue("") String user, @DefaultValue("") String password, @DefaultValue("INBOX") String folder) {

    boolean isRead() {
        return !host.isBlank();
    }

    @Override
    public String toString() {
        return protocol + "://" + host + ":" + port + "/" + folder;
    }
}
