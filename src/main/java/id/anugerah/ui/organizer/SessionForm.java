package id.anugerah.ui.organizer;

import com.vaadin.flow.component.datetimepicker.DateTimePicker;
import com.vaadin.flow.component.orderedlayout.VerticalLayout;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextField;
import id.anugerah.edition.PhaseKind;
import id.anugerah.finals.Panel;
import id.anugerah.ui.shell.Words;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.UUID;

/** Panel, time and link of a session; times are in the zone of the edition. */
final class SessionForm extends VerticalLayout {

    private final Words words;
    private final ZoneId zone;
    private final Select<Panel> panel = new Select<>();
    private final DateTimePicker start = new DateTimePicker();
    private final TextField link = new TextField();

    SessionForm(Words words, FinalsBoard board) {
        this.words = words;
        this.zone = board.edition().zone();
        setPadding(false);
        panel.setLabel(words.of("organizer.session.panel"));
        panel.setItems(board.panels());
        panel.setItemLabelGenerator(Panel::name);
        panel.setWidthFull();
        panel.setValue(board.panels().get(0));
        start.setLabel(words.of("organizer.session.start", zoneName()));
        start.setLocale(words.locale());
        start.setDatePickerI18n(Calendars.in(words));
        start.setStep(Duration.ofMinutes(15));
        start.setWidthFull();
        start.setValue(proposed(board));
        link.setLabel(words.of("organizer.session.link"));
        link.setHelperText(words.of("organizer.session.linkHint"));
        link.setWidthFull();
        add(panel, start, link);
    }

    boolean complete() {
        start.setErrorMessage(words.of("organizer.session.startNeeded"));
        start.setInvalid(start.getValue() == null);
        link.setErrorMessage(words.of("organizer.session.linkNeeded"));
        link.setInvalid(!link.getValue().trim().matches("https?://\\S+"));
        if (start.isInvalid()) {
            start.focus();
        } else if (link.isInvalid()) {
            link.focus();
        }
        return !start.isInvalid() && !link.isInvalid();
    }

    UUID panel() {
        return panel.getValue().id();
    }

    Instant startsAt() {
        return start.getValue().atZone(zone).toInstant();
    }

    String link() {
        return link.getValue().trim();
    }

    /** Half an hour after the last planned session, else nine in the morning of the first day. */
    private LocalDateTime proposed(FinalsBoard board) {
        return board.sessions().stream().reduce((first, second) -> second)
                .map(last -> last.startsAt().atZone(zone).toLocalDateTime().plusMinutes(30))
                .orElseGet(() -> board.edition().phase(PhaseKind.FINALS).opens().atZone(zone).toLocalDate().atTime(9, 0));
    }

    private String zoneName() {
        String time = words.time(Instant.EPOCH, zone);
        return time.substring(time.indexOf(' ') + 1);
    }
}
