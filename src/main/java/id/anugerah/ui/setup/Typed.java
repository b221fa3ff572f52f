package id.anugerah.ui.setup;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HasValue;
import java.util.List;
import java.util.stream.Stream;

/** What stands in the fields of a page, with what could not be read: equal lists mean that nobody has changed anything. */
final class Typed {

    private Typed() {
    }

    static List<Object> in(Component page) {
        return all(page).toList();
    }

    private static Stream<Object> all(Component part) {
        Stream<Object> own = part instanceof HasValue<?, ?> field
                ? Stream.of(String.valueOf(field.getValue()), part.getElement().getProperty("_inputElementValue", "").isBlank() || !field.isEmpty()
                ? "" : part.getElement().getProperty("_inputElementValue")) : Stream.empty();
        return Stream.concat(own, part.getChildren().flatMap(Typed::all));
    }
}
