package id.anugerah.notification;

import id.anugerah.shared.Refused;
import java.util.List;
import org.springframework.context.support.DefaultMessageSourceResolvable;

/** What is wrong with a wording, as a sentence of the bundles. */
public final class MailFault {

    private MailFault() {
    }

    /** Key of the sentence, as a refusal has one. */
    public static String reason(MailRule.Broken broken) {
        return "setup.mail." + broken.rule();
    }

    /** The mail and the language by their names, what it is about, and every place that is known. */
    public static List<Object> arguments(MailRule.Broken broken) {
        return List.of(new DefaultMessageSourceResolvable("mailwords.kind." + broken.kind()),
                new DefaultMessageSourceResolvable("mailwords.language." + broken.language()), broken.what(), broken.known());
    }

    static Refused refusal(MailRule.Broken broken) {
        return new Refused(reason(broken), arguments(broken).toArray());
    }
}
