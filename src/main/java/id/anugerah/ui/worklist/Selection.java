package id.anugerah.ui.worklist;

import com.vaadin.flow.router.QueryParameters;
import id.anugerah.worklist.Box;
import id.anugerah.worklist.WorkItem;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/**
 * What the address says about the list: ?bagian=tersedia&amp;tugas=task_verify&amp;kelompok=UPP&amp;tampil=200. Words that
 * are not known are passed over.
 *
 * @param tab   absent: the person's own tasks, or what may be taken when there are none
 * @param group name of the group; absent for all
 * @param shown how many rows at most
 */
record Selection(Optional<Tab> tab, Optional<Box> box, Optional<String> group, int shown) {

    static final int STEP = 100;
    private static final int MOST = 1_000;

    static Selection of(QueryParameters query) {
        return new Selection(query.getSingleParameter("bagian").flatMap(Tab::ofWord),
                query.getSingleParameter("tugas").filter(id -> id.matches("task(_[a-z0-9]{1,40}){1,8}")).map(Box::new),
                query.getSingleParameter("kelompok").filter(name -> name.matches("[A-Z]{1,20}")),
                query.getSingleParameter("tampil").filter(number -> number.matches("\\d{1,4}")).map(Integer::parseInt)
                        .map(number -> Math.min(Math.max(number, STEP), MOST)).orElse(STEP));
    }

    QueryParameters query() {
        Map<String, String> words = new LinkedHashMap<>();
        tab.ifPresent(chosen -> words.put("bagian", chosen.word()));
        box.ifPresent(chosen -> words.put("tugas", chosen.id()));
        group.ifPresent(chosen -> words.put("kelompok", chosen));
        if (shown > STEP) {
            words.put("tampil", Integer.toString(shown));
        }
        return QueryParameters.simple(words);
    }

    boolean takes(WorkItem item) {
        return box.map(item.box()::equals).orElse(true) && group.map(name -> name.equals(item.grouping())).orElse(true);
    }

    boolean filtered() {
        return box.isPresent() || group.isPresent();
    }

    Selection with(Tab other) {
        return new Selection(Optional.of(other), Optional.empty(), Optional.empty(), STEP);
    }

    Selection with(Optional<Box> otherBox, Optional<String> otherGroup) {
        return new Selection(tab, otherBox, otherGroup, shown);
    }

    Selection more() {
        return new Selection(tab, box, group, Math.min(shown + STEP, MOST));
    }
}
