package id.anugerah.ui.worklist;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.icon.VaadinIcon;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.data.value.ValueChangeMode;
import com.vaadin.flow.server.streams.DownloadHandler;
import com.vaadin.flow.server.streams.DownloadResponse;
import id.anugerah.ui.shell.Words;
import id.anugerah.worklist.Inbox;
import id.anugerah.worklist.SavedViews;
import java.io.InputStream;
import java.util.concurrent.atomic.AtomicReference;
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
        DownloadHandler rows = DownloadHandler.fromInputStream(event -> {
            AtomicReference<InputStream> content = new AtomicReference<>();
            event.getUI().accessSynchronously(() -> content.set(file.get()));
            return new DownloadResponse(content.get(), words.of("worklist.file") + ".csv", "text/csv; charset=UTF-8", -1);
        });
        Anchor export = new Anchor(rows, "");
        export.add(VaadinIcon.DOWNLOAD_ALT.create(), new Span(words.of("worklist.export")));
        export.setTitle(words.of("worklist.export.all", words.number(Inbox.MOST)));
        export.addClassName("export");
        export.setRouterIgnore(true);
        add(search, new SortBar(words, selection, selection.tab().orElseThrow()), new SavedViewBar(words, views, selection), export);
    }
}
