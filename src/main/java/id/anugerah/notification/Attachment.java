package id.anugerah.notification;

/**
 * A file that goes with a mail.
 *
 * @param name as it is saved, with its ending
 * @param type with its parameters; a text/calendar is also shown as what the mail says, so that a calendar can take it over
 */
public record Attachment(String name, String type, byte[] content) {

    boolean calendar() {
        return type.startsWith("text/calendar");
    }
}
