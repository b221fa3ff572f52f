package id.anugerah.notification;

/**
 * A mail about work that its reader holds has been written: told in the same transaction, so that whoever does that work
 * meanwhile can be told too.
 */
public record TaskMail(Message message) {

    @Override
    public String toString() {
        return message.kind(); // never an address in a log
    }
}
