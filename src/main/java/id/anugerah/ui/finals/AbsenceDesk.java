package id.anugerah.ui.finals;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Paragraph;
import id.anugerah.panel.Absence;
import id.anugerah.shared.Refused;
import id.anugerah.ui.shell.Notices;
import id.anugerah.ui.shell.Words;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** Times at which no session shall be planned for somebody: telling one, and those told, each with a way to take it back. */
public final class AbsenceDesk extends Div {

    /** Whose absences they are. */
    public interface Book {

        List<Absence> told();

        void add(Instant from, Instant to);

        void remove(UUID absence);
    }

    private final Words words;
    private final Notices notices;
    private final ZoneId zone;
    private final Book book;
    private final boolean writable;
    private final Div list = new Div();

    /** @param writable whether the reader may tell and take back */
    public AbsenceDesk(Words words, Notices notices, ZoneId zone, boolean writable, Book book) {
        this.words = words;
        this.notices = notices;
        this.zone = zone;
        this.book = book;
        this.writable = writable;
        list.addClassName("absences-told");
        if (writable) {
            AbsenceForm form = new AbsenceForm(words, zone);
            Button add = new Button(words.of("finals.absence.add"), click -> tell(form));
            add.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
            add(form, add);
        }
        add(list);
        show();
    }

    private void tell(AbsenceForm form) {
        try {
            if (form.complete()) {
                book.add(form.from(), form.to());
                form.clear();
                notices.done(words.of("finals.absence.added"));
                show();
            }
        } catch (Refused refused) {
            notices.refused(refused);
        }
    }

    private void show() {
        list.removeAll();
        List<Absence> told = book.told();
        list.add(new H3(words.of("finals.absences.told", told.size())));
        list.add(told.isEmpty() ? new Paragraph(words.of("finals.absences.none"))
                : new AbsenceRows(words, zone, told, absence -> "", writable ? Optional.of(this::remove) : Optional.empty()));
    }

    private void remove(Absence absence) {
        try {
            book.remove(absence.id());
        } catch (Refused refused) {
            notices.refused(refused);
        }
        show();
    }
}
