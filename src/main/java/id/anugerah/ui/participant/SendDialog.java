package id.anugerah.ui.participant;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.UnorderedList;
import id.anugerah.assessment.AssessmentForm;
import id.anugerah.shared.Refused;
import id.anugerah.ui.shell.Words;

/** Restates that sending is possible only once, and sends. */
final class SendDialog extends Dialog {

    SendDialog(Words words, AssessmentForm form, Runnable send) {
        setHeaderTitle(words.of("participant.send.title"));
        setWidth("34rem");
        int files = form.evidence().values().stream().mapToInt(java.util.List::size).sum();
        Div problem = new Div();
        problem.addClassName("field-error");
        problem.getElement().setAttribute("role", "alert");
        add(new Paragraph(words.of("participant.send.intro", form.submission().bodyName(),
                form.instrument().indicators().size(), files)),
                new UnorderedList(new ListItem(words.of("participant.send.once")),
                        new ListItem(words.of("participant.send.readOnly")),
                        new ListItem(words.of("participant.send.receipt"))), problem);
        Button cancel = new Button(words.of("participant.send.cancel"), click -> close());
        Button confirm = new Button(words.of("participant.send.do"));
        confirm.setDisableOnClick(true);
        confirm.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        confirm.addClickListener(click -> {
            try {
                send.run();
                close();
            } catch (Refused refused) {
                problem.setText(words.of(refused));
            } finally {
                confirm.setEnabled(true);
            }
        });
        getFooter().add(cancel, confirm);
    }
}
