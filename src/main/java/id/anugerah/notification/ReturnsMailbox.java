package id.anugerah.notification;

/**
 * Where reports about undelivered mails arrive: the mailbox of the sender's address.
 *
 * @param host     empty when it is not read
 * @param port     993 when nothing is said
 * @param protocol imaps when nothing is said, or imap inside a network that is trusted
 * @param folder   INBOX when nothing is said
 */
record ReturnsMailbox(String host, int port, String protocol, String user, String password, String folder) {

    ReturnsMailbox {
        host = host == null ? "" : host.strip();
        port = port == 0 ? 993 : port;
        protocol = protocol == null ? "imaps" : protocol;
        folder = folder == null ? "INBOX" : folder;
    }

    boolean isRead() {
        return !host.isEmpty();
    }

    /** Without the password. */
    @Override
    public String toString() {
        return protocol + "://" + host + ":" + port + "/" + folder;
    }
}
