package id.anugerah.worklist;

import java.util.List;

/**
 * What a person wants to see of the work list.
 *
 * @param sort  first key first; the tab's own order where it is empty
 * @param limit at most so many rows
 */
public record TaskQuery(Tab tab, TaskFilter filter, List<Sort> sort, int limit) {
}
