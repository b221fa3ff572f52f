package id.anugerah.worklist;

import java.util.List;

/**
 * The first rows of a tab and how many there are.
 *
 * @param counts   all tabs, by kind of task and without the filter
 * @param matching all rows of the tab that pass the filter, shown or not
 */
public record TaskPage(List<TaskRow> rows, List<TaskCount> counts, int matching) {

    public int count(Tab tab) {
        return counts.stream().filter(one -> one.tab() == tab).mapToInt(TaskCount::count).sum();
    }
}
