package id.anugerah.notification;

import java.util.UUID;

/**
 * A message to one person, worded by its edition or else by the bundles: "mail.{kind}.subject" and "mail.{kind}.body", filled
 * with the arguments. What editions may word anew, and how its arguments are called, stands in {@link MailKind}.
 *
 * @param about    the submission or edition that it tells of; absent where it is about the person
 * @param edition  whose words it has; absent where it is about no edition
 * @param language "id" or "en"
 */
public record Message(UUID about, UUID edition, String recipient, String language, String kind, Object... arguments) {

    public Message(String recipient, String language, String kind, Object... arguments) {
        this(null, null, recipient, language, kind, arguments);
    }

    /** @param subject as {@code about}, absent too */
    public Message about(UUID subject, UUID inEdition) {
        return new Message(subject, inEdition, recipient, language, kind, arguments);
    }
}
