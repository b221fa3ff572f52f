package id.anugerah.ui.setup;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.DetachEvent;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.shared.Registration;
import id.anugerah.setup.RehearsalRuns;
import id.anugerah.setup.Rehearsed;
import id.anugerah.shared.Refused;
import id.anugerah.ui.forms.WholeNumberField;
import id.anugerah.ui.shell.Notices;
import id.anugerah.ui.shell.Words;
import java.util.List;
import java.util.UUID;

/** A dress rehearsal of what is being prepared: started here, followed while it runs, and what came of it. */
final class RehearsalPanel extends Div {

    private static final int EVERY_MILLIS = 2_000;
    private static final ObjectMapper JSON = new ObjectMapper();

    private final Words words;
    private final transient RehearsalRuns runs;
    private final UUID blueprint;
    private final String hash;
    private final Div state = new Div();
    private transient Registration polling;

    RehearsalPanel(Words words, Notices notices, RehearsalRuns runs, UUID blueprint, String hash, boolean open) {
        this.words = words;
        this.runs = runs;
        this.blueprint = blueprint;
        this.hash = hash;
        state.getElement().setAttribute("role", "status");
        add(new H2(words.of("setup.rehearsal")), new Paragraph(words.of("setup.rehearsal.lead")));
        if (open) {
            WholeNumberField ip = number("setup.rehearsal.ip", 12);
            WholeNumberField upp = number("setup.rehearsal.upp", 8);
            Button start = new Button(words.of("setup.rehearsal.start"));
            start.addClickListener(click -> {
                try {
                    runs.start(blueprint, ip.number().orElse(0), upp.number().orElse(0));
                } catch (Refused refused) {
                    notices.refused(refused);
                }
                show(UI.getCurrent());
            });
            Div row = new Div(ip, upp, start);
            row.addClassName("setup-rehearsal");
            add(row);
        }
        add(state);
    }

    private WholeNumberField number(String label, int value) {
        WholeNumberField field = new WholeNumberField(words.of(label));
        field.setNumber(value);
        return field;
    }

    private void show(UI ui) {
        List<Rehearsed> all = runs.of(blueprint);
        state.removeAll();
        all.stream().findFirst().ifPresent(this::show);
        boolean waits = all.stream().anyMatch(run -> run.state() == Rehearsed.State.RUNNING);
        if (waits && polling == null) {
            ui.setPollInterval(EVERY_MILLIS);
            polling = ui.addPollListener(tick -> show(ui));
        } else if (!waits) {
            stop(ui);
        }
    }

    private void show(Rehearsed run) {
        state.add(new Paragraph(words.of("setup.rehearsal." + run.state(), run.ip(), run.upp(), run.progress())));
        if (!run.hash().equals(hash)) {
            state.add(new Paragraph(words.of("setup.rehearsal.older")));
        }
        if (run.state() == Rehearsed.State.DONE) {
            state.add(result(run.result()));
        }
    }

    private UnorderedList result(String text) {
        try {
            JsonNode summary = JSON.readTree(text);
            UnorderedList list = new UnorderedList();
            summary.path("shortlist").fields().forEachRemaining(group -> list.add(new ListItem(words.of("setup.rehearsal.finalists",
                    words.of("group." + group.getKey()), group.getValue().asInt()))));
            summary.path("winners").fields().forEachRemaining(group -> list.add(new ListItem(words.of("setup.rehearsal.winners",
                    words.of("group." + group.getKey()), group.getValue().asInt()))));
            JsonNode evaluation = summary.path("evaluation");
            list.add(new ListItem(words.of("setup.rehearsal.evaluation", evaluation.path("secondOpinions").asInt(),
                    evaluation.path("tiesBroken").asInt())));
            list.add(new ListItem(words.of(summary.path("recomputed").path("agrees").asBoolean() ? "setup.rehearsal.agrees"
                    : "setup.rehearsal.differs")));
            list.add(new ListItem(words.of("setup.rehearsal.hash", summary.path("hash").asText().replaceFirst("^(.{12}).*", "$1"),
                    Math.round(summary.path("seconds").path("all").asDouble()))));
            return list;
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("The summary is written by us", e);
        }
    }

    private void stop(UI ui) {
        if (polling != null) {
            ui.setPollInterval(-1);
            polling.remove();
            polling = null;
        }
    }

    @Override
    protected void onAttach(AttachEvent attach) {
        show(attach.getUI());
    }

    @Override
    protected void onDetach(DetachEvent detach) {
        stop(detach.getUI());
    }
}
