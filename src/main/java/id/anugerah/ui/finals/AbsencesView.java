package id.anugerah.ui.finals;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.router.QueryParameters;
import com.vaadin.flow.router.Route;
import id.anugerah.account.Account;
import id.anugerah.edition.Edition;
import id.anugerah.edition.Editions;
import id.anugerah.panel.Absence;
import id.anugerah.panel.Absences;
import id.anugerah.shared.NameOrder;
import id.anugerah.shared.Refused;
import id.anugerah.submission.Submission;
import id.anugerah.submission.SubmissionState;
import id.anugerah.ui.organizer.Address;
import id.anugerah.ui.organizer.EditionPage;
import id.anugerah.ui.shell.Notices;
import id.anugerah.ui.shell.Words;
import jakarta.annotation.security.RolesAllowed;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.BiConsumer;
import java.util.stream.Stream;

/** Everybody's absences of an edition; an organizer adds what somebody has told by telephone. */
@Route("penyelenggara/final/berhalangan")
@RolesAllowed({"ORGANIZER", "AUDITOR"})
@StyleSheet("context://design/finals.css")
class AbsencesView extends EditionPage {

    /** A juror, a chair or a finalist, as the list of choices names it. */
    private record Whose(String name, BiConsumer<Instant, Instant> add) {
    }

    private final FinalsBoard.Reading reading;
    private final Absences absences;
    private final Notices notices;
    private final Div form = new Div();
    private final Div list = new Div();

    public AbsencesView(Words words, Editions editions, FinalsBoard.Reading reading, Absences absences, Notices notices) {
        super(words, editions, "finals.absences.title");
        this.reading = reading;
        this.absences = absences;
        this.notices = notices;
    }

    @Override
    protected void begin(Edition edition) {
        Component back = Address.to(words().of("finals.back"), FinalsView.class, edition);
        back.addClassName("back");
        add(back, form, list);
    }

    @Override
    protected void show(Edition edition, QueryParameters asked) {
        FinalsBoard board = reading.of(edition);
        form.removeAll();
        if (mayAct()) {
            form.add(adding(board));
        }
        list(board);
    }

    private Component adding(FinalsBoard board) {
        ComboBox<Whose> whose = new ComboBox<>(words().of("finals.absence.whose"));
        whose.setItems(everybody(board));
        whose.setItemLabelGenerator(Whose::name);
        whose.setErrorMessage(words().of("finals.absence.whose.needed"));
        whose.addClassName("absence-whose");
        AbsenceForm times = new AbsenceForm(words(), board.edition().zone());
        Button add = new Button(words().of("finals.absence.add"), click -> {
            whose.setInvalid(whose.isEmpty());
            if (times.complete() && !whose.isEmpty()) {
                act(board, () -> {
                    whose.getValue().add().accept(times.from(), times.to());
                    times.clear();
                    notices.done(words().of("finals.absence.added"));
                });
            }
        });
        add.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        return new Div(whose, times, add);
    }

    private List<Whose> everybody(FinalsBoard board) {
        Map<UUID, Whose> people = new LinkedHashMap<>();
        Stream.concat(board.chairs().stream(), board.jurors().stream()).sorted(Comparator.comparing(Account::name, NameOrder.NATURAL))
                .forEach(person -> people.putIfAbsent(person.id(),
                        new Whose(person.name(), (from, to) -> absences.addForPerson(person.id(), from, to))));
        List<Whose> all = new ArrayList<>(people.values());
        board.bodies().values().stream().filter(body -> body.state() == SubmissionState.FINALIST)
                .sorted(Comparator.comparing(Submission::reference)).forEach(body -> all.add(
                        new Whose(body.bodyName() + " (" + body.reference() + ")", (from, to) -> absences.addForBody(body.id(), from, to))));
        return all;
    }

    private void list(FinalsBoard board) {
        list.removeAll();
        List<Absence> all = absences.ofEdition(board.edition().id());
        list.add(new H2(words().of("finals.absences.told", all.size())));
        list.add(all.isEmpty() ? empty(words().of("finals.absences.none")) : new AbsenceRows(words(), board.edition().zone(), all,
                absence -> board.calendar().names().getOrDefault(absence.person().or(absence::submission).orElseThrow(), "–"),
                mayAct() ? Optional.of(absence -> act(board, () -> absences.removeAny(absence.id()))) : Optional.empty()));
    }

    private void act(FinalsBoard board, Runnable act) {
        try {
            act.run();
        } catch (Refused refused) {
            notices.refused(refused);
        }
        list(board);
    }
}
