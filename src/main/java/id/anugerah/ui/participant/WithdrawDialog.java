package id.anugerah.ui.participant;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.component.textfield.TextArea;
import id.anugerah.shared.Refused;
import id.anugerah.submission.Submission;
import id.anugerah.submission.Submissions;
import id.anugerah.ui.shell.Words;

/** Restates what a withdrawal does and asks for the reason. */
final class WithdrawDialog extends Dialog {

    WithdrawDialog(Words words, Submission submission, Submissions submissions, Runnable afterwards) {
        setHeaderTitle(words.of("participant.withdraw.title", submission.bodyName()));
        setWidth("34rem");
        UnorderedList effects = new UnorderedList(new ListItem(words.of("participant.withdraw.ends")),
                new ListItem(words.of("participant.withdraw.final")), new ListItem(words.of("participant.withdraw.kept")));
        TextArea reason = new TextArea(words.of("participant.withdraw.reason"));
        reason.setHelperText(words.of("participant.withdraw.reason.help"));
        reason.setWidthFull();
        add(new Paragraph(words.of("participant.withdraw.intro", submission.reference())), effects, reason);
        Button cancel = new Button(words.of("participant.withdraw.cancel"), click -> close());
        Button withdraw = new Button(words.of("participant.withdraw.do"), click -> {
            try {
                submissions.withdraw(submission.id(), reason.getValue());
                close();
                afterwards.run();
            } catch (Refused refused) {
                reason.setErrorMessage(words.of(refused));
                reason.setInvalid(true);
                reason.focus();
            }
        });
        withdraw.addThemeVariants(ButtonVariant.LUMO_PRIMARY, ButtonVariant.LUMO_ERROR);
        withdraw.setDisableOnClick(false);
        getFooter().add(cancel, withdraw);
    }
}
