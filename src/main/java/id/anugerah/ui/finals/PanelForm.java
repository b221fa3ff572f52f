package id.anugerah.ui.finals;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.icon.VaadinIcon;
import com.vaadin.flow.component.orderedlayout.VerticalLayout;
import com.vaadin.flow.component.textfield.TextField;
import id.anugerah.account.Account;
import id.anugerah.panel.Panel;
import id.anugerah.panel.Pool;
import id.anugerah.ui.shell.Words;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;

/** A new panel: its name, its chair, and jurors with the backgrounds they come from. */
final class PanelForm extends VerticalLayout {

    private final Words words;
    private final FinalsBoard board;
    private final TextField name = new TextField();
    private final TextField place = new TextField();
    private final ComboBox<Account> chair = new ComboBox<>();
    private final VerticalLayout rows = new VerticalLayout();
    private final List<MemberRow> members = new ArrayList<>();
    private List<Panel.Member> fromPool = List.of();
    private final Paragraph problem = new Paragraph();

    PanelForm(Words words, FinalsBoard board, List<Pool> pools) {
        this.words = words;
        this.board = board;
        setPadding(false);
        name.setLabel(words.of("organizer.panel.name"));
        name.setWidthFull();
        name.setMaxLength(80);
        chair.setLabel(words.of("organizer.panel.chair"));
        chair.setItems(board.chairs());
        chair.setItemLabelGenerator(Account::name);
        chair.setWidthFull();
        place.setLabel(words.of("organizer.panel.place"));
        place.setHelperText(words.of("organizer.panel.place.hint"));
        place.setWidthFull();
        place.setMaxLength(200);
        rows.setPadding(false);
        rows.setSpacing(false);
        problem.addClassName("act-field-problem");
        problem.setVisible(false);
        Button more = new Button(words.of("organizer.panel.addJuror"), VaadinIcon.PLUS.create(), click -> addRow(null));
        more.addThemeVariants(ButtonVariant.LUMO_TERTIARY);
        add(name, chair, place, new H3(words.of("organizer.panel.jurors")), new Paragraph(words.of("organizer.panel.hint")),
                new PoolChoice(words, pools, chosen -> fromPool = chosen), rows,
                problem, more);
        for (Panel.Background background : Panel.Background.values()) {
            addRow(background);
        }
    }

    boolean complete() {
        mark(name, name.getValue().isBlank() ? "organizer.panel.nameNeeded"
                : board.panels().stream().anyMatch(panel -> panel.name().equalsIgnoreCase(name.getValue().trim()))
                ? "organizer.panel.nameTaken" : "");
        chair.setErrorMessage(words.of("organizer.panel.chairNeeded"));
        chair.setInvalid(chair.isEmpty());
        List<UUID> chosen = members().stream().map(Panel.Member::juror).toList();
        String wrong = chosen.isEmpty() ? "organizer.panel.jurorNeeded"
                : chosen.stream().distinct().count() < chosen.size() ? "organizer.panel.jurorTwice"
                : members.stream().anyMatch(MemberRow::half) ? "organizer.panel.backgroundNeeded" : "";
        problem.setVisible(!wrong.isEmpty());
        problem.setText(wrong.isEmpty() ? "" : words.of(wrong));
        if (name.isInvalid()) {
            name.focus();
        } else if (chair.isInvalid()) {
            chair.focus();
        }
        return !name.isInvalid() && !chair.isInvalid() && wrong.isEmpty();
    }

    String name() {
        return name.getValue().trim();
    }

    UUID chair() {
        return chair.getValue().id();
    }

    String place() {
        return place.getValue().trim();
    }

    List<Panel.Member> members() {
        return Stream.concat(fromPool.stream(), members.stream().flatMap(row -> row.member().stream())).toList();
    }

    private void addRow(Panel.Background background) {
        MemberRow row = new MemberRow(words, board.jurors(), background, gone -> {
            members.remove(gone);
            rows.remove(gone);
        });
        members.add(row);
        rows.add(row);
    }

    private void mark(TextField field, String wrong) {
        field.setInvalid(!wrong.isEmpty());
        field.setErrorMessage(wrong.isEmpty() ? "" : words.of(wrong));
    }
}
