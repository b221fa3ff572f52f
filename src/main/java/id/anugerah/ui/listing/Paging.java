package id.anugerah.ui.listing;

import com.vaadin.flow.router.QueryParameters;

/**
 * Which page of a list.
 *
 * @param count of everything that the list holds
 * @param asked from 1; behind the last page the last one is meant
 */
public record Paging(int count, int asked) {

    /** Rows on a page. */
    public static final int ROWS = 50;

    /** The name in the address. */
    public static final String NAME = "hal";

    /** The page that an address names; 1 for what is no page. */
    public static int asked(QueryParameters parameters) {
        return parameters.getSingleParameter(NAME).filter(one -> one.matches("[1-9][0-9]{0,4}")).map(Integer::parseInt).orElse(1);
    }

    public int pages() {
        return Math.max(1, (count + ROWS - 1) / ROWS);
    }

    public int page() {
        return Math.min(asked, pages());
    }

    /** Rows before the page. */
    public int offset() {
        return (page() - 1) * ROWS;
    }
}
