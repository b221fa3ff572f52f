package id.anugerah.ui.finals;

import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.orderedlayout.VerticalLayout;
import com.vaadin.flow.component.select.Select;
import id.anugerah.account.Account;
import id.anugerah.panel.Panel;
import id.anugerah.ui.shell.Words;
import java.util.List;
import java.util.UUID;

/** Who takes a juror's seat, and the background he or she comes from. */
final class ReplaceForm extends VerticalLayout {

    private final Words words;
    private final ComboBox<Account> juror = new ComboBox<>();
    private final Select<Panel.Background> background = new Select<>();

    ReplaceForm(Words words, FinalsBoard board, Panel panel, Panel.Member leaving) {
        this.words = words;
        setPadding(false);
        List<UUID> members = panel.members().stream().map(Panel.Member::juror).toList();
        juror.setLabel(words.of("finals.replace.by"));
        juror.setItems(board.jurors().stream().filter(account -> !members.contains(account.id())).toList());
        juror.setItemLabelGenerator(Account::name);
        juror.setWidthFull();
        background.setLabel(words.of("organizer.panel.background"));
        background.setItems(Panel.Background.values());
        background.setItemLabelGenerator(each -> words.of("background", each));
        background.setValue(leaving.background());
        background.setWidthFull();
        add(juror, background);
    }

    boolean complete() {
        juror.setErrorMessage(words.of("finals.replace.needed"));
        juror.setInvalid(juror.isEmpty());
        return !juror.isEmpty() && !background.isEmpty();
    }

    Account juror() {
        return juror.getValue();
    }

    Panel.Background background() {
        return background.getValue();
    }
}
