package id.anugerah.ui.participant;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.component.icon.VaadinIcon;
import id.anugerah.assessment.AssessmentForm;
import id.anugerah.assessment.Missing;
import id.anugerah.ui.shell.Words;

/** What still hinders sending, each line a link to where it is mended. */
final class MissingList extends Div {

    MissingList(Words words, AssessmentForm form) {
        addClassName("missing");
        H2 title = new H2(words.of("participant.missing", form.missing().size()));
        getElement().setAttribute("tabindex", "-1");
        UnorderedList list = new UnorderedList();
        for (Missing missing : form.missing()) {
            String name = form.instrument().required(missing.indicator()).title().in(words.locale());
            list.add(new ListItem(Links.indicator(words.of("participant.missing." + missing.cause().name(),
                    missing.indicator(), name), form.submission().id(), missing.indicator())));
        }
        add(new Div(VaadinIcon.WARNING.create(), title), list);
    }

    /** As an error summary: takes the focus and is read out. */
    void summon() {
        getElement().setAttribute("role", "alert");
        getElement().executeJs("this.focus(); this.scrollIntoView({block: 'start'})");
    }
}
