package id.anugerah.ui.worklist;

import id.anugerah.worklist.Sort;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/** The order of a list as the address has it: "tenggat,-badan" is by date, then by name from the end. */
final class Order {

    private static final Map<Sort.Column, String> WORDS = new EnumMap<>(Map.of(Sort.Column.BODY, "badan", Sort.Column.TASK, "tugas",
            Sort.Column.GROUP, "kelompok", Sort.Column.SINCE, "menunggu", Sort.Column.DUE, "tenggat", Sort.Column.HOLDER, "pemegang",
            Sort.Column.FOLLOW_UP, "tindaklanjut", Sort.Column.DONE, "selesai"));

    private Order() {
    }

    /** Words that are not known are passed over; a column counts once, where it stands first. */
    static List<Sort> of(String address) {
        List<Sort> keys = new ArrayList<>();
        Arrays.stream(address.split(",")).map(Order::key).flatMap(Optional::stream)
                .filter(key -> keys.stream().noneMatch(known -> known.column() == key.column())).forEach(keys::add);
        return List.copyOf(keys);
    }

    static String words(List<Sort> keys) {
        return keys.stream().map(key -> (key.descending() ? "-" : "") + WORDS.get(key.column())).collect(Collectors.joining(","));
    }

    /** That column first, the others behind it as they were; first already, it turns round. */
    static List<Sort> first(List<Sort> keys, Sort.Column column) {
        boolean turn = !keys.isEmpty() && keys.get(0).column() == column;
        List<Sort> next = new ArrayList<>(List.of(new Sort(column, turn && !keys.get(0).descending())));
        keys.stream().filter(key -> key.column() != column).forEach(next::add);
        return List.copyOf(next);
    }

    /** That column behind the others; there already, it turns round where it stands. */
    static List<Sort> then(List<Sort> keys, Sort.Column column) {
        List<Sort> next = new ArrayList<>(keys);
        next.replaceAll(key -> key.column() == column ? new Sort(column, !key.descending()) : key);
        if (next.equals(keys)) {
            next.add(new Sort(column, false));
        }
        return List.copyOf(next);
    }

    private static Optional<Sort> key(String word) {
        boolean descending = word.startsWith("-");
        String name = descending ? word.substring(1) : word;
        return WORDS.entrySet().stream().filter(known -> known.getValue().equals(name)).findFirst()
                .map(known -> new Sort(known.getKey(), descending));
    }
}
