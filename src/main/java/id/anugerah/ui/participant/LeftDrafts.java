package id.anugerah.ui.participant;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.dependency.JavaScript;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.component.icon.VaadinIcon;
import id.anugerah.access.CurrentPerson;
import id.anugerah.assessment.AssessmentForm;
import id.anugerah.assessment.SelfAssessment;
import id.anugerah.instrument.Option;
import id.anugerah.shared.Refused;
import id.anugerah.ui.shell.Notices;
import id.anugerah.ui.shell.Words;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/** What earlier windows of this browser could not send is saved now; what meets a newer answer is left to the person. */
@JavaScript("context://design/draft.js")
final class LeftDrafts extends Div {

    private static final ObjectMapper JSON = new ObjectMapper();
    private static final TypeReference<List<Map<String, Object>>> ENTRIES = new TypeReference<>() { };

    private final transient Words words;
    private final transient Notices notices;
    private final transient SelfAssessment assessments;
    private final transient AssessmentForm form;
    private final transient Runnable again;

    /** @param again shows the page anew after something has been saved */
    LeftDrafts(Words words, Notices notices, SelfAssessment assessments, AssessmentForm form, Runnable again) {
        this.words = words;
        this.notices = notices;
        this.assessments = assessments;
        this.form = form;
        this.again = again;
        addAttachListener(attach -> getElement().executeJs("window.anugerahDraft.remind(this, $0)",
                CurrentPerson.id() + "." + form.submission().id() + "."));
        getElement().addEventListener("drafts-left", event -> take(event.getEventData().getString("event.detail")))
                .addEventData("event.detail");
    }

    private void take(String json) {
        List<String> saved = new ArrayList<>();
        List<Map<String, Object>> waiting = new ArrayList<>();
        for (Map<String, Object> entry : read(json)) {
            String indicator = String.valueOf(entry.get("indicator"));
            if (form.instrument().indicator(indicator).isPresent()) {
                if (form.open() && save(form.submission().id(), indicator, entry)) {
                    saved.add(indicator);
                    drop(entry);
                } else {
                    waiting.add(entry);
                }
            }
        }
        if (!saved.isEmpty()) {
            notices.done(words.of("participant.left.saved", String.join(", ", saved)));
            again.run();
        } else if (!waiting.isEmpty()) {
            tell(waiting);
        }
    }

    private boolean save(UUID submission, String indicator, Map<String, Object> entry) {
        Optional<Option> option = Arrays.stream(Option.values()).filter(one -> one.name().equals(entry.get("option"))).findFirst();
        int version = entry.get("version") instanceof Integer seen ? seen : 0;
        try {
            assessments.save(submission, indicator, option, note(entry), version);
            return true;
        } catch (Refused refused) {
            return false;
        }
    }

    private void tell(List<Map<String, Object>> waiting) {
        removeAll();
        addClassNames("notice", "notice-warning");
        UnorderedList list = new UnorderedList();
        for (Map<String, Object> entry : waiting) {
            String indicator = String.valueOf(entry.get("indicator"));
            ListItem line = new ListItem();
            if (form.open()) {
                line.add(Links.indicator(words.of("participant.left.open", indicator), form.submission().id(), indicator));
            } else {
                Paragraph text = new Paragraph(note(entry));
                text.addClassName("quote");
                line.add(new Paragraph(indicator), text, new Button(words.of("participant.left.drop"), click -> {
                    drop(entry);
                    line.removeFromParent();
                }));
            }
            list.add(line);
        }
        add(VaadinIcon.WARNING.create(), new Div(new Paragraph(words.of(form.open() ? "participant.left.newer"
                : "participant.left.closed")), list));
    }

    private static void drop(Map<String, Object> entry) {
        UI.getCurrent().getPage().executeJs("window.anugerahDraft.drop($0)", String.valueOf(entry.get("key")));
    }

    private static String note(Map<String, Object> entry) {
        return entry.get("note") instanceof String text ? text : "";
    }

    private static List<Map<String, Object>> read(String json) {
        try {
            return JSON.readValue(json, ENTRIES);
        } catch (JsonProcessingException e) {
            return List.of(); // whoever writes into their own browser's storage harms nobody else
        }
    }
}
