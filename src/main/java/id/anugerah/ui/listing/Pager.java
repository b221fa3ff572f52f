package id.anugerah.ui.listing;

import com.vaadin.flow.component.html.Nav;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.QueryParameters;
import com.vaadin.flow.router.RouterLink;
import id.anugerah.ui.shell.Page;
import id.anugerah.ui.shell.Words;
import java.util.function.IntFunction;

/** The way to the pages before and behind; not there when there is one page only. */
public final class Pager extends Nav {

    private final Class<? extends Page> view;
    private final IntFunction<QueryParameters> address;

    public Pager(Words words, Paging paging, Class<? extends Page> view, IntFunction<QueryParameters> address) {
        this.view = view;
        this.address = address;
        addClassName("list-pages");
        getElement().setAttribute("aria-label", words.of("listing.pages"));
        setVisible(paging.pages() > 1);
        if (paging.page() > 1) {
            add(link(words.of("listing.previous"), paging.page() - 1));
        }
        add(new Span(words.of("listing.page", words.number(paging.page()), words.number(paging.pages()))));
        if (paging.page() < paging.pages()) {
            add(link(words.of("listing.next"), paging.page() + 1));
        }
    }

    private RouterLink link(String text, int page) {
        RouterLink link = new RouterLink(text, view);
        link.setQueryParameters(address.apply(page));
        return link;
    }
}
