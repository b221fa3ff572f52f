package id.anugerah.notification;

import id.anugerah.notification.store.WordingRows;
import id.anugerah.shared.Text;
import java.text.MessageFormat;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;
import java.util.regex.Pattern;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.MessageSource;
import org.springframework.context.MessageSourceResolvable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/** Words a message: as its edition does, or else as the product does. */
@Component
public class MailWriter {

    private static final Logger LOG = LoggerFactory.getLogger(MailWriter.class);
    private static final Pattern NUMBERED = Pattern.compile("\\{(\\d+)}");

    /** A version of an edition's wordings, which never changes. */
    private record Version(UUID edition, int number) {
    }

    private final WordingRows rows;
    private final MessageSource texts;
    private final Map<Version, Map<String, MailWording>> read = new ConcurrentHashMap<>();

    MailWriter(WordingRows rows, MessageSource texts) {
        this.rows = rows;
        this.texts = texts;
    }

    /** What a reader gets. */
    public record Letter(String subject, String body) {
    }

    /** The product's words, with its places by name. */
    public MailWording product(MailKind kind) {
        return new MailWording(named(kind, "subject"), named(kind, "body"));
    }

    /** As it would be sent, with values that are made up. */
    public Letter example(MailKind kind, MailWording wording, Locale language) {
        Map<String, String> values = new HashMap<>();
        kind.places().forEach(place -> values.put(place.name(), texts.getMessage("mailwords.example." + place.name(), null, language)));
        return letter(wording, language, values);
    }

    Letter letter(Message message) {
        Locale language = Locale.forLanguageTag(message.language());
        Optional<MailKind> kind = MailKind.of(message.kind());
        boolean whole = kind.filter(known -> known.places().size() <= message.arguments().length).isPresent();
        if (kind.isPresent() && !whole) { // a defect of ours, but no reason to undo what the mail tells of
            LOG.error("A mail of the kind {} has {} of {} values", message.kind(), message.arguments().length, kind.get().places().size());
        }
        MailWording own = !whole || message.edition() == null ? null : wordings(message.edition()).get(message.kind());
        return own != null ? letter(own, language, values(kind.get(), message, language))
                : new Letter(line(said(message, "subject", language)), said(message, "body", language));
    }

    private String said(Message message, String part, Locale language) {
        return texts.getMessage("mail." + message.kind() + "." + part, message.arguments(), language);
    }

    private static Letter letter(MailWording wording, Locale language, Map<String, String> values) {
        return new Letter(line(MailWording.filled(wording.subject().in(language), values)),
                MailWording.filled(wording.body().in(language), values));
    }

    /** Whatever a value has in it: a subject stays one line. */
    private static String line(String subject) {
        return MailRule.UNSEEN.matcher(subject).replaceAll(" ");
    }

    private Map<String, String> values(MailKind kind, Message message, Locale language) {
        Map<String, String> values = new HashMap<>();
        for (int i = 0; i < kind.places().size(); i++) {
            Object argument = message.arguments()[i];
            values.put(kind.places().get(i).name(), argument instanceof MessageSourceResolvable said ? texts.getMessage(said, language)
                    : new MessageFormat("{0}", language).format(new Object[] {argument}));
        }
        return values;
    }

    private Text named(MailKind kind, String part) {
        Function<Locale, String> in = language -> NUMBERED.matcher(texts.getMessage("mail." + kind.id() + "." + part, null, language))
                .replaceAll(found -> kind.places().get(Integer.parseInt(found.group(1))).written());
        return new Text(in.apply(Locale.forLanguageTag("id")), in.apply(Locale.ENGLISH));
    }

    /** Asked once in a transaction, however many mails it writes. */
    @SuppressWarnings("unchecked")
    private Map<String, MailWording> wordings(UUID edition) {
        Map<UUID, Integer> versions = (Map<UUID, Integer>) TransactionSynchronizationManager.getResource(this);
        if (versions == null) {
            versions = rows.versions();
            TransactionSynchronizationManager.bindResource(this, versions);
            TransactionSynchronizationManager.registerSynchronization(new TransactionSynchronization() {
                @Override
                public void afterCompletion(int status) {
                    TransactionSynchronizationManager.unbindResourceIfPossible(MailWriter.this);
                }
            });
        }
        Integer newest = versions.get(edition);
        return newest == null ? Map.of() : read.computeIfAbsent(new Version(edition, newest), version ->
                WordingFile.read(rows.get(version.edition(), version.number())));
    }
}
