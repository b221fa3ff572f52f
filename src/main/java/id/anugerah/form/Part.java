package id.anugerah.form;

import id.anugerah.shared.Text;
import java.util.List;
import java.util.Optional;

/** What a form consists of. Texts may name given words as {{name}}. */
public sealed interface Part permits Field, Part.Prose, Part.Group, Part.Separator, Part.Space, Part.Act {

    Place place();

    /**
     * Where a part stands, and when not.
     *
     * @param id       unique in the form
     * @param hideWhen FEEL over the values of the form, without the leading "="; absent for what is always shown
     * @param row      parts of one row stand side by side where there is room; absent for a row of its own
     * @param columns  sixteenths of the row; 0 shares what is left
     */
    record Place(String id, Optional<String> hideWhen, Optional<String> row, int columns) {
    }

    /** Text to read, in Markdown without HTML. */
    record Prose(Place place, Text markdown) implements Part {
    }

    /** Fields that belong together, under a label of their own. */
    record Group(Place place, Text label, boolean outline, List<Part> parts) implements Part {
    }

    record Separator(Place place) implements Part {
    }

    /** @param height in pixels */
    record Space(Place place, int height) implements Part {
    }

    /** A button that sends the form; its label names the act. */
    record Act(Place place, Text label) implements Part {
    }
}
