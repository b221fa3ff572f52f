package id.anugerah.ui.admin;

import com.vaadin.flow.component.checkbox.CheckboxGroup;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.UnorderedList;
import id.anugerah.access.Role;
import id.anugerah.account.Account;
import id.anugerah.institution.Directory;
import id.anugerah.institution.Entry;
import id.anugerah.ui.directory.InstitutionChoice;
import id.anugerah.ui.shell.Words;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.BiFunction;

/** Roles and institution of somebody; says before → after, and what follows, while it is chosen. */
final class RolesForm extends Div {

    private final CheckboxGroup<Role> roles = new CheckboxGroup<>();
    private final InstitutionChoice institution;
    private final UnorderedList follows = new UnorderedList();
    private final Words words;

    /** @param follows what a change of roles and institution brings, in sentences */
    RolesForm(Words words, Directory directory, Account before, Optional<Entry> belongs, BiFunction<Set<Role>, Optional<Entry>, List<String>> follows) {
        this.words = words;
        this.institution = new InstitutionChoice(directory, words.of("people.institution"));
        addClassName("directory-form");
        roles.setLabel(words.of("people.roles"));
        roles.setItems(EnumSet.complementOf(EnumSet.of(Role.PARTICIPANT)));
        roles.setItemLabelGenerator(role -> words.of("role", role));
        institution.setHelperText(words.of("people.institution.hint"));
        if (before != null) {
            roles.setValue(before.roles());
            belongs.ifPresent(institution::setValue);
        }
        this.follows.getElement().setAttribute("aria-live", "polite");
        add(roles, institution, this.follows);
        roles.addValueChangeListener(change -> say(follows));
        institution.addValueChangeListener(change -> say(follows));
        say(follows);
    }

    private void say(BiFunction<Set<Role>, Optional<Entry>, List<String>> told) {
        follows.removeAll();
        told.apply(roles(), institution.getOptionalValue()).forEach(sentence -> follows.add(new ListItem(sentence)));
        follows.setVisible(follows.getChildren().findAny().isPresent());
    }

    Set<Role> roles() {
        return Set.copyOf(roles.getValue());
    }

    UUID institution() {
        return institution.getOptionalValue().map(Entry::id).orElse(null);
    }

    boolean complete() {
        roles.setErrorMessage(words.of("refused.people.roles.NONE"));
        roles.setInvalid(roles.getValue().isEmpty());
        return !roles.isInvalid();
    }
}
