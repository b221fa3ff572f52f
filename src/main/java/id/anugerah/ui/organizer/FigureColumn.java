package id.anugerah.ui.organizer;

import com.vaadin.flow.component.Component;
import java.util.Comparator;
import java.util.List;
import java.util.function.Function;

/**
 * A column of a table of figures: how it is ordered, shown and exported.
 *
 * @param key     names it in the address and in the bundle: agreement.column.key
 * @param order   ascending
 * @param falling whether the first click shows the largest on top
 * @param cell    what the screen shows
 * @param exports what a file has in its stead, a column each
 */
record FigureColumn<R>(String key, Comparator<R> order, boolean falling, Function<R, Component> cell, List<Export<R>> exports) {

    /** @param value a Number, or a text; null where there is none */
    record Export<R>(String key, Function<R, Object> value) {
    }

    /** A column that is a text, or a number, and nothing besides. */
    static <R> FigureColumn<R> plain(String key, Comparator<R> order, boolean falling, Function<R, Component> cell,
                                     Function<R, Object> value) {
        return new FigureColumn<>(key, order, falling, cell, List.of(new Export<>(key, value)));
    }
}
