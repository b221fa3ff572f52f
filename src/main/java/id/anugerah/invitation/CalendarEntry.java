package id.anugerah.invitation;

import id.anugerah.edition.Edition;
import id.anugerah.furtherstep.FurtherStep;
import id.anugerah.panel.Session;
import id.anugerah.panel.Slot;
import id.anugerah.shared.Moments;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.util.Locale;
import java.util.UUID;
import net.fortuna.ical4j.data.CalendarOutputter;
import net.fortuna.ical4j.model.Calendar;
import net.fortuna.ical4j.model.component.VEvent;
import net.fortuna.ical4j.model.parameter.Cn;
import net.fortuna.ical4j.model.parameter.PartStat;
import net.fortuna.ical4j.model.parameter.Role;
import net.fortuna.ical4j.model.parameter.Rsvp;
import net.fortuna.ical4j.model.property.Attendee;
import net.fortuna.ical4j.model.property.Description;
import net.fortuna.ical4j.model.property.DtEnd;
import net.fortuna.ical4j.model.property.DtStamp;
import net.fortuna.ical4j.model.property.DtStart;
import net.fortuna.ical4j.model.property.Location;
import net.fortuna.ical4j.model.property.Method;
import net.fortuna.ical4j.model.property.Organizer;
import net.fortuna.ical4j.model.property.ProdId;
import net.fortuna.ical4j.model.property.Sequence;
import net.fortuna.ical4j.model.property.Summary;
import net.fortuna.ical4j.model.property.Uid;
import net.fortuna.ical4j.model.property.Url;
import net.fortuna.ical4j.model.property.immutable.ImmutableStatus;
import net.fortuna.ical4j.model.property.immutable.ImmutableVersion;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

/** A session, or a step that a chair has ordered besides it, as one person's calendar takes it. Times are in UTC: every calendar shows them in its own zone. */
@Component
class CalendarEntry {

    /** Lines hold 75 octets at most; some characters of ours take three of them. */
    private static final int FOLD = 50;

    /** What a calendar is to do with the entry. */
    enum Use {
        /** Keep it, or change the one with the same identity. */
        INVITE("REQUEST"),
        /** Take it away. */
        CANCEL("CANCEL"),
        /** A copy that somebody saves by hand. */
        SAVE("PUBLISH");

        private final String method;

        Use(String method) {
            this.method = method;
        }
    }

    private final MessageSource texts;
    private final Clock clock;
    private final String host;
    private final String sender;

    CalendarEntry(MessageSource texts, Clock clock, @Value("${anugerah.address}") String address,
                  @Value("${anugerah.mail.from:noreply@localhost}") String sender) {
        this.texts = texts;
        this.clock = clock;
        this.host = URI.create(address).getHost();
        this.sender = sender;
    }

    /** The type with its parameters, as a mail names it. */
    static String type(Use use) {
        return "text/calendar; method=" + use.method + "; charset=UTF-8";
    }

    byte[] of(Session session, Edition edition, Guest guest, Use use) {
        Locale language = guest.language();
        return written(session.id(), session.sequence(), session.slot(), session.place(),
                text(language, "invitation.summary", session.bodyName(), session.reference()),
                text(language, "invitation.description", session.bodyName(), session.reference(),
                        Moments.full(session.startsAt(), edition.zone(), language), session.slot().minutes(), session.place(),
                        guest.page()), guest, use);
    }

    /** @param step one with a time */
    byte[] of(FurtherStep step, Session session, Edition edition, Guest guest, Use use) {
        Locale language = guest.language();
        Slot slot = step.slot().orElseThrow();
        String kind = text(language, "furtherstep.kind." + step.kind());
        return written(step.id(), use == Use.CANCEL ? 1 : 0, slot, step.place(),
                text(language, "invitation.step.summary", kind, session.bodyName(), session.reference()),
                text(language, "invitation.step.description", kind, session.bodyName(), session.reference(),
                        Moments.full(slot.startsAt(), edition.zone(), language),
                        step.place().isEmpty() ? text(language, "furtherstep.where.open") : step.place(), guest.page()), guest, use);
    }

    private byte[] written(UUID id, int sequence, Slot slot, String place, String summary, String description, Guest guest, Use use) {
        VEvent event = new VEvent(false);
        event.withProperty(new Uid(id + "@" + host))
                .withProperty(new Sequence(sequence))
                .withProperty(new DtStamp(clock.instant()))
                .withProperty(new DtStart<>(slot.startsAt()))
                .withProperty(new DtEnd<>(slot.endsAt()))
                .withProperty(new Summary(summary))
                .withProperty(new Location(place))
                .withProperty(new Description(description))
                .withProperty(new Url(URI.create(guest.page())))
                .withProperty(use == Use.CANCEL ? ImmutableStatus.VEVENT_CANCELLED : ImmutableStatus.VEVENT_CONFIRMED)
                .withProperty(new Organizer(URI.create("mailto:" + sender))
                        .withParameter(new Cn(text(guest.language(), "invitation.organizer"))).getFluentTarget());
        if (use != Use.SAVE) {
            event.withProperty(new Attendee(URI.create("mailto:" + guest.account().email()))
                    .withParameter(new Cn(guest.account().name())).withParameter(Role.REQ_PARTICIPANT)
                    .withParameter(PartStat.NEEDS_ACTION).withParameter(Rsvp.FALSE).getFluentTarget());
        }
        Calendar calendar = new Calendar().withProperty(new ProdId("-//Anugerah//Anugerah//ID"))
                .withProperty(ImmutableVersion.VERSION_2_0).withProperty(new Method(use.method)).withComponent(event).getFluentTarget();
        try (StringWriter written = new StringWriter()) {
            new CalendarOutputter(true, FOLD).output(calendar, written);
            return written.toString().getBytes(StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private String text(Locale language, String key, Object... arguments) {
        return texts.getMessage(key, arguments, language);
    }
}
