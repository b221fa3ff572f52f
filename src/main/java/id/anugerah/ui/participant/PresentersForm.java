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

    private final transient Words words;
    private final transient Consumer<List<Presenter>> save;
    private final List<PresenterRow> rows = new ArrayList<>();
    private final Div list = new Div();
    private final Div problem = new Div();
    private final Button more;

    PresentersForm(Words words, List<Presenter> present, boolean open, Consumer<List<Presenter>> save) {
        this.words = words;
        this.save = save;
        this.more = new Button(words.of("participant.final.presenters.more"), VaadinIcon.PLUS.create(), click -> {
            append(new Presenter("", "", ""));
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
        (present.isEmpty() ? List.of(new Presenter("", "", "")) : present).forEach(this::append);
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
            save.accept(rows.stream().map(PresenterRow::value).toList());
        } catch (Refused refused) {
            Paragraph line = new Paragraph(VaadinIcon.WARNING.create(), new Span(words.of(refused)));
            line.addClassName("problem");
            problem.add(line);
        }
    }
}
