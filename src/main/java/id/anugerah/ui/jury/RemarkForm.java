package id.anugerah.ui.jury;

import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.data.value.ValueChangeMode;
import id.anugerah.finals.Remark;
import id.anugerah.ui.shell.Words;
import java.time.Clock;
import java.time.ZoneId;
import java.util.function.BiConsumer;

/** The own words beside the numbers: what the finalist reads, and what stays in the panel. Saved by itself. */
final class RemarkForm extends Section {

    private final Words words;
    private final BiConsumer<String, String> save;
    private final Clock clock;
    private final ZoneId zone;
    private final TextArea toFinalist;
    private final TextArea toPanel;
    private final Span saved = new Span();

    RemarkForm(Words words, Remark remark, boolean writable, BiConsumer<String, String> save, Clock clock, ZoneId zone) {
        this.words = words;
        this.save = save;
        this.clock = clock;
        this.zone = zone;
        addClassNames("part", "remarks");
        toFinalist = area("jury.remark.finalist", remark.toFinalist(), writable);
        toPanel = area("jury.remark.panel", remark.toPanel(), writable);
        saved.addClassName("saved");
        saved.getElement().setAttribute("role", "status");
        add(new H2(words.of("jury.remarks")), toFinalist, toPanel, saved);
    }

    private TextArea area(String key, String value, boolean writable) {
        TextArea area = new TextArea(words.of(key));
        area.setHelperText(words.of(key + ".hint"));
        area.setValue(value);
        area.setReadOnly(!writable);
        area.setMaxLength(Remark.LONGEST);
        area.setWidthFull();
        area.setMinRows(3);
        area.setValueChangeMode(ValueChangeMode.LAZY);
        area.setValueChangeTimeout(800);
        area.addValueChangeListener(change -> {
            if (change.isFromClient()) {
                save.accept(toFinalist.getValue(), toPanel.getValue());
                saved.setText(words.of("jury.saved", words.time(clock.instant(), zone)));
            }
        });
        return area;
    }
}
