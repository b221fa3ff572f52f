package id.anugerah.ui.participant;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import id.anugerah.evidence.Evidence;
import id.anugerah.evidence.EvidenceFiles;
import id.anugerah.shared.Refused;
import id.anugerah.ui.shell.Words;
import java.util.List;
import java.util.function.Consumer;

/** Files of other indicators: one press puts a file under this one as well, without sending it again. */
final class ReuseDialog extends Dialog {

    ReuseDialog(Words words, EvidenceFiles files, String indicator, List<Evidence> elsewhere, Consumer<Evidence> added) {
        setHeaderTitle(words.of("participant.reuse.title", indicator));
        setWidth("36rem");
        Paragraph problem = new Paragraph();
        problem.addClassName("field-error");
        problem.getElement().setAttribute("role", "alert");
        UnorderedList list = new UnorderedList();
        list.addClassName("reuse");
        for (Evidence file : elsewhere) {
            Span from = new Span(words.of("participant.reuse.from", file.indicator()));
            from.addClassName("row-note");
            Button take = new Button(words.of("participant.reuse.take"));
            take.setAriaLabel(words.of("participant.reuse.take.aria", file.name()));
            take.addThemeVariants(ButtonVariant.LUMO_SMALL);
            take.setDisableOnClick(true);
            take.addClickListener(click -> {
                try {
                    added.accept(files.reuse(file.id(), indicator));
                    take.setText(words.of("participant.reuse.taken"));
                } catch (Refused refused) {
                    problem.setText(words.of(refused));
                    take.setEnabled(true);
                }
            });
            list.add(new ListItem(new Div(new Span(file.name()), from), take));
        }
        add(new Paragraph(words.of("participant.reuse.lead")), list, problem);
        getFooter().add(new Button(words.of("participant.reuse.close"), click -> close()));
    }
}
