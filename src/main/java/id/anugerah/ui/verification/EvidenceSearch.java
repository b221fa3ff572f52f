package id.anugerah.ui.verification;

import com.vaadin.flow.component.HtmlComponent;
import com.vaadin.flow.component.Key;
import com.vaadin.flow.component.Tag;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.details.Details;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.component.textfield.TextField;
import id.anugerah.evidence.Evidence;
import id.anugerah.evidence.MediaType;
import id.anugerah.evidence.TextHit;
import id.anugerah.ui.shell.Words;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import java.util.function.BiConsumer;
import java.util.function.Function;

/** Looks for words in the texts of all files of the indicator, then of all others; a hit opens its file at its page. */
final class EvidenceSearch extends Details {

    private static final int LONGEST = 200;

    private final Words words;
    private final Map<UUID, Evidence> files;
    private final String indicator;
    private final Function<String, List<TextHit>> search;
    private final Function<String, List<TextHit>> everywhere;
    private final BiConsumer<TextHit, String> turnTo;
    private final TextField typed = new TextField();
    private final Div found = new Div();

    EvidenceSearch(Words words, Map<UUID, Evidence> files, String indicator, Function<String, List<TextHit>> search,
                   Function<String, List<TextHit>> everywhere, BiConsumer<TextHit, String> turnTo) {
        super(words.of("verification.search"));
        this.words = words;
        this.files = files;
        this.indicator = indicator;
        this.search = search;
        this.everywhere = everywhere;
        this.turnTo = turnTo;
        addClassNames("plain-details", "evidence-search");
        typed.setLabel(words.of("verification.search.words"));
        typed.setMaxLength(LONGEST);
        typed.setClearButtonVisible(true);
        typed.addKeyPressListener(Key.ENTER, enter -> look());
        Div form = new Div(typed, new Button(words.of("verification.search.act"), click -> look()));
        form.addClassName("evidence-search-form");
        form.getElement().setAttribute("role", "search");
        found.getElement().setAttribute("role", "status");
        add(form, found);
    }

    /** Opens itself with words that may be worth looking for, unless somebody is looking for others. */
    void offer(String text) {
        if (found.getComponentCount() > 0) {
            return;
        }
        typed.setValue(text.substring(0, Math.min(text.length(), LONGEST)));
        setOpened(true);
    }

    private void look() {
        String text = typed.getValue().strip();
        found.removeAll();
        if (text.isEmpty()) {
            return;
        }
        List<TextHit> hits = search.apply(text);
        tell(hits.isEmpty() ? words.of("verification.search.none", text) : words.of("verification.search.found", hits.size()),
                hits, text);
        Button more = new Button(words.of("verification.search.elsewhere"));
        more.addThemeVariants(ButtonVariant.LUMO_TERTIARY, ButtonVariant.LUMO_SMALL);
        more.addClickListener(click -> {
            found.remove(more);
            List<TextHit> others = everywhere.apply(text).stream()
                    .filter(hit -> !files.get(hit.evidence()).indicator().equals(indicator)).toList();
            tell(others.isEmpty() ? words.of("verification.search.elsewhere.none", text)
                    : words.of("verification.search.elsewhere.found", others.size()), others, text);
        });
        found.add(more);
    }

    private void tell(String sentence, List<TextHit> hits, String text) {
        Paragraph state = new Paragraph(sentence);
        state.addClassName("evidence-search-state");
        found.add(state);
        if (!hits.isEmpty()) {
            UnorderedList list = new UnorderedList();
            list.addClassName("evidence-hits");
            hits.forEach(hit -> list.add(new ListItem(line(hit, text))));
            found.add(list);
        }
    }

    private NativeButton line(TextHit hit, String text) {
        Evidence file = files.get(hit.evidence());
        String name = file.indicator().equals(indicator) ? file.name() : file.indicator() + " · " + file.name();
        Span where = new Span(file.type() == MediaType.PDF ? words.of("verification.search.where", name, hit.page()) : name);
        where.addClassName("evidence-hit-where");
        NativeButton line = new NativeButton("", click -> turnTo.accept(hit, text));
        line.add(where, excerpt(hit.excerpt(), text));
        line.addClassName("evidence-hit");
        return line;
    }

    /** The line with the words marked where they stand as they were typed. */
    private static Span excerpt(String excerpt, String text) {
        Span line = new Span();
        String low = excerpt.toLowerCase(Locale.ROOT);
        String wanted = text.toLowerCase(Locale.ROOT);
        int at = 0;
        for (int next = low.indexOf(wanted); next >= 0 && low.length() == excerpt.length(); next = low.indexOf(wanted, at)) {
            line.add(new Span(excerpt.substring(at, next)), new Marked(excerpt.substring(next, next + wanted.length())));
            at = next + wanted.length();
        }
        line.add(new Span(excerpt.substring(at)));
        return line;
    }

    @Tag("mark")
    private static final class Marked extends HtmlComponent {

        Marked(String text) {
            getElement().setText(text);
        }
    }
}
