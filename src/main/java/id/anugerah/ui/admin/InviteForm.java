package id.anugerah.ui.admin;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.EmailField;
import com.vaadin.flow.component.textfield.TextField;
import id.anugerah.account.NewStaff;
import id.anugerah.institution.Directory;
import id.anugerah.shared.EmailAddress;
import id.anugerah.ui.shell.Words;
import java.util.List;
import java.util.Optional;

/** Whom to invite. */
final class InviteForm extends Div {

    private final TextField name = new TextField();
    private final EmailField email = new EmailField();
    private final Select<String> language = new Select<>();
    private final RolesForm roles;
    private final Words words;

    InviteForm(Words words, Directory directory) {
        this.words = words;
        this.roles = new RolesForm(words, directory, null, Optional.empty(), (some, institution) -> List.of());
        addClassName("directory-form");
        name.setLabel(words.of("people.name"));
        name.setMaxLength(200);
        name.setWidthFull();
        email.setLabel(words.of("people.email"));
        email.setMaxLength(254);
        email.setWidthFull();
        language.setLabel(words.of("people.language"));
        language.setItems("id", "en");
        language.setItemLabelGenerator(one -> words.of("people.language." + one));
        language.setValue("id");
        language.setWidthFull();
        add(name, email, language, roles);
    }

    boolean complete() {
        name.setErrorMessage(words.of("refused.people.name", 200));
        name.setInvalid(name.getValue().isBlank());
        email.setErrorMessage(words.of("refused.people.email"));
        email.setInvalid(!EmailAddress.fits(email.getValue().strip()));
        boolean right = roles.complete();
        if (name.isInvalid()) {
            name.focus();
        } else if (email.isInvalid()) {
            email.focus();
        }
        return right && !name.isInvalid() && !email.isInvalid();
    }

    NewStaff wanted() {
        return new NewStaff(name.getValue(), email.getValue(), language.getValue(), roles.institution(), roles.roles());
    }
}
