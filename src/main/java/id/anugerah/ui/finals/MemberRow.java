package id.anugerah.ui.finals;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.icon.VaadinIcon;
import com.vaadin.flow.component.select.Select;
import id.anugerah.account.Account;
import id.anugerah.panel.Panel;
import id.anugerah.ui.shell.Words;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;

/** One juror of a panel with a background; an empty row does not count. */
final class MemberRow extends Div {

    private final ComboBox<Account> juror = new ComboBox<>();
    private final Select<Panel.Background> background = new Select<>();

    MemberRow(Words words, List<Account> jurors, Panel.Background first, Consumer<MemberRow> removed) {
        addClassName("act-member-row");
        juror.setLabel(words.of("organizer.panel.juror"));
        juror.setItems(jurors);
        juror.setItemLabelGenerator(Account::name);
        background.setLabel(words.of("organizer.panel.background"));
        background.setItems(Panel.Background.values());
        background.setItemLabelGenerator(each -> words.of("background", each));
        background.setValue(first);
        Button remove = new Button(VaadinIcon.CLOSE_SMALL.create(), click -> removed.accept(this));
        remove.addThemeVariants(ButtonVariant.LUMO_TERTIARY, ButtonVariant.LUMO_ICON);
        remove.setAriaLabel(words.of("organizer.panel.removeJuror"));
        add(juror, background, remove);
    }

    Optional<Panel.Member> member() {
        return juror.isEmpty() || background.isEmpty() ? Optional.empty()
                : Optional.of(new Panel.Member(juror.getValue().id(), background.getValue()));
    }

    /** A juror without a background. */
    boolean half() {
        return !juror.isEmpty() && background.isEmpty();
    }
}
