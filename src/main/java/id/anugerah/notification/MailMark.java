package id.anugerah.notification;

import java.util.Optional;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The Message-ID of a mail, from which a report of its return says which mail it was. */
final class MailMark {

    private static final Pattern OURS = Pattern.compile("<([0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12})@[^>\\s]+>");

    private MailMark() {
    }

    /** @param from the sender's address; its domain makes the mark one of a kind in the world */
    static String of(UUID mail, String from) {
        return "<" + mail + "@" + from.substring(from.lastIndexOf('@') + 1).replaceAll("[>\\s]", "") + ">";
    }

    /** The last one in a header's text: References has the oldest first. */
    static Optional<UUID> in(String header) {
        Optional<UUID> last = Optional.empty();
        Matcher found = OURS.matcher(header);
        while (found.find()) {
            last = Optional.of(UUID.fromString(found.group(1)));
        }
        return last;
    }
}
