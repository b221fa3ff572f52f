package id.anugerah.ui.listing;

import com.vaadin.flow.component.icon.VaadinIcon;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.data.value.ValueChangeMode;
import java.util.function.Consumer;

/** What to look for in a list; it says so a moment after the last letter. */
public final class SearchField extends TextField {

    private static final int LONGEST = 100;

    public SearchField(String label, Consumer<String> wanted) {
        super(label);
        setPrefixComponent(VaadinIcon.SEARCH.create());
        setClearButtonVisible(true);
        setMaxLength(LONGEST);
        setValueChangeMode(ValueChangeMode.LAZY);
        addValueChangeListener(change -> {
            if (change.isFromClient()) {
                wanted.accept(change.getValue());
            }
        });
    }

    /** The text that the address says; what is being typed stays when it means the same. */
    public void show(String text) {
        if (!getValue().strip().equals(text)) {
            setValue(text);
        }
    }
}
