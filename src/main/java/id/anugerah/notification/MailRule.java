package id.anugerah.notification;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What must hold for a mail's wording in each language before it is sent to anybody. */
public enum MailRule {

    /** Subject and body say something in both languages. */
    FILLED {
        @Override
        Stream<String> broken(MailKind kind, String subject, String body) {
            return subject.isBlank() || body.isBlank() ? Stream.of("") : Stream.empty();
        }
    },

    /** Only places that are filled when the mail is written. */
    KNOWN {
        @Override
        Stream<String> broken(MailKind kind, String subject, String body) {
            List<String> known = kind.places().stream().map(MailKind.Place::written).toList();
            return MailWording.PLACE.matcher(subject + "\n" + body).results().map(MatchResult::group)
                    .filter(place -> !known.contains(place)).distinct();
        }
    },

    /** What its reader cannot do without stands in the body. */
    COMPLETE {
        @Override
        Stream<String> broken(MailKind kind, String subject, String body) {
            return body.isBlank() ? Stream.empty() : kind.places().stream().filter(MailKind.Place::required)
                    .map(MailKind.Place::written).filter(place -> !body.contains(place));
        }
    },

    /** A link ends where a blank or the line's end stands: what follows directly would become part of it. */
    LINK_ALONE {
        @Override
        Stream<String> broken(MailKind kind, String subject, String body) {
            return kind.places().stream().filter(MailKind.Place::link).map(MailKind.Place::written)
                    .filter(place -> Pattern.compile(Pattern.quote(place) + "\\S").matcher(body).find());
        }
    },

    /** A subject is a single line: a second one could become a header of its own. */
    ONE_LINE {
        @Override
        Stream<String> broken(MailKind kind, String subject, String body) {
            return UNSEEN.matcher(subject).find() ? Stream.of("") : Stream.empty();
        }
    },

    SUBJECT_SHORT {
        @Override
        Stream<String> broken(MailKind kind, String subject, String body) {
            return subject.length() > LONGEST_SUBJECT ? Stream.of(String.valueOf(LONGEST_SUBJECT)) : Stream.empty();
        }
    },

    /** No longer than it may be, and nothing in it but letters and lines. */
    BODY_READABLE {
        @Override
        Stream<String> broken(MailKind kind, String subject, String body) {
            return body.length() > LONGEST_BODY || UNSEEN.matcher(body.replaceAll("[\\n\\t]", "")).find()
                    ? Stream.of(String.valueOf(LONGEST_BODY)) : Stream.empty();
        }
    };

    /** Characters each, before anything is filled in. */
    public static final int LONGEST_SUBJECT = 150;
    public static final int LONGEST_BODY = 5_000;

    static final Pattern UNSEEN = Pattern.compile("[\\p{Cntrl}\\u0085\\u2028\\u2029]");

    /**
     * A rule that a wording breaks.
     *
     * @param language "id" or "en"
     * @param what     the place or the number that it is about; empty where the rule says all
     * @param known    every place of this mail
     */
    public record Broken(MailRule rule, String kind, String language, String what, String known) {
    }

    abstract Stream<String> broken(MailKind kind, String subject, String body);

    /** In the order of languages and rules; none if it can be sent. */
    public static List<Broken> of(MailKind kind, MailWording wording) {
        List<Broken> found = new ArrayList<>();
        String known = kind.places().stream().map(MailKind.Place::written).collect(Collectors.joining(", "));
        for (Locale language : List.of(Locale.forLanguageTag("id"), Locale.ENGLISH)) {
            for (MailRule rule : values()) {
                rule.broken(kind, wording.subject().in(language), wording.body().in(language)).forEach(what ->
                        found.add(new Broken(rule, kind.id(), language.getLanguage(), what, known)));
            }
        }
        return List.copyOf(found);
    }
}
