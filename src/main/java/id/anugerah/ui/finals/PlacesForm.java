package id.anugerah.ui.finals;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.textfield.TextField;
import id.anugerah.panel.Panel;
import id.anugerah.panel.Plan;
import id.anugerah.ui.shell.Words;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** Where the panels of a proposal meet that have no place of their own. */
final class PlacesForm extends Div {

    private final Words words;
    private final Map<UUID, TextField> places = new HashMap<>();

    PlacesForm(Words words, FinalsBoard board, List<Plan> plans) {
        this.words = words;
        addClassName("places-form");
        plans.stream().map(Plan::panel).distinct().map(board::panel).filter(panel -> panel.place().isBlank()).forEach(this::add);
    }

    boolean complete() {
        places.values().forEach(place -> place.setInvalid(place.getValue().isBlank()));
        return places.values().stream().noneMatch(TextField::isInvalid);
    }

    /** The same plans, each with a place. */
    List<Plan> placed(List<Plan> plans) {
        return plans.stream().map(plan -> places.containsKey(plan.panel()) ? new Plan(plan.moved(), plan.submission(), plan.panel(),
                plan.slot(), places.get(plan.panel()).getValue().strip()) : plan).toList();
    }

    private void add(Panel panel) {
        TextField place = new TextField(words.of("finals.proposal.place", panel.name()));
        place.setHelperText(words.of("finals.move.place.hint"));
        place.setErrorMessage(words.of("refused.panel.placeNeeded"));
        place.setMaxLength(200);
        place.setWidthFull();
        places.put(panel.id(), place);
        add(place);
    }
}
