package id.anugerah.ui.admin;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The body of a mail as text; only addresses of this very system become links. */
final class MailText extends Div {

    private static final Pattern ADDRESS = Pattern.compile("https?://[^\\s<>\"]+");

    MailText(String text, String own) {
        addClassName("mail-text");
        Matcher found = ADDRESS.matcher(text);
        int from = 0;
        while (found.find()) {
            add(new Span(text.substring(from, found.start())));
            String address = found.group();
            if (address.equals(own) || address.startsWith(own + "/") || address.startsWith(own + "?")) {
                Anchor link = new Anchor(address, address);
                link.setRouterIgnore(true);
                add(link);
            } else {
                add(new Span(address));
            }
            from = found.end();
        }
        add(new Span(text.substring(from)));
    }
}
