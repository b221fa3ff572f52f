package id.anugerah.ui.worklist;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import id.anugerah.access.Person;
import id.anugerah.access.Role;
import id.anugerah.ui.shell.Words;
import id.anugerah.worklist.Tab;
import id.anugerah.worklist.TaskFilter;

/** Why a list is empty and what to do: by the filter, or by what the person does here. */
final class NothingHere extends Div {

    NothingHere(Words words, Selection selection, Tab tab, Person person) {
        addClassName("empty");
        if (!selection.filter().empty()) {
            add(new Paragraph(words.of("worklist.empty.filter")),
                    Chips.chip(words.of("worklist.empty.clear"), false, selection.with(TaskFilter.NONE)));
            return;
        }
        add(new Paragraph(words.of(text(tab, person))));
    }

    private static String text(Tab tab, Person person) {
        if (tab == Tab.DONE) {
            return "worklist.empty.DONE";
        }
        if (person.roles().stream().allMatch(role -> role == Role.JUROR || role == Role.PANEL_CHAIR)) {
            return "worklist.empty.juror";
        }
        String who = person.has(Role.VERIFIER) ? "" : person.has(Role.LEAD_VERIFIER) ? ".lead" : person.has(Role.ORGANIZER) ? ".organizer" : "";
        return "worklist.empty." + tab + who;
    }
}
