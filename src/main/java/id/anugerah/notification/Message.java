package id.anugerah.notification;

import java.util.UUID;

/**
 * A message to one person, worded by the bundles: "mail.{kind}.subject" and "mail.{kind}.body", filled with the arguments.
 *
 * @param about    the submission or edition that it tells of; absent where it is about the person
 * @param language "id" or "en"
 */
public record Message(UUID about, String recipient, String language, String kind, Object... arguments) {

    public Message(String recipient, String language, String kind, Object... arguments) {
        this(null, recipient, language, kind, arguments);
    }

    public Message about(UUID subject) {
        return new Message(subject, recipient, language, kind, arguments);
    }
}
