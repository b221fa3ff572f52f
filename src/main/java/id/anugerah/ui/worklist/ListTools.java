package id.anugerah.ui.worklist;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.icon.VaadinIcon;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.data.value.ValueChangeMode;
import id.anugerah.ui.listing.ListFile;
import id.anugerah.ui.shell.Words;
import id.anugerah.worklist.Inbox;
import id.anugerah.worklist.SavedViews;
import java.io.InputStream;
import java.util.function.Supplier;

/** Above the list: search by name or number, lists that are kept, the list as a file. */
final class ListTools extends Div {

    ListTools(Words words, SavedViews views, Selection selection, Supplier<InputStream> file) {
        addClassName("list-tools");
        TextField search = Keys.press(new TextField(), "/");
        search.setAriaLabel(words.of("worklist.search"));
        search.setPlaceholder(words.of("worklist.search"));
        search.setPrefixComponent(VaadinIcon.SEARCH.create());
        search.setClearButtonVisible(true);
        search.setValue(selection.filter().text());
        search.setValueChangeMode(ValueChangeMode.ON_CHANGE);
        search.addValueChangeListener(change -> UI.getCurrent().navigate(WorkListView.class,
                selection.with(selection.filter().text(Selection.cut(change.getValue()))).query()));
        ListFile export = ListFile.csv(words.of("worklist.export"), words.of("worklist.file") + ".csv", file);
        export.setTitle(words.of("worklist.export.all", words.number(Inbox.MOST)));
        add(search, new SortBar(words, selection, selection.tab().orElseThrow()), new SavedViewBar(words, views, selection), export);
    }
}
