package id.anugerah.ui.worklist;

import com.vaadin.flow.router.QueryParameters;
import id.anugerah.worklist.Box;
import id.anugerah.worklist.Due;
import id.anugerah.worklist.Sort;
import id.anugerah.worklist.Tab;
import id.anugerah.worklist.TaskFilter;
import id.anugerah.worklist.TaskQuery;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import java.util.stream.Collectors;

/**
 * What the address says about the list: ?bagian=tersedia&amp;tugas=task_verify&amp;kelompok=UPP&amp;urut=tenggat,-badan. Words
 * that are not known are passed over.
 *
 * @param tab   absent: the person's own tasks, or what may be taken when there are none
 * @param shown how many rows at most
 */
record Selection(Optional<Tab> tab, TaskFilter filter, List<Sort> sort, int shown) {

    static final int STEP = 100;
    private static final int MOST = 1_000;
    private static final int LONGEST_TEXT = 80;

    static Selection of(QueryParameters query) {
        return new Selection(query.getSingleParameter("bagian").flatMap(TabWords::tab),
                new TaskFilter(boxes(query.getSingleParameter("tugas").orElse("")),
                        query.getSingleParameter("kelompok").filter(name -> name.matches("[A-Z]{1,20}")),
                        query.getSingleParameter("edisi").filter(code -> code.matches("[\\w-]{1,40}")),
                        query.getSingleParameter("tenggat").flatMap(word -> Arrays.stream(Due.values())
                                .filter(due -> due.name().equalsIgnoreCase(word)).findFirst()),
                        query.getSingleParameter("tindaklanjut").filter("kini"::equals).isPresent(),
                        query.getSingleParameter("pemegang").filter(id -> id.matches("[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}"))
                                .map(UUID::fromString),
                        query.getSingleParameter("pemegang").filter("kosong"::equals).isPresent(),
                        query.getSingleParameter("keadaan").filter("ditanyakan"::equals).isPresent(),
                        query.getSingleParameter("cari").map(Selection::cut).orElse("")),
                Order.of(query.getSingleParameter("urut").orElse("")),
                query.getSingleParameter("tampil").filter(number -> number.matches("\\d{1,4}")).map(Integer::parseInt)
                        .map(number -> Math.min(Math.max(number, STEP), MOST)).orElse(STEP));
    }

    private static Set<Box> boxes(String ids) {
        return Arrays.stream(ids.split(",")).filter(id -> id.matches("task(_[a-z0-9]{1,40}){1,8}")).map(Box::new)
                .collect(Collectors.toCollection(TreeSet::new));
    }

    static String cut(String text) {
        String one = text.strip().replaceAll("\\s+", " ");
        return one.substring(0, Math.min(one.length(), LONGEST_TEXT));
    }

    QueryParameters query() {
        Map<String, String> words = new LinkedHashMap<>();
        tab.ifPresent(chosen -> words.put("bagian", TabWords.of(chosen)));
        if (!filter.boxes().isEmpty()) {
            words.put("tugas", filter.boxes().stream().map(Box::id).collect(Collectors.joining(",")));
        }
        filter.group().ifPresent(chosen -> words.put("kelompok", chosen));
        filter.edition().ifPresent(chosen -> words.put("edisi", chosen));
        filter.due().ifPresent(chosen -> words.put("tenggat", chosen.name().toLowerCase(java.util.Locale.ROOT)));
        if (filter.followUp()) {
            words.put("tindaklanjut", "kini");
        }
        filter.holder().ifPresent(chosen -> words.put("pemegang", chosen.toString()));
        if (filter.unheld()) {
            words.put("pemegang", "kosong");
        }
        if (filter.asked()) {
            words.put("keadaan", "ditanyakan");
        }
        if (!filter.text().isEmpty()) {
            words.put("cari", filter.text());
        }
        if (!sort.isEmpty()) {
            words.put("urut", Order.words(sort));
        }
        if (shown > STEP) {
            words.put("tampil", Integer.toString(shown));
        }
        return QueryParameters.simple(words);
    }

    TaskQuery asks(Tab chosen, int limit) {
        return new TaskQuery(chosen, filter, sort, limit);
    }

    /** Another tab forgets the filter and the order of the first. */
    Selection with(Tab other) {
        return new Selection(Optional.of(other), TaskFilter.NONE, List.of(), STEP);
    }

    Selection in(Tab chosen) {
        return new Selection(Optional.of(chosen), filter, sort, shown);
    }

    Selection with(TaskFilter other) {
        return new Selection(tab, other, sort, STEP);
    }

    Selection sortedBy(Sort.Column column) {
        return ordered(Order.first(sort, column));
    }

    Selection thenBy(Sort.Column column) {
        return ordered(Order.then(sort, column));
    }

    Selection ordered(List<Sort> keys) {
        return new Selection(tab, filter, keys, shown);
    }

    Selection more() {
        return new Selection(tab, filter, sort, Math.min(shown + STEP, MOST));
    }
}
