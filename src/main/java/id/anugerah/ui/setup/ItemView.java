package id.anugerah.ui.setup;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.router.RouterLink;
import id.anugerah.instrument.SheetText;
import id.anugerah.setup.BlueprintWork;
import id.anugerah.setup.Blueprints;
import id.anugerah.setup.Part;
import id.anugerah.shared.Refused;
import id.anugerah.shared.Text;
import id.anugerah.ui.forms.ErrorSummary;
import id.anugerah.ui.participant.IndicatorPreview;
import id.anugerah.ui.shell.Notices;
import id.anugerah.ui.shell.Words;
import jakarta.annotation.security.RolesAllowed;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BooleanSupplier;

/** The texts of one item of a sheet in both languages; beside an indicator's stands what participants will see. */
@Route("penyelenggara/rancangan/:rancangan/lembar/:lembar/:butir")
@RolesAllowed({"ORGANIZER", "AUDITOR"})
@StyleSheet("context://design/participant.css")
class ItemView extends BlueprintPage {

    private final transient BlueprintWork work;
    private String sheet = "";
    private String asked = "";

    public ItemView(Words words, Blueprints blueprints, Notices notices, BlueprintWork work) {
        super(words, blueprints, notices);
        this.work = work;
    }

    @Override
    protected void enter(BeforeEnterEvent event) {
        sheet = event.getRouteParameters().get(Places.SHEET).orElse("");
        asked = event.getRouteParameters().get(Places.ITEM).orElse("");
    }

    @Override
    protected void show() {
        Part part = part(sheet);
        SheetText text = SheetText.of(part.content());
        SheetText.Item item = text.item(asked).orElseThrow(() -> new Refused("setup.unknown"));
        top(item.id().matches("[A-Z]\\d*") ? item.id() + " " + words().of(item.title()) : words().of(item.title()));
        add(new Paragraph(Places.sheet(words().of("setup.item.all", words().of("setup.part." + sheet)), blueprint().id(), sheet)));
        Map<String, TextArea[]> fields = new LinkedHashMap<>();
        ErrorSummary errors = new ErrorSummary(words());
        Div form = new Div(errors, new H2(words().of("setup.texts")));
        form.addClassName("setup-texts");
        text.texts(item).forEach((place, value) -> form.add(pair(place, item, value, fields)));
        if (open()) {
            BooleanSupplier saved = () -> filled(fields, errors)
                    && act(() -> work.texts(blueprint().id(), sheet, part.revision(), typed(fields)), "setup.saved");
            Button save = new Button(words().of("setup.save"), click -> saved.getAsBoolean());
            save.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
            form.add(actions(save));
            after(text, item).ifPresent(next -> form.add(actions(onward(words().of("setup.save.next", next.id()), saved,
                    ui -> Places.goItem(ui, blueprint().id(), sheet, next.id())))));
        }
        Div columns = new Div(form);
        columns.addClassName("setup-columns");
        if (item.kind().equals("indicator")) {
            Div preview = new Div(new H2(words().of("setup.preview")), new IndicatorPreview(words(), text.instrument(),
                    text.instrument().required(item.id())));
            preview.addClassName("setup-preview");
            columns.add(preview);
        }
        add(columns, neighbours(text, item));
    }

    private Div pair(String place, SheetText.Item item, Text value, Map<String, TextArea[]> fields) {
        String[] path = place.substring(item.place().length() + 1).split("/");
        String label = path.length > 1 ? words().of("setup.text." + path[0] + ".one", path[0].equals("options") ? path[1]
                : Integer.parseInt(path[1]) + 1) : words().of("setup.text." + path[0]);
        TextArea indonesian = area(label + " (ID)", value.id());
        TextArea english = area(label + " (EN)", value.en());
        fields.put(place, new TextArea[] {indonesian, english});
        Div pair = new Div(indonesian, english);
        pair.addClassName("setup-pair");
        return pair;
    }

    private TextArea area(String label, String value) {
        TextArea area = new TextArea(label);
        area.setMaxLength(4_000);
        area.setValue(value);
        area.setReadOnly(!open());
        area.setWidthFull();
        return area;
    }

    /** Empty texts are named on top and at their fields. @return whether there is none */
    private boolean filled(Map<String, TextArea[]> fields, ErrorSummary errors) {
        Map<Component, String> missing = new LinkedHashMap<>();
        fields.values().stream().flatMap(Arrays::stream).forEach(area -> {
            String sentence = words().of("setup.text.missing", area.getLabel());
            area.setErrorMessage(sentence);
            area.setInvalid(area.getValue().isBlank());
            if (area.isInvalid()) {
                missing.put(area, sentence);
            }
        });
        if (missing.isEmpty()) {
            errors.clear();
        } else {
            errors.show(missing);
        }
        return missing.isEmpty();
    }

    private static Map<String, Text> typed(Map<String, TextArea[]> fields) {
        Map<String, Text> texts = new LinkedHashMap<>();
        fields.forEach((place, pair) -> texts.put(place, new Text(pair[0].getValue().strip(), pair[1].getValue().strip())));
        return texts;
    }

    private static Optional<SheetText.Item> after(SheetText text, SheetText.Item item) {
        List<SheetText.Item> all = text.items();
        int at = all.indexOf(item);
        return at == all.size() - 1 ? Optional.empty() : Optional.of(all.get(at + 1));
    }

    private Div neighbours(SheetText text, SheetText.Item item) {
        List<SheetText.Item> all = text.items();
        int at = all.indexOf(item);
        Div row = actions();
        if (at > 0) {
            row.add(link("setup.item.before", all.get(at - 1)));
        }
        if (at < all.size() - 1) {
            row.add(link("setup.item.after", all.get(at + 1)));
        }
        return row;
    }

    private RouterLink link(String key, SheetText.Item item) {
        return Places.item(words().of(key, item.id()), blueprint().id(), sheet, item.id());
    }
}
