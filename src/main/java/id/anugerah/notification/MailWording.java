package id.anugerah.notification;

import id.anugerah.shared.Text;
import java.util.Map;
import java.util.function.UnaryOperator;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** How a mail is worded, with its places by name: "Buka {tautan}". */
public record MailWording(Text subject, Text body) {

    /** Whatever stands in braces, and a brace that stands alone. */
    static final Pattern PLACE = Pattern.compile("\\{([^{}]*)}|[{}]");

    /** Without what people type by accident: blanks around it, another system's ends of lines. */
    public MailWording tidy() {
        return changed(text -> text.replace("\r\n", "\n").strip());
    }

    /** In one pass: braces in a value are never read as a place. */
    static String filled(String text, Map<String, String> values) {
        return PLACE.matcher(text).replaceAll(found ->
                Matcher.quoteReplacement(values.getOrDefault(found.group(1), found.group())));
    }

    private MailWording changed(UnaryOperator<String> change) {
        return new MailWording(new Text(change.apply(subject.id()), change.apply(subject.en())),
                new Text(change.apply(body.id()), change.apply(body.en())));
    }
}
