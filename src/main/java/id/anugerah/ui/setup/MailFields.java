package id.anugerah.ui.setup;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.details.Details;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.data.value.ValueChangeMode;
import id.anugerah.notification.MailFault;
import id.anugerah.notification.MailKind;
import id.anugerah.notification.MailRule;
import id.anugerah.notification.MailWording;
import id.anugerah.notification.MailWriter;
import id.anugerah.notification.MailWriter.Letter;
import id.anugerah.shared.Text;
import id.anugerah.ui.shell.Words;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Consumer;

/** Subject and body in both languages; beneath each what a reader would get, and what is wrong, as it is typed. */
final class MailFields extends Div {

    private static final List<Locale> LANGUAGES = List.of(Words.INDONESIAN, Locale.ENGLISH);

    private final transient Words words;
    private final transient MailKind kind;
    private final transient MailWriter writer;
    private final transient Map<Locale, Side> sides = new HashMap<>();

    private record Side(TextField subject, TextArea body, Div letter, UnorderedList wrong, Div acts) {
    }

    MailFields(Words words, MailKind kind, MailWording wording, MailWording product, MailWriter writer, boolean open) {
        this.words = words;
        this.kind = kind;
        this.writer = writer;
        addClassName("setup-columns");
        LANGUAGES.forEach(language -> sides.put(language, new Side(new TextField(), new TextArea(), new Div(), new UnorderedList(), new Div())));
        LANGUAGES.forEach(language -> add(side(language, wording, product, open)));
        LANGUAGES.forEach(this::shown);
    }

    MailWording typed() {
        Side id = sides.get(Words.INDONESIAN);
        Side en = sides.get(Locale.ENGLISH);
        return new MailWording(new Text(id.subject().getValue(), en.subject().getValue()),
                new Text(id.body().getValue(), en.body().getValue()));
    }

    /** A button in each language that has an example sent. */
    void examples(Consumer<Locale> send) {
        sides.forEach((language, side) -> side.acts().add(new Button(words.of("setup.mail.example"), click -> send.accept(language))));
    }

    private Div side(Locale language, MailWording wording, MailWording product, boolean open) {
        Side side = sides.get(language);
        String code = " (" + language.getLanguage().toUpperCase(Locale.ROOT) + ")";
        side.subject().setLabel(words.of("setup.mail.subject") + code);
        side.subject().setValue(wording.subject().in(language));
        side.subject().setMaxLength(MailRule.LONGEST_SUBJECT);
        side.subject().setReadOnly(!open);
        side.subject().setValueChangeMode(ValueChangeMode.LAZY);
        side.subject().addValueChangeListener(change -> shown(language));
        side.body().setLabel(words.of("setup.mail.body") + code);
        side.body().setValue(wording.body().in(language));
        side.body().setMaxLength(MailRule.LONGEST_BODY);
        side.body().setReadOnly(!open);
        side.body().setValueChangeMode(ValueChangeMode.LAZY);
        side.body().addValueChangeListener(change -> shown(language));
        side.wrong().addClassName("setup-wrong");
        side.wrong().getElement().setAttribute("role", "status");
        side.letter().addClassName("setup-letter");
        side.letter().getElement().setAttribute("lang", language.getLanguage());
        side.acts().addClassName("actions");
        Div theirs = new Div();
        theirs.addClassName("setup-letter");
        theirs.getElement().setAttribute("lang", language.getLanguage());
        put(theirs, product.subject().in(language), product.body().in(language));
        return new Div(side.subject(), side.body(), side.wrong(), new H3(words.of("setup.mail.preview") + code), side.letter(), side.acts(),
                new Details(words.of("setup.mail.product") + code, theirs));
    }

    private void shown(Locale language) {
        Side side = sides.get(language);
        MailWording typed = typed().tidy();
        Letter letter = writer.example(kind, typed, language);
        put(side.letter(), letter.subject(), letter.body());
        side.wrong().removeAll();
        MailRule.of(kind, typed).stream().filter(broken -> broken.language().equals(language.getLanguage())).forEach(broken ->
                side.wrong().add(new ListItem(words.of("refused." + MailFault.reason(broken), MailFault.arguments(broken).toArray()))));
    }

    private static void put(Div letter, String subject, String body) {
        Paragraph head = new Paragraph(subject);
        head.addClassName("setup-letter-head");
        Div text = new Div();
        text.setText(body);
        letter.removeAll();
        letter.add(head, text);
    }
}
