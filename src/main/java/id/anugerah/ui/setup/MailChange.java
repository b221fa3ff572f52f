package id.anugerah.ui.setup;

import com.vaadin.flow.component.details.Details;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Span;
import id.anugerah.instrument.Comparison.Passage;
import id.anugerah.notification.MailKind;
import id.anugerah.notification.MailWording;
import id.anugerah.ui.shell.ComparedText;
import id.anugerah.ui.shell.Words;
import java.util.stream.Stream;

/** That a mail is worded anew, and what words went and came. */
final class MailChange extends ListItem {

    /** @param product what counts where there is no wording */
    MailChange(Words words, MailKind kind, MailWording before, MailWording after, MailWording product) {
        MailWording was = before == null ? product : before;
        MailWording is = after == null ? product : after;
        Div texts = new Div();
        Stream.of(new Passage("subject", was.subject(), is.subject()), new Passage("body", was.body(), is.body()))
                .filter(Passage::differs).forEach(passage -> texts.add(new ComparedText(words, passage, true)));
        add(new Span(words.of(after == null ? "setup.change.mail.product" : before == null ? "setup.change.mail.own" : "setup.change.mail",
                words.of("mailwords.kind." + kind.id()))), new Details(words.of("setup.change.mail.texts"), texts));
    }
}
