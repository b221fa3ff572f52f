package id.anugerah.ui.setup;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.TextField;
import id.anugerah.edition.AwardNames;
import id.anugerah.shared.Text;
import id.anugerah.ui.shell.Words;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** The name of each award category in both languages. */
final class CategoryNames extends Div {

    private static final int LONGEST = 80;

    private final transient Map<String, TextField[]> fields = new LinkedHashMap<>();
    private final transient AwardNames awards;

    /** @param own names by category; the product's stand where there is none */
    CategoryNames(Words words, AwardNames awards, List<String> categories, Map<String, Text> own, boolean open) {
        this.awards = awards;
        add(new H2(words.of("setup.names")), new Paragraph(words.of("setup.names.lead")));
        categories.forEach(category -> {
            Text name = own.getOrDefault(category, awards.product(category).orElse(new Text("", "")));
            fields.put(category, new TextField[] {field(category + " (ID)", name.id(), open), field(category + " (EN)", name.en(), open)});
            Div pair = new Div(fields.get(category));
            pair.addClassName("setup-pair");
            add(pair);
        });
        addClassName("setup-names");
    }

    /** What is typed, without names that are the product's. */
    Map<String, Text> own() {
        Map<String, Text> own = new LinkedHashMap<>();
        fields.forEach((category, pair) -> {
            Text typed = new Text(pair[0].getValue().strip(), pair[1].getValue().strip());
            if (!(typed.id() + typed.en()).isEmpty() && !awards.product(category).filter(typed::equals).isPresent()) {
                own.put(category, typed);
            }
        });
        return own;
    }

    private static TextField field(String label, String value, boolean open) {
        TextField field = new TextField(label);
        field.setMaxLength(LONGEST);
        field.setValue(value);
        field.setReadOnly(!open);
        field.setWidthFull();
        return field;
    }
}
