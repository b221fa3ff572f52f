package id.anugerah.ui.participant;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.radiobutton.RadioGroupVariant;
import com.vaadin.flow.component.textfield.EmailField;
import id.anugerah.shared.Refused;
import id.anugerah.team.Wish;
import id.anugerah.ui.shell.Words;
import java.util.function.BiConsumer;

/** Whom to invite and what for; a handover is restated before it is sent. A refusal stands at the address, which is kept. */
final class InviteForm extends Section {

    private final Words words;
    private final BiConsumer<String, Wish> invite;
    private final EmailField email = new EmailField();
    private final RadioButtonGroup<Wish> wish = new RadioButtonGroup<>();

    InviteForm(Words words, BiConsumer<String, Wish> invite) {
        super(new H2(words.of("participant.team.invite")));
        this.words = words;
        this.invite = invite;
        addClassName("card");
        email.setLabel(words.of("participant.team.email"));
        email.setHelperText(words.of("participant.team.email.help"));
        email.setManualValidation(true);
        email.setMaxLength(254);
        email.setWidthFull();
        wish.setLabel(words.of("participant.team.wish"));
        wish.setItems(Wish.values());
        wish.setValue(Wish.EDIT);
        wish.setItemLabelGenerator(one -> words.of("wish." + one.name() + ".long"));
        wish.addThemeVariants(RadioGroupVariant.LUMO_VERTICAL);
        Button send = new Button(words.of("participant.team.send"), click -> send());
        send.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        add(email, wish, send);
    }

    private void send() {
        if (wish.getValue() == Wish.HANDOVER) {
            confirm();
        } else {
            now();
        }
    }

    private void confirm() {
        Dialog dialog = new Dialog(words.of("participant.team.handover"));
        dialog.add(new Paragraph(words.of("participant.team.handover.what", email.getValue())));
        Button go = new Button(words.of("participant.team.handover.do"), click -> {
            dialog.close();
            now();
        });
        go.addThemeVariants(ButtonVariant.LUMO_PRIMARY, ButtonVariant.LUMO_ERROR);
        dialog.getFooter().add(new Button(words.of("participant.withdraw.cancel"), click -> dialog.close()), go);
        dialog.open();
    }

    private void now() {
        try {
            invite.accept(email.getValue(), wish.getValue());
        } catch (Refused refused) {
            email.setErrorMessage(words.of(refused));
            email.setInvalid(true);
            email.focus();
        }
    }
}
