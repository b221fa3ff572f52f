package id.anugerah.ui.participant;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.icon.VaadinIcon;
import id.anugerah.finalist.Finalists;
import id.anugerah.finalist.Presenter;
import id.anugerah.shared.Refused;
import id.anugerah.ui.shell.Words;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;

/** One to five people, each with name, rank and position; kept together by one button. */
final class PresentersForm extends Div {

    private static final Presenter NOBODY = new Presenter("", "", "");

    private final transient Words words;
    private final transient Consumer<List<Presenter>> save;
    private final List<PresenterRow> rows = new ArrayList<>();
    private final Div list = new Div();
    private final Div problem = new Div();
    private final Button more;
    private transient List<Presenter> kept;

    PresentersForm(Words words, List<Presenter> present, boolean open, Consumer<List<Presenter>> save) {
        this.words = words;
        this.save = save;
        this.kept = present;
        this.more = new Button(words.of("participant.final.presenters.more"), VaadinIcon.PLUS.create(), click -> {
            append(NOBODY);
            rows.get(rows.size() - 1).focus();
        });
        addClassName("presenters");
        if (!open) {
            add(readOnly(present));
            return;
        }
        Paragraph help = new Paragraph(words.of("participant.final.presenters.help", Finalists.MOST_PRESENTERS));
        help.addClassName("row-note");
        problem.addClassName("problems");
        problem.getElement().setAttribute("role", "alert");
        Button keep = new Button(words.of("participant.final.presenters.save"), click -> save());
        keep.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        more.addThemeVariants(ButtonVariant.LUMO_TERTIARY);
        add(help, list, problem, CasePage.row("presenter-acts", more, keep));
        getElement().executeJs("""
                this.addEventListener('input', () => this.unsaved = true);
                window.addEventListener('beforeunload', leaving => this.isConnected && this.unsaved && leaving.preventDefault());""");
        (present.isEmpty() ? List.of(NOBODY) : present).forEach(this::append);
    }

    /** Whether something was written or taken away that is not kept yet. */
    boolean unsaved() {
        return !rows.isEmpty() && !written().equals(kept);
    }

    /** Without rows that are still empty. */
    private List<Presenter> written() {
        return rows.stream().map(PresenterRow::value).filter(one -> !one.equals(NOBODY)).toList();
    }

    private OrderedList readOnly(List<Presenter> present) {
        OrderedList people = new OrderedList();
        present.forEach(one -> {
            Span under = new Span(one.rank() + " · " + one.position());
            under.addClassName("row-note");
            people.add(new ListItem(new Div(new Span(one.name())), under));
        });
        if (present.isEmpty()) {
            add(new Paragraph(words.of("participant.final.presenters.none")));
        }
        return people;
    }

    private void append(Presenter presenter) {
        PresenterRow row = new PresenterRow(words, presenter, this::remove);
        rows.add(row);
        list.add(row);
        number();
    }

    private void remove(PresenterRow row) {
        rows.remove(row);
        list.remove(row);
        number();
        more.focus();
    }

    private void number() {
        for (int i = 0; i < rows.size(); i++) {
            rows.get(i).number(i + 1, rows.size() > 1);
        }
        more.setVisible(rows.size() < Finalists.MOST_PRESENTERS);
    }

    private void save() {
        problem.removeAll();
        if (!rows.stream().map(PresenterRow::filled).reduce(true, Boolean::logicalAnd)) {
            rows.stream().filter(row -> !row.filled()).findFirst().ifPresent(PresenterRow::focusMissing);
            return;
        }
        try {
            List<Presenter> named = written();
            save.accept(named);
            kept = named;
            getElement().executeJs("this.unsaved = false");
        } catch (Refused refused) {
            Paragraph line = new Paragraph(VaadinIcon.WARNING.create(), new Span(words.of(refused)));
            line.addClassName("problem");
            problem.add(line);
        }
    }
}
