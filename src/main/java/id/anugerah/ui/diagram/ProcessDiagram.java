package id.anugerah.ui.diagram;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dependency.JavaScript;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.icon.VaadinIcon;
import id.anugerah.ui.shell.Words;
import java.util.List;

/** A BPMN diagram with figures on its boxes, drawn by bpmn-js; its maker's mark stays visible, as its licence asks. */
@JavaScript("context://webjars/bpmn-js/8.0.0/dist/bpmn-navigated-viewer.production.min.js")
@JavaScript("context://design/diagram.js")
@StyleSheet("context://webjars/bpmn-js/8.0.0/dist/assets/diagram-js.css")
@StyleSheet("context://webjars/bpmn-js/8.0.0/dist/assets/bpmn-font/css/bpmn.css")
@StyleSheet("context://design/diagram.css")
public class ProcessDiagram extends Div {

    private static final ObjectMapper JSON = new ObjectMapper();

    private final Div canvas = new Div();
    private final String xml;
    private List<Mark> marks = List.of();
    private String sight = "";

    public ProcessDiagram(Words words, String label, String xml) {
        this.xml = xml;
        addClassName("process-diagram");
        canvas.addClassName("process-canvas");
        canvas.getElement().setAttribute("role", "group").setAttribute("aria-label", label);
        Span hint = new Span(words.of("diagram.hint"));
        hint.addClassName("diagram-hint");
        Div tools = new Div(hint, tool(words, "zoomIn", VaadinIcon.PLUS, "zoom(1.25)"),
                tool(words, "zoomOut", VaadinIcon.MINUS, "zoom(0.8)"), tool(words, "left", VaadinIcon.ARROW_LEFT, "move(1)"),
                tool(words, "right", VaadinIcon.ARROW_RIGHT, "move(-1)"), tool(words, "fit", VaadinIcon.EXPAND_SQUARE, "fit()"));
        tools.addClassName("diagram-tools");
        add(tools, canvas);
    }

    /** Replaces all marks. */
    public void mark(List<Mark> newMarks) {
        marks = List.copyOf(newMarks);
        if (isAttached()) {
            canvas.getElement().executeJs("this.diagram && this.diagram.mark(JSON.parse($0))", json());
        }
    }

    /** Brings a box into view, at once and without moving the page. @param box its id; "" where no box is more than the others */
    public void look(String box) {
        sight = box;
        if (isAttached()) {
            canvas.getElement().executeJs("this.diagram && this.diagram.look($0)", box);
        }
    }

    public String sight() {
        return sight;
    }

    @Override
    protected void onAttach(AttachEvent attachEvent) {
        canvas.getElement().executeJs("window.anugerahDiagram(this, $0, JSON.parse($1), $2)", xml, json(), sight);
    }

    private Button tool(Words words, String name, VaadinIcon icon, String call) {
        Button button = new Button(icon.create(),
                click -> canvas.getElement().executeJs("this.diagram && this.diagram." + call));
        button.addThemeVariants(ButtonVariant.LUMO_ICON, ButtonVariant.LUMO_TERTIARY);
        button.setAriaLabel(words.of("diagram." + name));
        button.setTooltipText(words.of("diagram." + name));
        return button;
    }

    private String json() {
        try {
            return JSON.writeValueAsString(marks);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(e);
        }
    }
}
