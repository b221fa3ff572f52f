package id.anugerah.ui.substitute;

import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.textfield.TextField;
import id.anugerah.substitute.Colleague;
import id.anugerah.substitute.StandIns;
import id.anugerah.ui.forms.Pickers;
import id.anugerah.ui.shell.Words;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;

/** From which day to which day somebody is away, whole days both, and who stands in. */
final class StandInForm extends Div {

    private final ComboBox<Colleague> person = new ComboBox<>();
    private final DatePicker from;
    private final DatePicker to;
    private final ComboBox<Colleague> substitute = new ComboBox<>();
    private final TextField note = new TextField();
    private final Words words;
    private final transient ZoneId zone;

    /** @param people whom one may say it of; one of them alone is chosen already */
    StandInForm(Words words, ZoneId zone, StandIns standIns, List<Colleague> people) {
        this.words = words;
        this.zone = zone;
        this.from = Pickers.date(words);
        this.to = Pickers.date(words);
        addClassName("directory-form");
        person.setLabel(words.of("substitute.person"));
        person.setItems(people);
        person.setItemLabelGenerator(Colleague::name);
        person.setWidthFull();
        person.setVisible(people.size() != 1);
        from.setLabel(words.of("substitute.from"));
        to.setLabel(words.of("substitute.to"));
        substitute.setLabel(words.of("substitute.substitute"));
        substitute.setHelperText(words.of("substitute.substitute.hint"));
        substitute.setItemLabelGenerator(Colleague::name);
        substitute.setWidthFull();
        note.setLabel(words.of("substitute.note"));
        note.setMaxLength(200);
        note.setWidthFull();
        person.addValueChangeListener(change -> substitute.setItems(change.getValue() == null ? List.of() : standIns.candidates(change.getValue().id())));
        if (people.size() == 1) {
            person.setValue(people.get(0));
        }
        from.addValueChangeListener(change -> {
            if (to.isEmpty() && !Pickers.unreadable(to)) {
                to.setValue(change.getValue());
            }
        });
        add(person, from, to, substitute, note);
    }

    boolean complete() {
        person.setErrorMessage(words.of("substitute.needed"));
        person.setInvalid(person.isEmpty());
        substitute.setErrorMessage(words.of("substitute.needed"));
        substitute.setInvalid(substitute.isEmpty());
        Stream.of(from, to).forEach(day -> Pickers.complete(words, day, words.of("substitute.dayNeeded")));
        return !person.isInvalid() && !substitute.isInvalid() && !from.isInvalid() && !to.isInvalid();
    }

    UUID person() {
        return person.getValue().id();
    }

    UUID substitute() {
        return substitute.getValue().id();
    }

    Instant from() {
        return from.getValue().atStartOfDay(zone).toInstant();
    }

    Instant to() {
        return to.getValue().plusDays(1).atStartOfDay(zone).toInstant();
    }

    String note() {
        return note.getValue();
    }
}
