package id.anugerah.ui.jury;

import com.vaadin.flow.component.AbstractSinglePropertyField;
import com.vaadin.flow.component.HasAriaLabel;
import com.vaadin.flow.component.HasEnabled;
import com.vaadin.flow.component.HasStyle;
import com.vaadin.flow.component.Tag;
import com.vaadin.flow.dom.DebouncePhase;

/** The browser's own slider; reports where it stands, while it is drawn too, at most some times a second. */
@Tag("input")
final class Slider extends AbstractSinglePropertyField<Slider, String> implements HasStyle, HasEnabled, HasAriaLabel {

    Slider(int min, int max) {
        super("value", "", false);
        getElement().setAttribute("type", "range").setAttribute("min", Integer.toString(min))
                .setAttribute("max", Integer.toString(max)).setAttribute("step", "1");
        addClassName("slider");
        setSynchronizedEvent("input");
        getSynchronizationRegistration().debounce(150, DebouncePhase.INTERMEDIATE, DebouncePhase.TRAILING);
    }
}
