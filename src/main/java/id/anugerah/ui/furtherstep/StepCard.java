package id.anugerah.ui.furtherstep;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H4;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.data.value.ValueChangeMode;
import id.anugerah.access.CurrentPerson;
import id.anugerah.furtherstep.FurtherStep;
import id.anugerah.ui.shell.ActDialog;
import id.anugerah.ui.shell.Words;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** One step: its facts, the own notes that save themselves, the others' notes, the photos, and what the chair can do. */
final class StepCard extends Section {

    private final transient StepDesk desk;
    private final transient Words words;
    private final transient FurtherStep step;
    private final transient Map<UUID, String> names;
    private final transient ZoneId zone;
    private final boolean writes;
    private final transient Runnable acted;
    private final Div others = new Div();
    private final PhotoWall photos;
    private transient List<FurtherStep.Note> known;

    StepCard(StepDesk desk, FurtherStep step, Map<UUID, String> names, ZoneId zone, boolean writes, boolean leads, Runnable acted) {
        this.desk = desk;
        this.words = desk.words();
        this.step = step;
        this.names = names;
        this.zone = zone;
        this.writes = writes;
        this.acted = acted;
        addClassName("step-card");
        getElement().setAttribute("aria-labelledby", "step-" + step.id());
        add(new StepFacts(words, step, zone));
        if (writes) {
            add(own());
        }
        photos = new PhotoWall(words, desk.observing(), step, writes, acted);
        add(others, photos);
        if (leads && step.open()) {
            add(acts());
        }
        update(step);
    }

    boolean isOpen() {
        return step.open();
    }

    /** The same step as others have left it. */
    void update(FurtherStep now) {
        List<FurtherStep.Note> notes = now.notes().stream().filter(note -> !writes || !note.juror().equals(CurrentPerson.id())).toList();
        if (!notes.equals(known)) {
            known = notes;
            others.removeAll();
            others.add(new H4(words.of(writes ? "jury.step.notes.others" : "jury.step.notes")), notes.isEmpty() ? new Paragraph(words.of("jury.step.notes.none"))
                    : new NoteList(notes, names));
            others.setVisible(!notes.isEmpty() || !writes);
        }
        photos.update(now.photos());
    }

    private Div own() {
        TextArea area = new TextArea(words.of("jury.step.note", words.of("furtherstep.kind", step.kind())));
        area.setHelperText(words.of("jury.step.note.hint"));
        area.setValue(step.notes().stream().filter(note -> note.juror().equals(CurrentPerson.id())).map(FurtherStep.Note::text)
                .findFirst().orElse(""));
        area.setMaxLength(FurtherStep.Note.LONGEST);
        area.setWidthFull();
        area.setMinRows(3);
        area.setValueChangeMode(ValueChangeMode.LAZY);
        area.setValueChangeTimeout(800);
        Span saved = new Span();
        saved.addClassName("saved");
        saved.getElement().setAttribute("role", "status");
        area.addValueChangeListener(change -> {
            if (change.isFromClient()) {
                desk.observing().note(step.id(), area.getValue());
                saved.setText(words.of("jury.saved", words.time(desk.clock().instant(), zone)));
            }
        });
        return new Div(area, saved);
    }

    private Div acts() {
        String kind = words.of("furtherstep.kind", step.kind());
        Button finish = new Button(words.of("jury.step.finish"), click -> new ActDialog(words, words.of("jury.step.finish.title", kind))
                .saying(words.of("jury.step.finish.what")).act(words.of("jury.step.finish"), none -> {
                    desk.ordering().finish(step.id());
                    desk.notices().done(words.of("jury.step.finished", kind));
                    acted.run();
                }).open());
        Button callOff = new Button(words.of("jury.step.callOff"), click -> new ActDialog(words, words.of("jury.step.callOff.title", kind))
                .saying(words.of("jury.step.callOff.what")).withReason(words.of("jury.step.callOff.reason")).dangerous()
                .act(words.of("jury.step.callOff"), reason -> {
                    desk.ordering().callOff(step.id(), reason);
                    desk.notices().done(words.of("jury.step.calledOff", kind));
                    acted.run();
                }).open());
        callOff.addThemeVariants(ButtonVariant.LUMO_TERTIARY);
        Div row = new Div(finish, callOff);
        row.addClassName("step-acts");
        return row;
    }
}
