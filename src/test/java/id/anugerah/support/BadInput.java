package id.anugerah.support;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HasValue;

/** What somebody types into a picker that is no value. */
public final class BadInput {

    private BadInput() {
    }

    /** As a browser tells it: the value goes, what was typed stands. */
    public static <C extends Component & HasValue<?, ?>> void in(C picker, String typed) {
        picker.getElement().setProperty("_inputElementValue", typed);
        picker.clear();
        picker.getElement().setProperty("_inputElementValue", typed);
    }
}
