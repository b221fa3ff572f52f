package id.anugerah.notification;

/**
 * A message to one person, worded by the bundles: "mail.{kind}.subject" and "mail.{kind}.body", filled with the arguments.
 *
 * @param language "id" or "en"
 */
public record Message(String recipient, String language, String kind, Object... arguments) {
}
