package id.anugerah.invitation;

import biweekly.Biweekly;
import biweekly.ICalendar;
import biweekly.component.VEvent;
import id.anugerah.notification.Attachment;
import id.anugerah.notification.store.MailRows;
import id.anugerah.support.Product;
import java.nio.charset.StandardCharsets;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** The letters about a session as a second library reads them, and what somebody's calendar makes of them. */
final class Post {

    record Letter(String recipient, String subject, String file, ICalendar calendar) {

        VEvent event() {
            return calendar.getEvents().get(0);
        }

        String method() {
            return calendar.getMethod().getValue();
        }
    }

    private final Product product;

    Post(Product product) {
        this.product = product;
    }

    /** In the order in which they were written. */
    List<Letter> about(String reference) {
        return named("sesi-" + reference + ".ics");
    }

    /** In the order in which they were written. */
    List<Letter> named(String attachment) {
        List<UUID> mails = product.sql().sql("""
                        select m.id from mail m join mail_attachment a on a.mail = m.id where a.name = :name
                        order by m.written_at, m.recipient""").param("name", attachment).query(UUID.class).list();
        // of one instant, as the calendar programs read them
        return mails.stream().map(this::letter).sorted(Comparator.comparing(letter -> letter.event().getSequence().getValue())).toList();
    }

    private Letter letter(UUID id) {
        MailRows rows = product.the(MailRows.class);
        Attachment file = rows.attachment(id).orElseThrow();
        String text = new String(file.content(), StandardCharsets.UTF_8);
        return new Letter(rows.get(id).recipient(), rows.get(id).subject(), text, Biweekly.parse(text).first());
    }

    /** What stands in the person's calendar after all letters: RFC 5546 keeps the highest sequence of a UID. */
    static Map<String, VEvent> calendarOf(String recipient, List<Letter> letters) {
        Map<String, VEvent> entries = new HashMap<>();
        Map<String, Integer> newest = new HashMap<>();
        letters.stream().filter(letter -> letter.recipient().equals(recipient)).forEach(letter -> {
            String uid = letter.event().getUid().getValue();
            int sequence = letter.event().getSequence().getValue();
            if (sequence >= newest.getOrDefault(uid, -1)) {
                newest.put(uid, sequence);
                if (letter.method().equals("CANCEL")) {
                    entries.remove(uid);
                } else {
                    entries.put(uid, letter.event());
                }
            }
        });
        return entries;
    }
}
